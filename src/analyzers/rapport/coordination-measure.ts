import type { ConversationMeasure } from '../../analysis/measure';
import { functionWords } from '../../lexicons/function-words';
import { exchangesOf, wordsOf } from './style';

/** Exchanges that a conversation must have. */
const leastExchanges = 8;
/** Prompts with a category, and without it, that the category must have to count. */
const leastPrompts = 2;

const shareOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

/**
 * Linguistic coordination of the agent with the customer (Danescu-Niculescu-Mizil, Lee, Pang & Kleinberg, 2012):
 * P(m in reply | m in prompt) − P(m in reply), the mean over categories m of function words. −1 to 1; above 0
 * the replies take categories up more often than chance. Null below 8 exchanges, or where no category is in
 * at least 2 prompts and missing from at least 2.
 */
export const coordination: ConversationMeasure<'coordination'> = {
  id: 'coordination',
  title: 'Linguistic coordination',
  description: "How far the agent's answers take up categories of function words just used: P(m in reply | m in prompt) − P(m in reply), the mean over categories.",
  scope: 'conversation',
  range: [-1, 1],
  unit: 'difference of probabilities',
  source: 'Danescu-Niculescu-Mizil, Lee, Pang & Kleinberg, 2012, Echoes of power.',
  limits: 'Null below 8 exchanges. In one conversation it rests on few turns: average it over many before comparing.',
  read: (conversation, { settings }) => {
    const exchanges = exchangesOf(conversation, settings).map(({ prompt, reply }) => ({ prompt: new Set(wordsOf(prompt)), reply: new Set(wordsOf(reply)) }));
    if (exchanges.length < leastExchanges) return null;
    const differences = functionWords.flatMap(({ words }) => {
      const has = (said: ReadonlySet<string>): boolean => words.some((word) => said.has(word));
      const prompted = exchanges.filter(({ prompt }) => has(prompt));
      if (prompted.length < leastPrompts || exchanges.length - prompted.length < leastPrompts) return [];
      return [shareOf(prompted.map(({ reply }) => has(reply))) - shareOf(exchanges.map(({ reply }) => has(reply)))];
    });
    return differences.length === 0 ? null : differences.reduce((sum, one) => sum + one, 0) / differences.length;
  },
};

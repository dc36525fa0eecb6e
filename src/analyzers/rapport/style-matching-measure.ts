import type { ConversationMeasure } from '../../analysis/measure';
import { functionWords } from '../../lexicons/function-words';
import { wordsBySide } from './style';

/** Words that each side must have said. */
const leastWords = 50;

const percentIn = (words: readonly string[], category: ReadonlySet<string>): number => (100 * words.filter((word) => category.has(word)).length) / words.length;

/**
 * Language Style Matching (Ireland & Pennebaker, 2010): the mean over nine categories of function words of
 * 1 − |p1 − p2| / (p1 + p2 + 0.0001), p1 and p2 being the percentages of the customer's and the agent's words
 * in the category. 0 to 1, higher is more alike; null where a side has said fewer than 50 words.
 */
export const styleMatching: ConversationMeasure<'styleMatching'> = {
  id: 'styleMatching',
  title: 'Language Style Matching',
  description: 'How alike customer and agent use nine categories of function words: the mean of 1 − |p1 − p2| / (p1 + p2 + 0.0001) over percentages of all words.',
  scope: 'conversation',
  range: [0, 1],
  unit: 'similarity',
  source: 'Ireland & Pennebaker, 2010, Language style matching in writing; Gonzales, Hancock & Pennebaker, 2010.',
  limits: 'Null below 50 words a side. Set answers, quotations and long instructions lower it whatever the manner.',
  read: (conversation, { settings }) => {
    const { agent, customer } = wordsBySide(conversation, settings);
    if (agent.length < leastWords || customer.length < leastWords) return null;
    const alike = functionWords.map(({ words }) => {
      const category = new Set(words);
      const p1 = percentIn(customer, category);
      const p2 = percentIn(agent, category);
      return 1 - Math.abs(p1 - p2) / (p1 + p2 + 0.0001);
    });
    return alike.reduce((sum, one) => sum + one, 0) / alike.length;
  },
};

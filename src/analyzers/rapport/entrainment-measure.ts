import type { ConversationMeasure } from '../../analysis/measure';
import { wordsBySide } from './style';

/** Words that each side must have said. */
const leastWords = 50;
/** How many of the conversation's most frequent words are compared. */
const compared = 25;

const countsOf = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/**
 * Entrainment on frequent words (Nenkova, Gravano & Hirschberg, 2008): over the 25 most frequent words of the
 * conversation, the sum of −|share of the agent's words − share of the customer's words|. −2 to 0, nearer 0 is
 * more alike; null where a side has said fewer than 50 words. Equal counts are ordered by the alphabet.
 */
export const entrainment: ConversationMeasure<'entrainment'> = {
  id: 'entrainment',
  title: 'Entrainment on frequent words',
  description: "Minus the sum, over the conversation's 25 most frequent words, of the difference between each side's share of its words.",
  scope: 'conversation',
  range: [-2, 0],
  unit: 'negative sum of differences of shares',
  source: 'Nenkova, Gravano & Hirschberg, 2008, High frequency word entrainment in spoken dialogue.',
  limits: 'Null below 50 words a side. Made for talk; in e-mail a quoted thread raises it.',
  read: (conversation, { settings }) => {
    const { agent, customer } = wordsBySide(conversation, settings);
    if (agent.length < leastWords || customer.length < leastWords) return null;
    const [ours, theirs] = [countsOf(agent), countsOf(customer)];
    const frequent = [...countsOf([...agent, ...customer])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, compared);
    const distance = frequent.reduce((sum, [word]) => sum + Math.abs((ours.get(word) ?? 0) / agent.length - (theirs.get(word) ?? 0) / customer.length), 0);
    return 0 - distance;
  },
};

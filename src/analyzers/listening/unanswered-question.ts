import type { Detector } from '../../analysis/detector';
import { type ListeningMemory, passedIn } from './memory';

/** Finds answers that leave a question of the customer's open. */
export const unansweredQuestion: Detector<'listening/unanswered-question', ListeningMemory> = {
  id: 'listening/unanswered-question',
  title: 'Question left without an answer',
  description: "The agent's side passes over a question: formulas, another matter, or an answer to the question beside it.",
  principle: 'respect-the-concern',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'end',
  message: 'The customer asked something, and no answer to it shows here or later.',
  advice: 'Answer it first, or say when the answer will come.',
  told: { one: 'One question got no answer (“{quote}”).', many: '{Count} questions got no answer, first “{quote}”.' },
  limits: 'Any sign of an answer, there or later, a greeting or a holding line keeps it silent: much is missed. Sighs count as no question.',
  sources: ['Clark & Brennan 1991 (grounding)', 'goodturn, 2026'],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'When does the ferry leave on Sundays?' }, { role: 'agent', text: 'Thanks for writing! «Our ferries carry cars, bikes and dogs».' }] },
      { turns: [{ role: 'customer', text: 'Is the soup made with milk?' }, { role: 'agent', text: '«Have you seen our new summer menu»?' }] },
      { turns: [{ role: 'customer', text: 'How much does the small van cost a day?' }, { role: 'agent', text: '«The small van is our most loved car among families».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'When does the ferry leave?' }, { role: 'agent', text: 'I am looking that up and will write back within the hour.' }] },
      { turns: [{ role: 'customer', text: 'When does the ferry leave?' }, { role: 'agent', text: 'Hello Ada, thank you for writing. I am Jo.' }, { role: 'agent', text: 'At nine.' }] },
      { turns: [{ role: 'customer', text: 'Why does it always rain on my day off?' }, { role: 'agent', text: 'The covered terrace has heaters.' }] },
      { turns: [{ role: 'customer', text: 'Is the soup made with milk?' }, { role: 'agent', text: 'Only oats and stock go in.' }] },
      { turns: [{ role: 'customer', text: 'How much is a cabin for the crossing?' }, { role: 'agent', text: 'Which day would you travel?' }] },
    ],
  },
  detect: (_turn, { memory: { passed, due } }) => {
    const seen = new Set<number>();
    return [...passed, ...passedIn(due)].flatMap(({ missed, words }) => {
      if (missed === undefined || seen.has(missed.turn)) return [];
      seen.add(missed.turn);
      return [{ ...missed, facets: { question: words } }];
    });
  },
};

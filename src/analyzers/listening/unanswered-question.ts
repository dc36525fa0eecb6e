import type { Detector } from '../../analysis/detector';
import { isPart } from '../../text/spoken';
import { sentenceSpan } from '../../text/widen';
import { unanswered } from './answered';
import type { ListeningMemory } from './memory';

/** Finds answers that leave a question of the customer's open. */
export const unansweredQuestion: Detector<'listening/unanswered-question', ListeningMemory> = {
  id: 'listening/unanswered-question',
  title: 'Question left without an answer',
  description: "The agent's turn shows no sign of an answer to a question that the customer asked just before.",
  principle: 'respect-the-concern',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'The customer asked something just before, and no answer to it shows in this turn.',
  advice: 'Answer the question first, or say when the answer will come.',
  told: { one: 'One question got no answer (“{quote}”).', many: '{Count} questions got no answer, first “{quote}”.' },
  limits: 'Any sign of an answer (yes, no, a time where one was asked, “I will check”) keeps it silent, so much is missed; an answer may follow in the next message.',
  sources: ['Clark & Brennan 1991 (grounding)', 'goodturn, 2026'],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'When does the ferry leave on Sundays?' }, { role: 'agent', text: 'Thanks for writing! «Our ferries carry cars, bikes and dogs».' }] },
      { turns: [{ role: 'customer', text: 'Is the soup made with milk?' }, { role: 'agent', text: '«Have you seen our new summer menu»?' }] },
      { turns: [{ role: 'customer', text: 'How much does the small van cost a day?' }, { role: 'agent', text: '«The small van is our most loved car among families».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'When does the ferry leave?' }, { role: 'agent', text: 'I am looking that up and will write back within the hour.' }] },
      { turns: [{ role: 'customer', text: 'Why does it always rain on my day off?' }, { role: 'agent', text: 'The covered terrace has heaters.' }] },
      { turns: [{ role: 'customer', text: 'Is the soup made with milk?' }, { role: 'agent', text: 'Only oats and stock go in.' }] },
      { turns: [{ role: 'customer', text: 'How much is a cabin for the crossing?' }, { role: 'agent', text: 'Which day would you travel?' }] },
    ],
  },
  detect: (turn, { memory, customerBefore, agentBefore }) => {
    const first = turn.tokens.find((token) => token.kind === 'word');
    const goesOn = first !== undefined && /^(?:ADP|CCONJ|SCONJ)$/.test(first.pos) && turn.text.charAt(first.start) === first.normal.charAt(0) && /^(?:to|of|and|or|for|with|so|but)$/.test(first.normal);
    const answered = (agentBefore?.index ?? -1) > (customerBefore?.index ?? -1);
    const [open] = answered || goesOn || isPart(turn) ? [] : unanswered(turn, memory.due);
    if (open === undefined) return [];
    const longest = [...turn.sentences].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    return longest === undefined ? [] : [{ ...sentenceSpan(turn, longest.from), facets: { question: open.words } }];
  },
};

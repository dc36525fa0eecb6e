import type { Detector } from '../../analysis/detector';
import { isLate } from './answering';
import { firstSubstance } from './first-substance';
import type { EmpathyMemory } from './memory';
import { answerLexicons } from './reading';
import { sorryFirst } from './sorry-first';

/** Finds first answers to a complaint without early sympathy. */
export const lateEmpathy: Detector<'empathy/late-empathy', EmpathyMemory> = {
  id: 'empathy/late-empathy',
  title: 'First answer without sympathy',
  description: 'The first answer to a complaint shows no sympathy within its first 100 words; in voice and chat with times, none within 30 seconds either.',
  principle: 'respond-in-thirty-seconds',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  whole: true,
  message: 'The complaint is answered here, and no sympathy shows yet.',
  advice: 'Open with one sentence about what happened to them, then go on.',
  told: { one: 'The first answer to the complaint showed no sympathy.' },
  limits: 'A hollow apology is no sympathy. Complaints after the first answer are left out. Lines that only hold or hand over are passed over; in danger, fraud under way or a medical emergency action comes first.',
  sources: ['goodturn, 2026'],
  lexicons: answerLexicons,
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'The table arrived with a huge scratch.' }, { role: 'agent', text: '«Which number is on the packing slip»?' }] },
      { turns: [{ role: 'customer', text: 'Third broken kettle from you now.' }, { role: 'agent', text: 'One moment please.' }, { role: 'agent', text: '«Returns are accepted within 30 days».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'How do I reset the clock?' }, { role: 'agent', text: 'Hold both buttons for five seconds.' }] },
      { turns: [{ role: 'customer', text: 'The table arrived with a huge scratch.' }, { role: 'agent', text: "I'm sorry it reached you like that. Which number is on the slip?" }] },
      { turns: [{ role: 'customer', text: 'haha the cat broke the lamp again 😂' }, { role: 'agent', text: 'A new shade is 12 euros.' }] },
    ],
  },
  detect: (turn, context) => {
    const span = isLate(turn, context) ? firstSubstance(turn, context.matches, false) : undefined;
    return span === undefined ? [] : [{ ...span, suggestions: sorryFirst(turn, span, context.customerBefore) }];
  },
};

import type { Detector } from '../../analysis/detector';
import { handoffLexicons, readHandoff } from './handoff';
import { clausesCovered, wordsOf } from './places';

/** Finds hand-offs that say to whom, why, and what has been passed on. */
export const warmHandoff: Detector<'ownership/warm-handoff'> = {
  id: 'ownership/warm-handoff',
  title: 'A hand-off with care',
  description: 'Handing over that says who takes it on, why they, and what they have been told.',
  principle: 'find-the-right-person',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This hands over with a name, a reason and the story so far.',
  advice: 'Add how the customer reaches you, should it get stuck.',
  told: { one: 'The hand-off named who, why and what was passed on (“{quote}”).', many: '{Count} hand-offs named who, why and what was passed on, first “{quote}”.' },
  limits: 'The three parts are gathered from the sentences around; a role (“from claims”) counts as a reason, and one that no word marks can be missed.',
  sources: ['goodturn, 2026'],
  lexicons: handoffLexicons,
  examples: {
    found: [
      "«I'm handing you over to Leila in claims, because she knows flood damage, and she has your photos».",
      "«Tom from payroll will call you at two, since he runs the tax codes. I've told him everything», so you needn't start again.",
      "«I'm connecting you with our boiler specialist, Ada, who can read the fault code. I've sent her your video».",
    ],
    clear: ["I'm putting you through.", "I've passed it to the team.", 'I passed your regards on to Leila because she asked.', { turns: [{ role: 'customer', text: 'I passed my file to Tom in claims because he asked, and he has my photos.' }] }, 'Tom has your parcel at the desk.'],
  },
  detect: (turn, { matches }) => {
    const parts = readHandoff(turn, matches);
    if (parts === undefined) return [];
    return [{ ...clausesCovered(turn, [parts.act, parts.why, parts.passedOn]), facets: { who: parts.who, why: wordsOf(turn, parts.why), passedOn: wordsOf(turn, parts.passedOn) } }];
  },
};

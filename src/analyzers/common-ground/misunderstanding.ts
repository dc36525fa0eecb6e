import type { Detector } from '../../analysis/detector';
import { misunderstanding as repairWords, noRepair } from '../../lexicons/misunderstanding';
import type { Dispute } from './dispute';
import { awayFrom, evidenceSpan } from './evidence-span';

/** Finds repair talk, from either side. */
export const misunderstanding: Detector<'common-ground/misunderstanding', Dispute> = {
  id: 'common-ground/misunderstanding',
  title: 'Misunderstanding',
  description: 'Words of either side that name a misunderstanding, put one right, or ask what was meant.',
  principle: 'find-common-ground',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'any',
  visibility: 'public',
  when: 'turn',
  message: 'What was meant and what was heard have come apart here.',
  advice: 'Say in your own words what you have understood, and ask whether that is it.',
  told: { one: 'What was meant and what was heard came apart once (“{quote}”).', many: 'What was meant and what was heard came apart {count} times, first at “{quote}”.' },
  limits: 'Asking what was meant counts too. A misunderstanding that nobody names is missed.',
  sources: ['Schegloff, Jefferson & Sacks 1977, The preference for self-correction', 'Schegloff 1992, Repair after next turn'],
  lexicons: [repairWords, noRepair],
  examples: {
    found: [
      { turns: [{ role: 'agent', text: 'The pool opens at nine.' }, { role: 'customer', text: "«That isn't what I was asking»." }] },
      '«Do you mean the garden gate or the front one»?',
      { turns: [{ role: 'agent', text: 'Parking is free.' }, { role: 'customer', text: '«No, I meant the bicycle shed».' }] },
    ],
    clear: [
      'There was a misunderstanding between the kitchen and the front desk.',
      'I meant to send the list on Friday.',
      { turns: [{ role: 'agent', text: 'Sorry to hear that.' }, { role: 'customer', text: "It's not what I was promised in the shop." }] },
    ],
  },
  detect: (turn, { agentBefore, matches }) => {
    if (turn.role === 'customer' && agentBefore === undefined) return [];
    return awayFrom(turn, matches.of(repairWords), matches.of(noRepair)).map(({ from, to }) => evidenceSpan(turn, from, to)).slice(0, 1);
  },
};

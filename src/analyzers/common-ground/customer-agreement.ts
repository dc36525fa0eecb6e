import type { Detector } from '../../analysis/detector';
import { agreement, pointGranted, youAreRight } from '../../lexicons/agreement';
import { approval, customerAgreement as acceptance, plainYes, takenBack } from '../../lexicons/customer-agreement';
import type { Dispute } from './dispute';
import { awayFrom, evidenceSpan, stated } from './evidence-span';

/** Finds the customer agreeing with a reason or a proposal. */
export const customerAgreement: Detector<'common-ground/customer-agreement', Dispute> = {
  id: 'common-ground/customer-agreement',
  title: 'Agreement by the customer',
  description: 'The customer accepts a proposal, comes round to a reason, or grants a point.',
  principle: 'find-common-ground',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'The customer agrees here.',
  advice: 'Confirm what was agreed, and do it.',
  told: { one: 'The customer agreed (“{quote}”).', many: 'The customer agreed {count} times, first with “{quote}”.' },
  limits: 'A bare yes counts only after a question that asked for agreement; thanks and leave to go on are silent.',
  sources: ['Pomerantz 1984, Agreeing and disagreeing with assessments', 'goodturn, 2026'],
  lexicons: [acceptance, agreement, approval, pointGranted, youAreRight, plainYes, takenBack],
  examples: {
    found: [
      { turns: [{ role: 'agent', text: 'I can come on Friday with the part.' }, { role: 'customer', text: '«hmm ok, I can live with that»' }] },
      { turns: [{ role: 'agent', text: 'A swap now could crack the glass.' }, { role: 'customer', text: "«You're right, better to wait»." }] },
    ],
    clear: [
      { turns: [{ role: 'agent', text: 'Is this the flat on the left?' }, { role: 'customer', text: 'Yes, third floor.' }] },
      { turns: [{ role: 'agent', text: 'May I put you on hold?' }, { role: 'customer', text: 'sure, go ahead' }] },
      { turns: [{ role: 'agent', text: 'The part comes in March.' }, { role: 'customer', text: 'Great, another month without heating.' }] },
    ],
  },
  detect: (turn, { agentBefore, memory, matches }) => {
    if (agentBefore === undefined) return [];
    const found = stated(turn, [...[acceptance, agreement, pointGranted, youAreRight].flatMap((lexicon) => matches.of(lexicon)), ...(memory.proposed || memory.invited ? matches.of(approval) : []), ...(memory.invited ? matches.of(plainYes) : [])]);
    return awayFrom(turn, found, matches.of(takenBack)).map(({ from, to }) => evidenceSpan(turn, from, to)).slice(0, 1);
  },
};

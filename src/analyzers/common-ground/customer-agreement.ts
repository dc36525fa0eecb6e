import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { agreement, pointGranted, youAreRight } from '../../lexicons/agreement';
import { approval, customerAgreement as acceptance, plainYes, takenBack } from '../../lexicons/customer-agreement';
import type { Match } from '../../text/match';
import type { Dispute } from './dispute';
import { awayFrom, evidenceSpan, stated } from './evidence-span';

/** Two handles at the start: somebody else is spoken to as well, and may be the one agreed with. */
const isAside = ({ text, tokens }: AnnotatedTurn): boolean => new Set(tokens.filter(({ kind }, at) => kind === 'mention' && at < 4).map(({ start, end }) => text.slice(start, end).toLowerCase())).size > 1;

/** Said of a firm named by its handle, of one's own question just before, of what a third party said, or as the next step in one's own plan. */
const isOwn = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const sentence = turn.tokens[from]?.sentence ?? 0;
  const earlier = turn.sentences[sentence - 1];
  return (turn.tokens[from - 1]?.kind === 'mention' && turn.tokens[from - 1]?.sentence === sentence && from > 1) || turn.tokens.slice(from, to).some(({ kind }, at) => kind === 'mention' && from + at > 0) || (earlier?.question === true && earlier.to <= from) ||
    (earlier !== undefined && /\b(?!you\b)\w+ (?:said|says|thinks|reckons)\b/i.test(turn.text.slice(earlier.start, earlier.end)));
};

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
    if (agentBefore === undefined || isAside(turn)) return [];
    const found = stated(turn, [...[acceptance, agreement, pointGranted, youAreRight].flatMap((lexicon) => matches.of(lexicon)), ...(memory.proposed || memory.invited ? matches.of(approval) : []), ...(memory.invited ? matches.of(plainYes) : [])]).filter((match) => !isOwn(turn, match));
    return awayFrom(turn, found, matches.of(takenBack)).map(({ from, to }) => evidenceSpan(turn, from, to)).slice(0, 1);
  },
};

import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { admittedFault, takingCharge } from '../../lexicons/ownership';
import type { Match } from '../../text/match';
import type { Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { isAsked, isDoubted } from './places';

/** "Our mistake counter", "our error page": a noun goes on after it. */
const isCompound = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean => {
  const [last, next] = [tokens[to - 1], tokens[to]];
  return /^(?:my|our)$/.test(tokens[from]?.normal ?? '') && last?.kind === 'word' && next?.pos === 'NOUN' && next.clause === last.clause;
};

const firstOf = (turn: AnnotatedTurn, matches: readonly Match[]): Span | undefined => {
  const match = matches.find((one) => !isAsked(turn, one) && !isDoubted(turn, one) && !isCompound(turn, one));
  return match === undefined ? undefined : clauseSpan(turn, match.from, match.to);
};

/** Finds wording that takes the whole matter, or the fault, upon itself. */
export const ownershipTaken: Detector<'ownership/ownership'> = {
  id: 'ownership/ownership',
  title: 'Ownership of the matter or the fault',
  description: 'Wording that takes charge of the whole matter, or takes the fault, for oneself and the whole house.',
  principle: 'speak-for-the-whole-team',
  alsoServes: ['rise-to-the-challenge'],
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This takes the matter, or the fault, on board.',
  advice: 'Say next what you will do first, and by when.',
  limits: 'One promised act is a commitment and no ownership. Whether the matter is followed through is not read here.',
  sources: ['Bitner, Booms & Tetreault 1990, The Service Encounter: employee response to failures', 'goodturn, 2026'],
  lexicons: [takingCharge, admittedFault],
  examples: {
    found: ["«I'll handle all of this for you», start to finish.", "«We should have rung you on Monday».", 'Please «leave everything to me».', "The wrong size went out, and «that's our fault», not yours."],
    clear: ["It wasn't our fault.", "I'm not saying we got it wrong.", 'Take care of yourself!', "I'll send the label tonight.", 'If we made a mistake, tell us.', { turns: [{ role: 'customer', text: "That's my fault, I'll deal with it." }] }, 'You own the licence.'],
  },
  detect: (turn, { matches }) => {
    const [charge, fault] = [firstOf(turn, matches.of(takingCharge)), firstOf(turn, matches.of(admittedFault))];
    if (charge !== undefined && fault !== undefined && charge.start < fault.end && fault.start < charge.end) return [charge];
    return [charge, fault].filter((span) => span !== undefined);
  },
};

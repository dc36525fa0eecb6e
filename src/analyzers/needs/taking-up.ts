import type { AnnotatedTurn } from '../../conversation/turn';
import { contactWords, moves } from '../../lexicons/answer-moves';
import { presumes } from '../../lexicons/presumption';
import type { Clause } from '../../text/annotated-text';
import { shared } from '../../text/content';
import { orders } from '../../text/orders';
import type { Match, Matches } from '../../text/match';
import type { OpenNeed } from './entry';
import { familiesIn } from './families';

/** One clause of an answer that does more than keep contact. */
interface Part {
  readonly clause: Clause;
  /** A promise, a refusal, a fix, a pointer, an instruction or a question back. */
  readonly acts: boolean;
  readonly families: ReadonlySet<string>;
}

const outright = /\b(?:i|we) (?:will|have|can|could|am going|are going|cannot|must)\b|\b(?:unfortunately|unable|not possible|would|(?:happy|glad|pleased) to (?!hear|help|see|have|know|be|serve)\w+|please (?!accept|note|bear|rest|let|feel|enjoy))/;
const farewell = /\b(?:else|done|day|week|weekend|evening|night|help|how (?:are|was)|you know|have you (?:heard|seen))\b/;
const served = /\b(?!thank|see|know|love|like|wish|miss)\w+ (?:you|it|them)\b/;

const within = (clause: Clause, matches: readonly Match[]): Match[] => matches.filter((one) => one.from >= clause.from && one.from < clause.to);

/** "Top right, under Billing", "Thursday by ten": a piece without a verb answers; an exclamation or a name does not. */
const isEllipsis = (turn: AnnotatedTurn, { sentence, from, to, verbAt }: Clause): boolean => {
  const whole = turn.sentences[sentence];
  if (verbAt >= 0 || whole === undefined || turn.text.slice(whole.start, whole.end).includes('!')) return false;
  const alone = turn.clauses.every((clause) => clause.sentence !== sentence || clause.verbAt < 0);
  return turn.tokens.slice(from, to).some((token) => (alone && /^(?:NOUN|ADV)$/.test(token.pos)) || (from === whole.from && /^(?:NUM|ADP)$/.test(token.pos)));
};

const partsOf = (turn: AnnotatedTurn, matches: Matches): Part[] => {
  const contact = matches.of(contactWords);
  const presumed = matches.of(presumes);
  const ordered = new Set(orders(turn));
  return turn.clauses.flatMap((clause): Part[] => {
    const words = turn.tokens.slice(clause.from, clause.to).map((token) => token.normal).join(' ');
    const asks = clause.mood === 'question' && clause.to - clause.from > 2;
    if (within(clause, presumed).length > 0) return [];
    if (within(clause, contact).length > 0 && (farewell.test(words) || !(asks || outright.test(words)))) return [];
    const serves = clause.mood === 'statement' && /^(?:noun|person|they)$/.test(clause.subject) && served.test(words);
    const acts = ordered.has(clause) || asks || serves || isEllipsis(turn, clause) || within(clause, matches.of(moves)).length > 0 || /https?:|\bwww\b/.test(words);
    return [{ clause, acts, families: familiesIn(turn, clause) }];
  });
};

const asksForNumber = /\b(?:when|how (?:much|many|long|far|big|old)|what (?:time|number|date|day)|which)\b/i;

const asksYesOrNo = /^(?:@\S+ )*(?:hi |hello |hey |so |and |but )*(?:can|could|may|might|is|are|am|do|does|will|would|any|have|has|did) /i;
const polarity = /\b(?:only|not|never|always|any\w*|until|till|up to|all|every\w*|either|both|unless|except)\b/i;

const points = (clause: Clause): boolean => (clause.subject === 'it' || clause.subject === 'they') && clause.mood === 'statement' && clause.subjectAt - clause.from <= 1;

/** A bare statement answers where it repeats enough of the need, points back with "it" or "that", or gives the number asked for. */
const informs = (turn: AnnotatedTurn, parts: readonly Part[], need: OpenNeed): boolean => {
  if (need.families.size === 0) return true;
  const common = shared(need.families, new Set(parts.flatMap((part) => [...part.families])));
  if (common >= 2 || (common > 0 && common * 2 >= need.families.size)) return true;
  if (parts.some((part) => points(part.clause))) return true;
  if (asksYesOrNo.test(need.quote) && parts.some(({ clause }) => polarity.test(turn.text.slice(clause.start, clause.end)))) return true;
  const short = parts.every(({ clause }) => clause.to - clause.from <= 5);
  return (need.kind === 'question' && short) || (asksForNumber.test(need.quote) && parts.some(({ clause }) => turn.tokens.slice(clause.from, clause.to).some((token) => token.kind === 'number')));
};

/** A question back, a refusal, or an act done to "this", "it" or "both", goes with all that was said. */
const isGeneral = (turn: AnnotatedTurn, clause: Clause): boolean =>
  clause.mood === 'question' || /\b(?:unfortunately|afraid|unable|can(?:no|')t)\b/i.test(turn.text.slice(clause.start, clause.end)) || turn.tokens.slice(clause.verbAt + 1, clause.to).some((token) => /^(?:this|it|that|both|all|them|these|everything|you)$/.test(token.normal));

/**
 * Which open needs an answer takes up: those it speaks of, and, where an act of it speaks of none in
 * particular, all that were said since the answer before (or all that wait, if none was).
 */
export const takenUp = (open: readonly OpenNeed[], turn: AnnotatedTurn, matches: Matches): ReadonlySet<OpenNeed> => {
  const taken = new Set<OpenNeed>();
  const parts = open.length === 0 ? [] : partsOf(turn, matches);
  if (parts.length === 0) return taken;
  const since = open.filter((need) => !need.passedOver);
  const current = since.length > 0 ? since : open;
  for (const part of parts.filter((one) => one.acts)) {
    const meant = open.filter((need) => shared(need.families, part.families) > 0);
    const reasons = current.filter((need) => need.kind === 'implied' && meant.some((one) => one.kind === 'question' && one.turn === need.turn));
    for (const need of meant.length > 0 && !isGeneral(turn, part.clause) ? [...meant, ...reasons] : [...meant, ...current]) taken.add(need);
  }
  for (const need of open) if (!taken.has(need) && informs(turn, parts, need)) taken.add(need);
  return taken;
};

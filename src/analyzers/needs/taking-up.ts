import type { AnnotatedTurn } from '../../conversation/turn';
import { contactWords, families, moves } from '../../lexicons/answer-moves';
import type { AnnotatedText, Clause, TokenRange } from '../../text/annotated-text';
import { contentLemmas, shared } from '../../text/content';
import type { Match, Matches } from '../../text/match';
import type { OpenNeed } from './memory';

/** Content words of a text, near names of one thing made equal. */
export const familiesIn = (text: AnnotatedText, range?: Pick<TokenRange, 'from' | 'to'>): ReadonlySet<string> =>
  new Set([...contentLemmas(text, range)].map((lemma) => families[lemma] ?? lemma));

/** One clause of an answer that does more than keep contact. */
interface Part {
  readonly clause: Clause;
  /** A promise, a refusal, a fix, a pointer, an instruction or a question back. */
  readonly acts: boolean;
  readonly families: ReadonlySet<string>;
}

const outright = /\b(?:i|we) (?:will|have|can|could|am going|are going|cannot|must)\b|\b(?:unfortunately|unable|not possible|please (?!accept|note|bear|rest|let|feel|enjoy))/;
const farewell = /\b(?:else|done|day|week|weekend|evening|night)\b/;

const within = (clause: Clause, matches: readonly Match[]): Match[] => matches.filter((one) => one.from >= clause.from && one.from < clause.to);

const acts = (turn: AnnotatedTurn, clause: Clause, contact: readonly Match[], moved: readonly Match[]): boolean => {
  const words = turn.tokens.slice(clause.from, clause.to).map((token) => token.normal).join(' ');
  if (contact.length > 0) return outright.test(words) && !farewell.test(words);
  if (clause.mood === 'order') return true;
  return moved.length > 0 || (clause.mood === 'question' && words.length > 12) || /https?:|\bwww\b/.test(words);
};

const partsOf = (turn: AnnotatedTurn, matches: Matches): Part[] => {
  const contact = matches.of(contactWords);
  const moved = matches.of(moves);
  return turn.clauses.flatMap((clause): Part[] => {
    const ritual = within(clause, contact);
    const does = acts(turn, clause, ritual, within(clause, moved));
    return ritual.length > 0 && !does ? [] : [{ clause, acts: does, families: familiesIn(turn, clause) }];
  });
};

const lengthOf = ({ from, to }: TokenRange): number => to - from;

/** A bare statement answers where it repeats enough of the need, or points back with "it" or "that". */
const informs = (turn: AnnotatedTurn, parts: readonly Part[], need: OpenNeed): boolean => {
  const common = shared(need.families, new Set(parts.flatMap((part) => [...part.families])));
  if (common >= 2 || (common > 0 && common * 2 >= need.families.size)) return true;
  if (parts.some(({ clause }) => clause.subject === 'it' && clause.mood === 'statement' && clause.subjectAt - clause.from <= 1)) return true;
  return (need.kind === 'question' || need.quote.endsWith('?') || /^(?:is|are|would|could|any|can)\b/i.test(need.quote)) && parts.some(({ clause }) => lengthOf(clause) <= 6 || turn.tokens.slice(clause.from, clause.to).some((token) => token.kind === 'number'));
};

/**
 * Which open needs an answer takes up: those it speaks of, and, where an act of it speaks of none in
 * particular, all that were said since the answer before (or all that wait, if none was).
 */
export const takenUp = (open: readonly OpenNeed[], turn: AnnotatedTurn, matches: Matches): ReadonlySet<OpenNeed> => {
  const taken = new Set<OpenNeed>();
  if (open.length === 0) return taken;
  const parts = partsOf(turn, matches);
  const since = open.filter((need) => !need.passedOver);
  const current = since.length > 0 ? since : open;
  for (const part of parts.filter((one) => one.acts)) {
    const meant = open.filter((need) => shared(need.families, part.families) > 0);
    for (const need of meant.length > 0 ? meant : current) taken.add(need);
  }
  if (parts.length > 0) for (const need of open) if (!taken.has(need) && informs(turn, parts, need)) taken.add(need);
  if (current.length === 1 && parts.some((one) => one.acts)) for (const need of current) taken.add(need);
  return taken;
};

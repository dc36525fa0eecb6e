import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import type { Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { endOf, normalOf, startOf } from '../../text/of-token';

/** Longest clause that is quoted whole, in code units. */
const short = 48;
const joint = /^(?:and|but|because|so|or|which|who|that|while|after|since)$/;

/**
 * The clause a match stands in; of a long one, the part between joining words around the match.
 *
 * @example
 * focusSpan(english()('I am cross.'), { from: 2, to: 3, start: 5, end: 10 }) // => { start: 0, end: 10 }
 */
export const focusSpan = (turn: AnnotatedText, { from, to }: Match): Span => {
  if (turn.tokens[from]?.voice === 'quoted') return { start: startOf(turn.tokens[from]), end: endOf(turn.tokens[to - 1]) };
  const whole = clauseSpan(turn, from, to);
  const spoken = turn.tokens.find((token) => token.start >= whole.start && token.kind !== 'mention' && token.kind !== 'punctuation' && !joint.test(token.normal));
  const clause = { start: Math.min(spoken?.start ?? whole.start, turn.tokens[from]?.start ?? whole.start), end: whole.end };
  if (clause.end - clause.start <= short) return clause;
  let first = from;
  let last = to - 1;
  const inside = (at: number): boolean => {
    const token = turn.tokens[at];
    return token !== undefined && token.start >= clause.start && token.end <= clause.end && token.kind !== 'punctuation';
  };
  while (first > from - 5 && inside(first - 1) && !joint.test(normalOf(turn.tokens[first - 1]))) first -= 1;
  while (last < to + 3 && inside(last + 1) && !joint.test(normalOf(turn.tokens[last + 1]))) last += 1;
  return { start: turn.tokens[first]?.start ?? clause.start, end: turn.tokens[last]?.end ?? clause.end };
};

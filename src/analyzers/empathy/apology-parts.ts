import { forbearance, hollowWording, repair, responsibility } from '../../lexicons/apology';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Match, Matches } from '../../text/match';
import { isHollow, realApologies } from './reading';

/** The apology of a turn, taken apart after the speech-act set. */
export interface ApologyParts {
  readonly expressions: readonly Match[];
  readonly responsibility: readonly Match[];
  readonly repair: readonly Match[];
  readonly promise: readonly Match[];
  /** Whether any part beside the expression is there. */
  readonly owned: boolean;
  /** An expression and at least one other part. */
  readonly whole: boolean;
}

/** Takes the apology of a turn apart. A match that is itself the expression is no second part. */
export const apologyParts = (turn: AnnotatedText, matches: Matches): ApologyParts => {
  const expressions = realApologies(matches);
  const hollow = matches.of(hollowWording);
  const outside = (found: readonly Match[]): readonly Match[] => found.filter((one) => !hollow.some((other) => other.from < one.to && other.to > one.from));
  const parts = { responsibility: outside(matches.of(responsibility)), repair: outside(matches.of(repair)), promise: outside(matches.of(forbearance)) };
  const owned = [...parts.responsibility, ...parts.repair, ...parts.promise].some((part) => !expressions.some((one) => one.from <= part.from && one.to >= part.to));
  const blank = expressions.every(({ from }) => {
    const sentence = turn.sentences[turn.tokens[from]?.sentence ?? -1];
    return sentence !== undefined && isHollow(matches, sentence) && parts.responsibility.length === 0;
  });
  return { expressions, ...parts, owned, whole: expressions.length > 0 && owned && !blank };
};

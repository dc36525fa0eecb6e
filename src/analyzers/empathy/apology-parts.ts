import { forbearance, repair, responsibility } from '../../lexicons/apology';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Match, Matches } from '../../text/match';
import { isHollow, realApologies } from './reading';

/** The apology of a turn, taken apart after the speech-act set. */
export interface ApologyParts {
  readonly expressions: readonly Match[];
  readonly responsibility: readonly Match[];
  readonly repair: readonly Match[];
  readonly promise: readonly Match[];
  /** An expression and at least one other part. */
  readonly whole: boolean;
}

/** Takes the apology of a turn apart. A match that is itself the expression is no second part. */
export const apologyParts = (turn: AnnotatedText, matches: Matches): ApologyParts => {
  const expressions = realApologies(matches);
  const parts = { responsibility: matches.of(responsibility), repair: matches.of(repair), promise: matches.of(forbearance) };
  const owned = parts.responsibility.length + parts.repair.length + parts.promise.length > 0;
  const blank = expressions.every(({ from }) => {
    const sentence = turn.sentences[turn.tokens[from]?.sentence ?? -1];
    return sentence !== undefined && isHollow(matches, sentence) && parts.responsibility.length === 0;
  });
  return { expressions, ...parts, whole: expressions.length > 0 && owned && !blank };
};

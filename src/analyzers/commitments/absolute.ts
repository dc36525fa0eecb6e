import { absoluteElsewhere, absoluteFrames, absoluteWords, futureFrames, harm, harmFrames, toCome } from '../../lexicons/absolutes';
import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { sayings, tokensOf } from '../../text/said';

/** Certainty about what already happened. */
const settled = /\b(?:sure|certain|positive|confident) (?:that |it |he |she |they |we |you |the \w+ )*(?:was|were|did|has|have|had)\b/i;

const hit = (said: string): RegExpExecArray | undefined => {
  if (!absoluteWords.test(said) || absoluteElsewhere.test(said)) return undefined;
  const first = (frames: readonly RegExp[]): RegExpExecArray | undefined => {
    for (const frame of frames) {
      const found = frame.exec(said);
      if (found !== null) return found;
    }
    return undefined;
  };
  const ofHarm = harm.test(said) ? first(harmFrames) : undefined;
  return (ofHarm !== undefined && harm.test(said.slice(ofHarm.index)) ? ofHarm : undefined) ?? first(absoluteFrames) ?? (toCome.test(said) && !settled.test(said) ? first(futureFrames) : undefined);
};

const readAbsolutes = (turn: AnnotatedText): readonly Match[] =>
  sayings(turn).flatMap(({ said, start }, at) => {
    const found = turn.sentences[at]?.question === true ? undefined : hit(said);
    return (found === undefined ? undefined : tokensOf(turn, { start: start + found.index, end: start + found.index + found[0].length })) ?? [];
  });

const readings = new WeakMap<AnnotatedText, readonly Match[]>();

/** Where a turn promises never, always or for certain: at most one place a sentence. */
export const absolutesIn = (turn: AnnotatedText): readonly Match[] => kept(readings, turn, readAbsolutes);

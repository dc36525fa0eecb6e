import { absoluteElsewhere, absoluteFrames, futureFrames, harm, harmFrames, toCome } from '../../lexicons/absolutes';
import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { sayings, tokensOf } from '../../text/said';
import { sift } from '../../text/sift';
import { maySay, type Together } from '../../text/where-said';

/** Certainty about what already happened. */
const settled = /\b(?:sure|certain|positive|confident) (?:that |it |he |she |they |we |you |the \w+ ){0,12}(?:was|were|did|has|have|had)\b/i;

const first = (frames: readonly RegExp[], said: string): RegExpExecArray | undefined => {
  for (const at of sift(frames, said)) {
    const found = frames[at]?.exec(said) ?? null;
    if (found !== null) return found;
  }
  return undefined;
};

const hit = (said: string): RegExpExecArray | undefined => {
  const ofHarm = first(harmFrames, said);
  const found = (ofHarm !== undefined && harm.test(said.slice(ofHarm.index)) ? ofHarm : undefined) ?? first(absoluteFrames, said) ?? (toCome.test(said) && !settled.test(said) ? first(futureFrames, said) : undefined);
  return found === undefined || absoluteElsewhere.test(said) ? undefined : found;
};

/** Together, because a sentence is sifted once for all. */
const frames: Together = [harmFrames, absoluteFrames, futureFrames];
const nowhere: readonly Match[] = [];

const readAbsolutes = (turn: AnnotatedText): readonly Match[] =>
  !maySay(turn, frames) ? nowhere : sayings(turn).flatMap(({ said, start }, at) => {
    const found = turn.sentences[at]?.question === true ? undefined : hit(said);
    return (found === undefined ? undefined : tokensOf(turn, { start: start + found.index, end: start + found.index + found[0].length })) ?? [];
  });

const readings = new WeakMap<AnnotatedText, readonly Match[]>();

/** Where a turn promises never, always or for certain: at most one place a sentence. */
export const absolutesIn = (turn: AnnotatedText): readonly Match[] => kept(readings, turn, readAbsolutes);

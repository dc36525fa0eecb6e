import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { placeOf, sayings } from '../../text/said';

/** Frames, and words of which each of them holds some: a sentence without any need not be read for them. */
export interface Framed {
  readonly words: RegExp;
  readonly frames: readonly RegExp[];
}

/** Where frames hold in a turn, sentence by sentence: each at most once in one. */
export const framedIn = (turn: AnnotatedText, groups: readonly Framed[], except?: RegExp): Match[] => {
  const found: Match[] = [];
  for (const sentence of sayings(turn)) {
    for (const { words, frames } of groups) {
      if (!words.test(sentence.said)) continue;
      for (const frame of frames) {
        const match = placeOf(turn, frame, sentence);
        if (match !== undefined && except?.test(sentence.said) !== true) found.push(match);
      }
    }
  }
  return found;
};

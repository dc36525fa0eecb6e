import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { allSaid, sayings } from '../../text/said';

/** Frames, and words of which each of them holds some: a turn without any need not be read for them. */
export interface Framed {
  readonly words: RegExp;
  readonly frames: readonly RegExp[];
}

/** Where frames hold in a turn, as `allSaid` finds them. */
export const framedIn = (turn: AnnotatedText, groups: readonly Framed[], except?: RegExp): Match[] =>
  groups.flatMap(({ words, frames }) => (sayings(turn).some(({ said }) => words.test(said)) ? allSaid(turn, frames, except) : []));

import type { AnnotatedTurn } from '../conversation/turn';
import type { Lexicon } from '../text/lexicon';
import type { Matches } from '../text/match';
import type { Detector } from './detector';
import type { Measure } from './measure';
import type { Settings } from './settings';

/**
 * A fold over the turns that the engine runs once a turn, so that no detector loops over the past.
 * `step` returns a new memory and leaves the old one alone.
 */
export interface Remembering<Memory> {
  readonly start: Memory;
  readonly lexicons?: readonly Lexicon[];
  step(memory: Memory, turn: AnnotatedTurn, matches: Matches, settings: Settings): Memory;
}

/** One concern (tone, labelling, empathy …): its detectors, its measures, and what it remembers. */
export interface Analyzer<Id extends string = string, Memory = unknown> {
  readonly id: Id;
  readonly title: string;
  readonly description: string;
  readonly detectors: readonly Detector<string, Memory>[];
  readonly measures: readonly Measure<string, Memory>[];
  readonly remembering?: Remembering<Memory>;
}

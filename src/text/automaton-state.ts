import type { Place } from './places';
import type { Edges } from './trie';

/** What a kind of token is to the patterns. Tokens that are alike share one. */
export interface Symbol {
  readonly id: number;
  /** The classes that it is in, a bit for each class number. */
  readonly classes: Uint32Array;
  /** Whether a gap may skip it. */
  readonly isWord: boolean;
}

/** All places that may be reached at once. */
export interface State {
  /** No match can go on from here. */
  readonly over: boolean;
  /** Where a word of a class leads, from any of the places. */
  readonly edges: Edges;
  /** Places before which a gap is open. */
  readonly open: readonly Place[];
  /** Numbers of the lexicons that match up to here. */
  readonly ends: readonly number[];
  /** What one more token leads to, by those edges that it may take: most words differ in classes that do not matter here. */
  readonly next: Map<number | string, Landing>;
  /** The same by symbol and whether it stands near, where there are many edges. */
  readonly bySymbol?: Map<number, Landing>;
}

/** Where a token leads before it is known which boundaries hold after it: one state where that makes no difference, else states by boundaries. */
export type Landing = { readonly always: State } | { readonly always?: never; readonly places: readonly Place[]; readonly byMarks: Map<number, State> };

/**
 * The patterns as a deterministic automaton whose states are worked out as texts need them and kept
 * (subset construction on the fly; Thompson, 1968): what a common run of words does is looked up, not searched.
 */
export interface Automaton {
  readonly states: Map<string, State>;
  /** The state before the first token, by the boundaries that hold there. */
  readonly starts: Map<number, State>;
  /** How many steps are kept. */
  size: number;
}

/** An automaton that has worked out nothing yet. */
export const newAutomaton = (): Automaton => ({ states: new Map(), starts: new Map(), size: 0 });

import { close, edgesOf, keyOf, type Place } from './places';
import type { TrieNode } from './trie';

/** Steps kept before all are forgotten and worked out anew, so that memory stays flat. */
const mostSteps = 100_000;

/** What a kind of token is to the patterns. Tokens that are alike share one. */
export interface Symbol {
  readonly id: number;
  /** Numbers of the classes that it is in. */
  readonly classes: ReadonlySet<number>;
  /** Whether a gap may skip it. */
  readonly isWord: boolean;
}

/** All places that may be reached at once. */
export interface State {
  /** No match can go on from here. */
  readonly over: boolean;
  /** Where a word of a class leads, from any of the places. */
  readonly edges: ReadonlyMap<number, readonly TrieNode[]>;
  /** Places before which a gap is open. */
  readonly open: readonly Place[];
  /** Numbers of the lexicons that match up to here. */
  readonly ends: readonly number[];
  /** What one more token leads to, by its symbol and whether it stands near. */
  readonly next: Map<number, Landing>;
  /** The same by the classes that lead on, since most words differ in classes that do not matter here. */
  readonly alike: Map<string, Landing>;
}

/** Where a token leads before it is known which boundaries hold after it: one state where that makes no difference. */
interface Landing {
  readonly places: readonly Place[];
  readonly always?: State;
  /** States by the boundaries that hold. */
  readonly byMarks: Map<number, State>;
}

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

const stateOf = ({ states }: Automaton, places: readonly Place[]): State => {
  const name = places.map(keyOf).sort((a, b) => a - b).join(' ');
  const known = states.get(name);
  if (known !== undefined) return known;
  const reached = places.filter(({ skips }) => skips === 0).map(({ node }) => node);
  const edges = edgesOf(reached);
  const open = places.filter(({ skips }) => skips > 0);
  const ends = reached.length === 1 ? reached[0]?.ends ?? [] : [...new Set(reached.flatMap((node) => node.ends))];
  const state: State = { over: edges.size === 0 && open.length === 0, edges, open, ends, next: new Map(), alike: new Map() };
  states.set(name, state);
  return state;
};

const over: State = { over: true, edges: new Map(), open: [], ends: [], next: new Map(), alike: new Map() };
const nowhere: Landing = { places: [], always: over, byMarks: new Map() };

const hasMarks = ({ node, skips }: Place): boolean => skips === 0 && node.marks.size > 0;

const landingOf = (automaton: Automaton, places: readonly Place[]): Landing => {
  const closed = close(places, 0);
  return { places: closed, byMarks: new Map(), ...(closed.some(hasMarks) ? {} : { always: stateOf(automaton, closed) }) };
};

const stateAt = (automaton: Automaton, { always, places, byMarks }: Landing, marks: number): State => {
  const known = always ?? byMarks.get(marks);
  if (known !== undefined) return known;
  const state = stateOf(automaton, close(places, marks));
  byMarks.set(marks, state);
  return state;
};

/** The state before a token at which these boundaries hold. */
export const startAt = (automaton: Automaton, root: TrieNode, marks: number): State => {
  const known = automaton.starts.get(marks);
  if (known !== undefined) return known;
  const state = stateOf(automaton, close([{ node: root, skips: 0 }], marks));
  automaton.starts.set(marks, state);
  return state;
};

const forget = (automaton: Automaton): void => {
  automaton.states.clear();
  automaton.starts.clear();
  automaton.size = 0;
};

/** The classes of a token that lead on from a state. The shorter of the two lists is gone through. */
const leading = ({ edges }: State, { classes }: Symbol): number[] => {
  const numbers: number[] = [];
  if (edges.size <= classes.size) {
    for (const number of edges.keys()) if (classes.has(number)) numbers.push(number);
  } else {
    for (const number of classes) if (edges.has(number)) numbers.push(number);
  }
  return numbers.length > 1 ? numbers.sort((a, b) => a - b) : numbers;
};

const reachedBy = ({ edges, open }: State, numbers: readonly number[], skips: boolean): Place[] => {
  const reached = numbers.flatMap((number) => edges.get(number) ?? []).map((node): Place => ({ node, skips: 0 }));
  return skips ? [...reached, ...open.flatMap(({ node, skips: left }): Place[] => [{ node, skips: left - 1 }, { node, skips: 0 }])] : reached;
};

/** Works out where a token leads. Tokens whose classes lead on alike share the landing. */
const land = (automaton: Automaton, from: State, symbol: Symbol, near: boolean): Landing => {
  const numbers = leading(from, symbol);
  const skips = near && symbol.isWord && from.open.length > 0;
  if (numbers.length === 0 && !skips) return nowhere;
  const name = `${numbers.join(' ')}${skips ? '…' : ''}`;
  const alike = from.alike.get(name);
  if (alike !== undefined) return alike;
  const landing = landingOf(automaton, reachedBy(from, numbers, skips));
  from.alike.set(name, landing);
  return landing;
};

/**
 * The state after one more token.
 *
 * @param marks - the boundaries that hold after it
 * @param near - whether it stands in the sentence that the match began in: gaps end with it
 */
export const step = (automaton: Automaton, from: State, symbol: Symbol, marks: number, near: boolean): State => {
  const key = symbol.id * 2 + (near ? 1 : 0);
  let landing = from.next.get(key);
  if (landing === undefined) {
    if (automaton.size >= mostSteps) forget(automaton);
    landing = land(automaton, from, symbol, near);
    from.next.set(key, landing);
    automaton.size += 1;
  }
  return landing.always ?? stateAt(automaton, landing, marks);
};

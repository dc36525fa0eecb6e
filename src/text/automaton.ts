import type { Automaton, Landing, State, Symbol } from './automaton-state';
import { close, edgesOf, keyOf, type Place } from './places';
import type { Edges, TrieNode } from './trie';

/** Steps kept before all are forgotten and worked out anew, so that memory stays flat. */
const mostSteps = 200_000;

/** Beyond as many edges of a state, the steps of each symbol are kept: fewer are asked faster than found again. */
const manyEdges = 32;

const newState = (edges: Edges, open: readonly Place[], ends: readonly number[]): State => ({
  over: edges.to.length === 0 && open.length === 0, edges, open, ends, next: new Map(), ...(edges.to.length > manyEdges && { bySymbol: new Map() }),
});

const stateOf = ({ states }: Automaton, places: readonly Place[]): State => {
  const name = places.map(keyOf).sort((a, b) => a - b).join(' ');
  const known = states.get(name);
  if (known !== undefined) return known;
  const reached = places.filter(({ skips }) => skips === 0).map(({ node }) => node);
  const ends = reached.length === 1 ? reached[0]?.ends ?? [] : [...new Set(reached.flatMap((node) => node.ends))];
  const state = newState(edgesOf(reached), places.filter(({ skips }) => skips > 0), ends);
  states.set(name, state);
  return state;
};

const nowhere: Landing = { always: { over: true, edges: { classes: [], to: [] }, open: [], ends: [], next: new Map() } };

const hasMarks = ({ node, skips }: Place): boolean => skips === 0 && node.marks.size > 0;

const landingOf = (automaton: Automaton, reached: readonly Place[]): Landing => {
  const places = close(reached, 0);
  return places.some(hasMarks) ? { places, byMarks: new Map() } : { always: stateOf(automaton, places) };
};

const stateAt = (automaton: Automaton, landing: Landing, marks: number): State => {
  if (landing.always !== undefined) return landing.always;
  const known = landing.byMarks.get(marks);
  if (known !== undefined) return known;
  const state = stateOf(automaton, close(landing.places, marks));
  landing.byMarks.set(marks, state);
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

const remember = <Key>(automaton: Automaton, steps: Map<Key, Landing>, key: Key, landing: Landing): Landing => {
  if (automaton.size >= mostSteps) forget(automaton);
  automaton.size += 1;
  steps.set(key, landing);
  return landing;
};

/** The edges of a state that a token may take, by their places. */
const taken = ({ edges: { classes } }: State, { classes: own }: Symbol): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < classes.length; at += 1) {
    const number = classes[at] ?? 0;
    if (((own[number >> 5] ?? 0) & (1 << (number & 31))) !== 0) found.push(at);
  }
  return found;
};

const reachedBy = ({ edges: { to }, open }: State, edges: readonly number[], skips: boolean): Place[] => {
  const reached = edges.flatMap((edge) => to[edge] ?? []).map((node): Place => ({ node, skips: 0 }));
  return skips ? [...reached, ...open.flatMap(({ node, skips: left }): Place[] => [{ node, skips: left - 1 }, { node, skips: 0 }])] : reached;
};

/** Where a token leads. Tokens that may take the same edges share the landing. */
const land = (automaton: Automaton, from: State, symbol: Symbol, near: boolean): Landing => {
  const edges = taken(from, symbol);
  const skips = near && symbol.isWord && from.open.length > 0;
  if (edges.length === 0 && !skips) return nowhere;
  const [first = -1, second] = edges;
  const name = second === undefined ? first * 2 + (skips ? 1 : 0) : `${edges.join(' ')}${skips ? '…' : ''}`;
  return from.next.get(name) ?? remember(automaton, from.next, name, landingOf(automaton, reachedBy(from, edges, skips)));
};

/**
 * The state after one more token.
 *
 * @param marks - the boundaries that hold after it
 * @param near - whether it stands in the sentence that the match began in: gaps end with it
 */
export const step = (automaton: Automaton, from: State, symbol: Symbol, marks: number, near: boolean): State => {
  const { bySymbol } = from;
  const key = symbol.id * 2 + (near ? 1 : 0);
  const landing = bySymbol === undefined
    ? land(automaton, from, symbol, near)
    : bySymbol.get(key) ?? remember(automaton, bySymbol, key, land(automaton, from, symbol, near));
  return stateAt(automaton, landing, marks);
};

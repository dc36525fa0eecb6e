import type { Mark } from './pattern';
import type { Edges, TrieNode } from './trie';

/** Words that a gap (`...`) may skip. */
const gapWidth = 3;

/** Boundaries in the order of their bits. */
const markBits: readonly Mark[] = ['^', '^^', '$', '$$'];

/** A place in the trie, with how many words a gap may still skip before it: 0 where no gap is open. */
export interface Place {
  readonly node: TrieNode;
  readonly skips: number;
}

/** Adds what can be reached from the places without a word, where the boundaries in `marks` hold. */
export const close = (places: readonly Place[], marks: number): Place[] => {
  const found = new Map<number, Place>();
  const waiting = [...places];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const key = keyOf(place);
    if (found.has(key)) continue;
    found.set(key, place);
    if (place.skips > 0) continue;
    for (const [mark, nodes] of place.node.marks) {
      if ((marks & (1 << markBits.indexOf(mark))) !== 0) for (const node of nodes) waiting.push({ node, skips: 0 });
    }
    for (const node of place.node.gaps) waiting.push({ node, skips: 0 }, { node, skips: gapWidth });
  }
  return [...found.values()];
};

/** A number of its own for each place. */
export const keyOf = ({ node, skips }: Place): number => node.id * (gapWidth + 1) + skips;

/** The edges of several nodes, together. */
export const edgesOf = (nodes: readonly TrieNode[]): Edges => {
  const [only] = nodes;
  if (only !== undefined && nodes.length === 1) return only.edges;
  const together = new Map<number, readonly TrieNode[]>();
  for (const { edges: { classes, to } } of nodes) {
    classes.forEach((number, at) => {
      const reached = to[at] ?? [];
      const others = together.get(number);
      together.set(number, others === undefined ? reached : [...others, ...reached]);
    });
  }
  return { classes: [...together.keys()], to: [...together.values()] };
};

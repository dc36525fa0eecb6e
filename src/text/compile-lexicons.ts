import { newAutomaton } from './automaton';
import type { Lexicon, WordClass } from './lexicon';
import { numbering } from './numbering';
import { classOf, type Mark, type Part, partTexts, readPart, type Step } from './pattern';
import type { CompiledLexicons, TrieNode } from './trie';

/** A node while it is built. Most have little, so all begin with what is empty and shared. */
interface Growing extends TrieNode {
  edges: ReadonlyMap<number, readonly Growing[]>;
  marks: ReadonlyMap<Mark, readonly Growing[]>;
  gaps: readonly Growing[];
  ends: readonly number[];
  /** Its children by the text of the part that leads there. */
  children: ReadonlyMap<string, Growing>;
  /** Children that an optional part lets one reach without a word. */
  free: readonly Growing[];
}

const none: readonly never[] = [];
const nowhere: ReadonlyMap<never, never> = new Map<never, never>();

const newNode = (id: number): Growing => ({ id, edges: nowhere, marks: nowhere, gaps: none, ends: none, children: nowhere, free: none });

const including = <Item>(list: readonly Item[], item: Item): readonly Item[] => (list.includes(item) ? list : [...list, item]);

/** The map with one more entry: the same one, unless it is the empty one that all share. */
const entered = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> =>
  map.size === 0 ? new Map([[key, value]]) : (map as Map<Key, Value>).set(key, value);

const push = <Key>(map: ReadonlyMap<Key, readonly Growing[]>, key: Key, node: Growing): ReadonlyMap<Key, readonly Growing[]> =>
  entered(map, key, including(map.get(key) ?? none, node));

const link = (from: Growing, step: Step, to: Growing, classNumber: (keys: readonly string[]) => number): void => {
  if (step.kind === 'keys') from.edges = push(from.edges, classNumber(step.keys), to);
  else if (step.kind === 'mark') from.marks = push(from.marks, step.mark, to);
  else from.gaps = [...from.gaps, to];
};

/** Gives a node what the nodes that it reaches for free have, so that matching never looks for them. */
const close = (node: Growing, closed: Set<Growing>): void => {
  if (closed.has(node)) return;
  closed.add(node);
  for (const child of node.children.values()) close(child, closed);
  for (const child of node.free) {
    for (const [number, to] of child.edges) for (const next of to) node.edges = push(node.edges, number, next);
    for (const [mark, to] of child.marks) for (const next of to) node.marks = push(node.marks, mark, next);
    for (const next of child.gaps) node.gaps = including(node.gaps, next);
    for (const end of child.ends) node.ends = including(node.ends, end);
  }
};

/** The place of each lexicon in a list. */
export const numbersOf = (lexicons: readonly Lexicon[]): ReadonlyMap<Lexicon, number> => new Map(lexicons.map((lexicon, index) => [lexicon, index]));

/**
 * Compiles lexicons into one trie. Patterns that begin with the same parts share a path; the choices of a
 * part come together again after it, so the trie grows with the length of the patterns and not with the
 * number of their variants.
 *
 * @throws GoodturnError `bad-pattern`.
 */
export const compileLexicons = (lexicons: readonly Lexicon[]): CompiledLexicons => {
  let nodes = 0;
  const grown = (): Growing => newNode((nodes += 1));
  const root = grown();
  const classes = numbering();
  const parts = new Map<string, Part>();
  const wordClasses = new Map<WordClass, number>();
  /** The same name for the same part, whatever lexicon it stands in. */
  const nameOf = (text: string, lexicon: Lexicon): string => {
    if (!text.startsWith('{')) return text.includes('{') ? `${lexicon.id} ${text}` : text;
    const wordClass = classOf(text, lexicon);
    const number = wordClasses.get(wordClass) ?? wordClasses.size;
    wordClasses.set(wordClass, number);
    return `{${number}}`;
  };
  const grow = (node: Growing, text: string, lexicon: Lexicon): Growing => {
    const name = nameOf(text, lexicon);
    const known = node.children.get(name);
    if (known !== undefined) return known;
    const part = parts.get(name) ?? readPart(text, lexicon);
    parts.set(name, part);
    const child = grown();
    node.children = entered(node.children, name, child);
    if (part.optional) node.free = [...node.free, child];
    for (const path of part.paths) {
      let from = node;
      path.forEach((step, index) => {
        const to = index === path.length - 1 ? child : grown();
        link(from, step, to, classes.of);
        from = to;
      });
    }
    return child;
  };
  lexicons.forEach((lexicon, index) => {
    for (const pattern of lexicon.patterns) {
      const end = partTexts(pattern, lexicon.id).reduce((node, text) => grow(node, text, lexicon), root);
      end.ends = including(end.ends, index);
    }
  });
  close(root, new Set());
  return { lexicons, numbers: numbersOf(lexicons), root, ...classes.classesOf(), symbols: new Map(), automaton: newAutomaton() };
};

import { newAutomaton } from './automaton-state';
import type { Lexicon, WordClass } from './lexicon';
import { numbering } from './numbering';
import { classOf, type Mark, type Part, partTexts, readPart, type Step } from './pattern';
import type { CompiledLexicons, TrieNode } from './trie';

/** A node while it is built. Most have little, so all begin with what is empty and shared. */
interface Growing extends TrieNode {
  edges: GrowingEdges;
  marks: ReadonlyMap<Mark, readonly Growing[]>;
  gaps: readonly Growing[];
  ends: readonly number[];
  /** Children that an optional part lets one reach without a word. */
  free: readonly Growing[];
}

interface GrowingEdges {
  readonly classes: number[];
  readonly to: (readonly Growing[])[];
}

/** More than there are parts: with a node's number a safe integer. */
const mostParts = 65_536;

const none: readonly never[] = [];
const nowhere: GrowingEdges = { classes: [], to: [] };
const unmarked: ReadonlyMap<Mark, never> = new Map<Mark, never>();

const newNode = (id: number): Growing => ({ id, edges: nowhere, marks: unmarked, gaps: none, ends: none, free: none });

const including = <Item>(list: readonly Item[], item: Item): readonly Item[] => (list.includes(item) ? list : [...list, item]);

const addEdge = (from: Growing, number: number, node: Growing): void => {
  const { classes, to } = from.edges;
  const at = classes.indexOf(number);
  if (from.edges === nowhere) from.edges = { classes: [number], to: [[node]] };
  else if (at < 0) {
    classes.push(number);
    to.push([node]);
  } else to[at] = including(to[at] ?? none, node);
};

const addMark = (from: Growing, mark: Mark, node: Growing): void => {
  from.marks = new Map(from.marks).set(mark, including(from.marks.get(mark) ?? none, node));
};

const link = (from: Growing, step: Step, to: Growing, classNumber: (keys: readonly string[]) => number): void => {
  if (step.kind === 'keys') addEdge(from, classNumber(step.keys), to);
  else if (step.kind === 'mark') addMark(from, step.mark, to);
  else from.gaps = [...from.gaps, to];
};

/** Gives a node what the nodes that it reaches for free have, so that matching never looks for them. */
const close = (node: Growing): void => {
  for (const child of node.free) {
    child.edges.classes.forEach((number, at) => child.edges.to[at]?.forEach((next) => addEdge(node, number, next)));
    for (const [mark, to] of child.marks) for (const next of to) addMark(node, mark, next);
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
  const nodes: Growing[] = [];
  const grown = (): Growing => {
    const node = newNode(nodes.length + 1);
    nodes.push(node);
    return node;
  };
  const root = grown();
  const classes = numbering();
  const parts = new Map<string, Part & { readonly number: number }>();
  /** Nodes by the node and the part that lead there. */
  const children = new Map<number, Growing>();
  const wordClasses = new Map<WordClass, number>();
  /** The same name for the same part, whatever lexicon it stands in. */
  const nameOf = (text: string, lexicon: Lexicon): string => {
    if (!text.startsWith('{')) return text.includes('{') ? `${lexicon.id} ${text}` : text;
    const wordClass = classOf(text, lexicon);
    const number = wordClasses.get(wordClass) ?? wordClasses.size;
    wordClasses.set(wordClass, number);
    return `{${number}}`;
  };
  const partOf = (text: string, lexicon: Lexicon): Part & { readonly number: number } => {
    const name = nameOf(text, lexicon);
    const known = parts.get(name);
    if (known !== undefined) return known;
    const part = { ...readPart(text, lexicon), number: parts.size };
    parts.set(name, part);
    return part;
  };
  const grow = (node: Growing, text: string, lexicon: Lexicon): Growing => {
    const { number, optional, paths } = partOf(text, lexicon);
    const place = node.id * mostParts + number;
    const known = children.get(place);
    if (known !== undefined) return known;
    const child = grown();
    children.set(place, child);
    if (optional) node.free = [...node.free, child];
    for (const path of paths) {
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
  // What a node reaches for free grew after it.
  for (const node of nodes.reverse()) close(node);
  return { lexicons, numbers: numbersOf(lexicons), root, ...classes.classesOf(), symbols: new Map(), automaton: newAutomaton() };
};

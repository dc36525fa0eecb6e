import type { Lexicon, WordClass } from './lexicon';
import { classOf, type Mark, type Part, partTexts, readPart, type Step } from './pattern';

/** A state of the compiled patterns. Built once, then only read. */
export interface TrieNode {
  /** Next states by class number. */
  readonly edges: Map<number, TrieNode[]>;
  /** Next states where a boundary holds. */
  readonly marks: Map<Mark, TrieNode[]>;
  /** Next states after a gap. */
  readonly gaps: TrieNode[];
  /** Numbers of the lexicons that end here. */
  readonly ends: number[];
}

/** The numbers of the classes that one key (a word, a lemma, a part of speech), or several together, belong to. */
export interface KeyClasses {
  /** Its own name. */
  readonly id: string;
  readonly list: readonly number[];
  readonly has: ReadonlySet<number>;
}

/** What a token is to the patterns. Tokens that are alike share one. */
export interface TokenClasses {
  /** Classes that its part of speech is in, or any word. Shared by all tokens of that part of speech. */
  readonly general: KeyClasses;
  /** The others: those of its form and lemma. */
  readonly own: KeyClasses;
}

/** How patterns begin at a kind of token: the states behind it (joined, where they are many), and the states behind a gap that opens a pattern. */
export interface Opening {
  readonly nodes: readonly TrieNode[];
  readonly gaps: readonly TrieNode[];
}

/** All patterns of a list of lexicons, in one trie. */
export interface CompiledLexicons {
  readonly lexicons: readonly Lexicon[];
  readonly root: TrieNode;
  /** The classes that a token key belongs to. */
  readonly classesOf: ReadonlyMap<string, KeyClasses>;
  /**
   * Tokens that are alike to all patterns, by the numbers of their keys, and how patterns begin at them.
   * Filled as words are met: a common word opens hundreds of patterns, and joining them once spares every
   * later text the work. Neither can outgrow the words that the patterns name.
   */
  readonly alike: Map<string, TokenClasses>;
  readonly general: Map<string, KeyClasses>;
  readonly openings: Map<string, Opening>;
}

/** A node while it is built: its children by the text of the part that leads there. */
interface Growing extends TrieNode {
  readonly children: Map<string, Growing>;
  /** Children that an optional part lets one reach without a word. */
  readonly free: Growing[];
}

const newNode = (): Growing => ({ edges: new Map(), marks: new Map(), gaps: [], ends: [], children: new Map(), free: [] });

/** One state that does what all of the given ones do. */
export const joinNodes = (nodes: readonly TrieNode[]): TrieNode => {
  const joined: TrieNode = { edges: new Map(), marks: new Map(), gaps: [], ends: [] };
  for (const { edges, marks, gaps, ends } of nodes) {
    for (const [number, to] of edges) joined.edges.set(number, [...(joined.edges.get(number) ?? []), ...to]);
    for (const [mark, to] of marks) joined.marks.set(mark, [...(joined.marks.get(mark) ?? []), ...to]);
    joined.gaps.push(...gaps);
    joined.ends.push(...ends);
  }
  return joined;
};

const push = <Key>(map: Map<Key, TrieNode[]>, key: Key, node: TrieNode): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [node]);
  else if (!list.includes(node)) list.push(node);
};

const link = (from: TrieNode, step: Step, to: TrieNode, classNumber: (keys: readonly string[]) => number): void => {
  if (step.kind === 'keys') push(from.edges, classNumber(step.keys), to);
  else if (step.kind === 'mark') push(from.marks, step.mark, to);
  else from.gaps.push(to);
};

/** Numbers sets of token keys, and remembers which sets each key is in. */
const numbering = (): { of: (keys: readonly string[]) => number; classesOf: () => ReadonlyMap<string, KeyClasses> } => {
  const numbers = new Map<string, number>();
  const numbered = new Map<readonly string[], number>();
  const lists = new Map<string, number[]>();
  return {
    of: (keys) => {
      const same = numbered.get(keys);
      if (same !== undefined) return same;
      const unique = keys.length === 1 ? keys : [...new Set(keys)].sort();
      const name = unique.join(' ');
      const known = numbers.get(name);
      const number = known ?? numbers.size;
      numbered.set(keys, number);
      if (known !== undefined) return known;
      numbers.set(name, number);
      for (const key of unique) {
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [number]);
        else list.push(number);
      }
      return number;
    },
    classesOf: () => new Map([...lists].map(([key, list], id) => [key, { id: String(id), list, has: new Set(list) }])),
  };
};

/** Gives a node what the nodes that it reaches for free have, so that matching never looks for them. */
const close = (node: Growing, closed: Set<Growing>): void => {
  if (closed.has(node)) return;
  closed.add(node);
  for (const child of node.children.values()) close(child, closed);
  for (const child of node.free) {
    for (const [number, to] of child.edges) for (const next of to) push(node.edges, number, next);
    for (const [mark, to] of child.marks) for (const next of to) push(node.marks, mark, next);
    node.gaps.push(...child.gaps.filter((next) => !node.gaps.includes(next)));
    node.ends.push(...child.ends.filter((end) => !node.ends.includes(end)));
  }
};

/**
 * Compiles lexicons into one trie. Patterns that begin with the same parts share a path; the choices of a
 * part come together again after it, so the trie grows with the length of the patterns and not with the
 * number of their variants.
 *
 * @throws GoodturnError `bad-pattern`.
 */
export const compileLexicons = (lexicons: readonly Lexicon[]): CompiledLexicons => {
  const root = newNode();
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
    const child = newNode();
    node.children.set(name, child);
    if (part.optional) node.free.push(child);
    for (const path of part.paths) {
      let from: TrieNode = node;
      path.forEach((step, index) => {
        const to = index === path.length - 1 ? child : newNode();
        link(from, step, to, classes.of);
        from = to;
      });
    }
    return child;
  };
  lexicons.forEach((lexicon, index) => {
    for (const pattern of lexicon.patterns) {
      const end = partTexts(pattern, lexicon.id).reduce((node, text) => grow(node, text, lexicon), root);
      if (!end.ends.includes(index)) end.ends.push(index);
    }
  });
  close(root, new Set());
  return { lexicons, root, classesOf: classes.classesOf(), alike: new Map(), general: new Map(), openings: new Map() };
};

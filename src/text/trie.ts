import type { Lexicon } from './lexicon';
import { type Mark, parsePattern, type Step } from './pattern';

/** A state of the compiled patterns. Built once, then only read. */
export interface TrieNode {
  /** Next state by class number. */
  readonly edges: Map<number, TrieNode>;
  readonly marks: Map<Mark, TrieNode>;
  gap: TrieNode | undefined;
  /** Numbers of the lexicons that end here. */
  readonly ends: number[];
}

/** The numbers of the classes that one key (a word, a lemma, a part of speech) belongs to. */
export interface KeyClasses {
  readonly list: readonly number[];
  readonly has: ReadonlySet<number>;
}

/** All patterns of a list of lexicons, in one trie. */
export interface CompiledLexicons {
  readonly lexicons: readonly Lexicon[];
  readonly root: TrieNode;
  /** The classes that a token key belongs to: in order, and as a set. */
  readonly classesOf: ReadonlyMap<string, KeyClasses>;
}

const newNode = (): TrieNode => ({ edges: new Map(), marks: new Map(), gap: undefined, ends: [] });

const next = (node: TrieNode, step: Step, classNumber: (keys: readonly string[]) => number): TrieNode => {
  if (step.kind === 'gap') {
    node.gap ??= newNode();
    return node.gap;
  }
  const edges: Map<Mark | number, TrieNode> = step.kind === 'mark' ? node.marks : node.edges;
  const key = step.kind === 'mark' ? step.mark : classNumber(step.keys);
  const known = edges.get(key);
  if (known !== undefined) return known;
  const made = newNode();
  edges.set(key, made);
  return made;
};

/**
 * Compiles lexicons into one trie. Equal sets of words share a class, equal beginnings share a path.
 *
 * @throws GoodturnError `bad-pattern`.
 */
export const compileLexicons = (lexicons: readonly Lexicon[]): CompiledLexicons => {
  const root = newNode();
  const classesOf = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const classNumber = (keys: readonly string[]): number => {
    const unique = [...new Set(keys)].sort();
    const name = unique.join(' ');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    for (const key of unique) {
      const classes = classesOf.get(key);
      if (classes === undefined) classesOf.set(key, [number]);
      else classes.push(number);
    }
    return number;
  };
  lexicons.forEach((lexicon, index) => {
    for (const pattern of lexicon.patterns) {
      for (const path of parsePattern(pattern, lexicon)) {
        let node = root;
        for (const step of path) node = next(node, step, classNumber);
        if (!node.ends.includes(index)) node.ends.push(index);
      }
    }
  });
  return { lexicons, root, classesOf: new Map([...classesOf].map(([key, list]) => [key, { list, has: new Set(list) }])) };
};

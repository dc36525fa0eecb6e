import type { Lexicon } from './lexicon';
import type { Mark } from './pattern';

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
  /** Names inside which nothing matches. */
  readonly names?: readonly string[];
}

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

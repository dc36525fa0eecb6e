import type { Automaton, Symbol } from './automaton-state';
import type { Lexicon } from './lexicon';
import type { Mark } from './pattern';

/** The nodes that each class of words leads to: `to[0]` by `classes[0]`. No class stands twice. */
export interface Edges {
  readonly classes: readonly number[];
  readonly to: readonly (readonly TrieNode[])[];
}

/** A node of the compiled patterns. Built once, then only read. */
export interface TrieNode {
  /** Its own number. */
  readonly id: number;
  /** Next nodes by class number. */
  readonly edges: Edges;
  /** Next nodes where a boundary holds. */
  readonly marks: ReadonlyMap<Mark, readonly TrieNode[]>;
  /** Next nodes after a gap. */
  readonly gaps: readonly TrieNode[];
  /** Numbers of the lexicons that end here. */
  readonly ends: readonly number[];
}

/** The numbers of the classes that one key (a word, a lemma, a part of speech) belongs to. */
export interface KeyClasses {
  /** Its own number. */
  readonly id: number;
  readonly list: readonly number[];
}

/** All patterns of a list of lexicons, in one trie. */
export interface CompiledLexicons {
  readonly lexicons: readonly Lexicon[];
  /** The place of each lexicon in the list. */
  readonly numbers: ReadonlyMap<Lexicon, number>;
  readonly root: TrieNode;
  /** How many classes the edges have. */
  readonly classes: number;
  /** The classes that a word is in by its form, by its lemma, and by its part of speech (and any word, `_`). */
  readonly forms: ReadonlyMap<string, KeyClasses>;
  readonly lemmas: ReadonlyMap<string, KeyClasses>;
  readonly tags: ReadonlyMap<string, KeyClasses>;
  /** What tokens are to the patterns, by the numbers of their keys. Cannot outgrow the words that the patterns name. */
  readonly symbols: Map<number | string, Symbol>;
  readonly automaton: Automaton;
  /** Names inside which nothing matches. */
  readonly names?: readonly string[];
}

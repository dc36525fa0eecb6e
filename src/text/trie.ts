import type { Automaton, Symbol } from './automaton';
import type { Lexicon } from './lexicon';
import type { Mark } from './pattern';

/** A state of the compiled patterns. Built once, then only read. */
export interface TrieNode {
  /** Its own number. */
  readonly id: number;
  /** Next states by class number. */
  readonly edges: ReadonlyMap<number, readonly TrieNode[]>;
  /** Next states where a boundary holds. */
  readonly marks: ReadonlyMap<Mark, readonly TrieNode[]>;
  /** Next states after a gap. */
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

import { kept } from './kept';
import type { WordClass } from './lexicon';

const sets = new WeakMap<WordClass, ReadonlySet<string>>();

/**
 * The words of a class as a set.
 *
 * @example
 * wordSet({ id: 'demo', source: 'own', words: ['oak', 'elm'] }).has('elm') // => true
 */
export const wordSet = (words: WordClass): ReadonlySet<string> => kept(sets, words, (one) => new Set(one.words));

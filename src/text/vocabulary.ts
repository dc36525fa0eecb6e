/** A set of words that grows by new versions: older versions stay as they were. */
export interface Vocabulary {
  /** Sets of falling rank; a set of rank n joins about 2^n additions. */
  readonly layers: readonly { readonly rank: number; readonly words: ReadonlySet<string> }[];
}

/** No word yet. */
export const noWords: Vocabulary = { layers: [] };

/**
 * Adds words. Layers of one rank are joined, so that a word is copied a logarithmic number of times however
 * often something is added.
 *
 * @example
 * knows(withWords(noWords, ['valve']), 'valve') // => true
 */
export const withWords = ({ layers }: Vocabulary, words: Iterable<string>): Vocabulary => {
  let top = { rank: 0, words: new Set(words) as ReadonlySet<string> };
  let below = layers.length;
  if (top.words.size === 0) return { layers };
  for (let last = layers[below - 1]; last !== undefined && last.rank === top.rank; last = layers[below - 1]) {
    top = { rank: top.rank + 1, words: new Set([...last.words, ...top.words]) };
    below -= 1;
  }
  return { layers: [...layers.slice(0, below), top] };
};

/** Tells whether a vocabulary has a word. */
export const knows = ({ layers }: Vocabulary, word: string): boolean => layers.some(({ words }) => words.has(word));

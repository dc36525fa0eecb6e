import { kept } from './kept';

/** Words that are told when somebody asks for one of them: the same words each time. */
export type TellWords = () => Iterable<string>;

/** Additions that were joined; a layer of rank n joins 2^n of them. */
interface Layer {
  readonly rank: number;
  readonly added: readonly TellWords[];
}

/** A set of words that grows by new versions: older versions stay as they were. */
export interface Vocabulary {
  /** Layers of falling rank. */
  readonly layers: readonly Layer[];
}

/** No word yet. */
export const noWords: Vocabulary = { layers: [] };

const sets = new WeakMap<Layer, ReadonlySet<string>>();

const wordsOf = ({ added }: Layer): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const tell of added) for (const word of tell()) words.add(word);
  return words;
};

/**
 * Adds words. Layers of one rank are joined, so that a word is copied a logarithmic number of times however
 * often something is added; and none is, as long as nobody asks.
 *
 * @example
 * knows(withWords(noWords, () => ['valve']), 'valve') // => true
 */
export const withWords = ({ layers }: Vocabulary, words: TellWords): Vocabulary => {
  let top: Layer = { rank: 0, added: [words] };
  let below = layers.length;
  for (let last = layers[below - 1]; last !== undefined && last.rank === top.rank; last = layers[below - 1]) {
    top = { rank: top.rank + 1, added: [...last.added, ...top.added] };
    below -= 1;
  }
  return { layers: [...layers.slice(0, below), top] };
};

/** Tells whether a vocabulary has a word. */
export const knows = ({ layers }: Vocabulary, word: string): boolean => layers.some((layer) => kept(sets, layer, wordsOf).has(word));

import type { AnnotatedText } from './annotated-text';
import type { WordClass } from './lexicon';
import { wordSet } from './word-set';

/**
 * Counts the tokens of a text whose form or lemma is one of a class's words. For a text whose matches are
 * not at hand, such as the turn before; words of several parts are passed over.
 *
 * @example
 * mentions(english()('It broke again'), { id: 'demo', source: 'own', words: ['break'] }) // => 1
 */
export const mentions = ({ tokens }: AnnotatedText, words: WordClass): number => {
  const known = wordSet(words);
  return tokens.reduce((count, { lemma, normal }) => (known.has(lemma) || known.has(normal) ? count + 1 : count), 0);
};

import type { AnnotatedText } from './annotated-text';
import { kept } from './kept';
import { onceEach } from './once-each';

const known = new WeakMap<AnnotatedText, (sentence: number) => ReadonlySet<string>>();

const wordsOf = ({ tokens, sentences }: AnnotatedText): ((sentence: number) => ReadonlySet<string>) =>
  onceEach((sentence) => new Set(tokens.slice(sentences[sentence]?.from ?? 0, sentences[sentence]?.to ?? 0).map(({ normal }) => normal)));

/**
 * Whether a sentence has any of some words, by their normal forms. It is read once, however often it is asked about.
 *
 * @param sentence - its place among the text's sentences
 * @example
 * saysAny(english()('Wait. Sit down.'), 1, new Set(['down', 'up'])) // => true
 */
export const saysAny = (text: AnnotatedText, sentence: number, words: ReadonlySet<string>): boolean => {
  const said = kept(known, text, wordsOf)(sentence);
  for (const word of words) if (said.has(word)) return true;
  return false;
};

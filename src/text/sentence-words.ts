import type { AnnotatedText } from './annotated-text';
import { kept } from './kept';
import type { Match } from './match';
import { sentenceNumberOf } from './of-token';
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

/**
 * Asks something of the sentences that matches stand in: once a sentence, however many matches it has.
 *
 * @param ask - is given the sentence's place among the text's sentences
 * @example
 * ofSentence(english()('Wait. Is it new?'), (sentence) => sentence > 0)({ from: 3 }) // => true
 */
export const ofSentence = <Answer>(text: AnnotatedText, ask: (sentence: number) => Answer): ((match: Pick<Match, 'from'>) => Answer) => {
  const answer = onceEach(ask);
  return ({ from }) => answer(sentenceNumberOf(text.tokens[from]));
};

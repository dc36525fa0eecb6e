import type { AnnotatedText, TokenRange } from './annotated-text';
import { kept } from './kept';
import type { Span } from './span';
import { clauseOfToken, endOf, sentenceOfToken, startOf } from './of-token';

/** Drops punctuation and spaces at the end of a range of tokens, and at its start. */
const trimmed = (text: AnnotatedText, { from, to }: Pick<TokenRange, 'from' | 'to'>): Span => {
  let first = from;
  let last = to - 1;
  while (last > first && text.tokens[last]?.kind === 'punctuation') last -= 1;
  while (first < last && text.tokens[first]?.kind === 'punctuation') first += 1;
  return { start: startOf(text.tokens[first]), end: endOf(text.tokens[last]) };
};

/**
 * Returns the clause that a token stands in, without the punctuation around it. A match that goes on
 * beyond the clause (`to`) is covered whole.
 *
 * @example
 * clauseSpan(english()('No, you should have called.'), 2) // => { start: 4, end: 26 }
 */
export const clauseSpan = (text: AnnotatedText, at: number, to = at + 1): Span => {
  const clause = clauseOfToken(text, text.tokens[at]);
  return clause === undefined ? { start: 0, end: 0 } : trimmed(text, { from: clause.from, to: Math.max(clause.to, to) });
};

/**
 * Returns the sentence that a token stands in, without the punctuation around it.
 *
 * @example
 * sentenceSpan(english()('Yes. That is right!'), 3) // => { start: 5, end: 18 }
 */
export const sentenceSpan = (text: AnnotatedText, at: number): Span => {
  const sentence = sentenceOfToken(text, text.tokens[at]);
  return sentence === undefined ? { start: 0, end: 0 } : trimmed(text, sentence);
};

const counts = new WeakMap<AnnotatedText, number>();

const count = ({ text, tokens }: AnnotatedText): number =>
  tokens.reduce((sum, { kind, start }) => (kind === 'punctuation' || kind === 'emoji' || (start > 0 && /['’\w]/.test(text.charAt(start - 1))) ? sum : sum + 1), 0);

/**
 * Counts words: tokens that are neither punctuation nor emoji nor the second half of a contraction.
 *
 * @example
 * countWords(english()("I'm here!")) // => 2
 */
export const countWords = (text: AnnotatedText): number => kept(counts, text, count);

import type { AnnotatedText } from './annotated-text';
import type { Match } from './match';
import { cover, type Span } from './span';

type Place = Pick<Match, 'from'>;

const sentenceOf = (text: AnnotatedText, { from }: Place): number => text.tokens[from]?.sentence ?? -1;

/**
 * Tells whether any of some matches begins in the same sentence as a given one.
 *
 * @example
 * besideInSentence(english()('Sorry, you must wait. Now.'), { from: 2 }, [{ from: 0 }]) // => true
 */
export const besideInSentence = (text: AnnotatedText, at: Place, others: readonly Place[]): boolean =>
  others.some((other) => sentenceOf(text, other) === sentenceOf(text, at));

/** Tells whether any of some matches begins in the same sentence, the one before or the one after. */
export const besideNearby = (text: AnnotatedText, at: Place, others: readonly Place[]): boolean =>
  others.some((other) => Math.abs(sentenceOf(text, other) - sentenceOf(text, at)) <= 1);

/** The first sentence that ends after a place in the text, by halving. */
const sentenceAt = ({ sentences }: AnnotatedText, start: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * Joins spans that begin in the same sentence into one that covers them, so that a sentence is quoted once.
 *
 * @example
 * joinInSentence(english()('Yes, I will do it.'), [{ start: 0, end: 4 }, { start: 8, end: 12 }]) // => [{ start: 0, end: 12 }]
 */
export const joinInSentence = (text: AnnotatedText, spans: readonly Span[]): Span[] => {
  const joined = new Map<number, Span>();
  for (const span of spans) {
    const sentence = sentenceAt(text, span.start);
    const known = joined.get(sentence);
    joined.set(sentence, known === undefined ? span : cover(known, span));
  }
  return [...joined.values()].sort((a, b) => a.start - b.start);
};

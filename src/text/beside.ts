import type { AnnotatedText } from './annotated-text';
import type { Match } from './match';
import { cover, type Span } from './span';
import { endOf, sentenceNumberOf } from './of-token';

type Place = Pick<Match, 'from'>;

const sentenceOf = (text: AnnotatedText, { from }: Place): number => sentenceNumberOf(text.tokens[from]);

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
    if (endOf(sentences[middle]) > start) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Longest quotation that joined spans may make, in code units. */
const longestPassage = 120;

/**
 * Joins spans that begin in the same sentence, or in the next one while the passage stays short, into one
 * that covers them, so that a passage is quoted once.
 *
 * @example
 * joinPassages(english()('Yes, I will do it.'), [{ start: 0, end: 4 }, { start: 8, end: 12 }]) // => [{ start: 0, end: 12 }]
 */
export const joinPassages = (text: AnnotatedText, spans: readonly Span[]): Span[] => {
  const joined: { span: Span; sentence: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const sentence = sentenceAt(text, span.start);
    const last = joined.at(-1);
    const both = last === undefined ? span : cover(last.span, span);
    const near = last !== undefined && (sentence === last.sentence || (sentence === last.sentence + 1 && both.end - both.start <= longestPassage));
    if (near) joined[joined.length - 1] = { span: both, sentence };
    else joined.push({ span, sentence });
  }
  return joined.map(({ span }) => span);
};

/**
 * Of spans given strongest first, the joined passage that covers the strongest: one finding for a turn.
 *
 * @example
 * strongestPassage(english()('Yes, I will do it.'), [{ start: 8, end: 12 }, { start: 0, end: 4 }]) // => [{ start: 0, end: 12 }]
 */
export const strongestPassage = (text: AnnotatedText, strongestFirst: readonly Span[]): Span[] => {
  const [strongest] = strongestFirst;
  return strongest === undefined ? [] : joinPassages(text, strongestFirst).filter(({ start, end }) => start <= strongest.start && strongest.end <= end).slice(0, 1);
};

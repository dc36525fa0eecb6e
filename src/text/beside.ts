import type { AnnotatedText } from './annotated-text';
import type { Match } from './match';

type Place = Pick<Match, 'from'>;

const sentenceOf = (text: AnnotatedText, { from }: Place): number => text.tokens[from]?.sentence ?? -1;

/**
 * Tells whether any of some matches begins in the same sentence as a given one.
 *
 * @example
 * besideInSentence(text, rule, matches.of(softening)) // "Sorry, you must wait." => true
 */
export const besideInSentence = (text: AnnotatedText, at: Place, others: readonly Place[]): boolean =>
  others.some((other) => sentenceOf(text, other) === sentenceOf(text, at));

/** Tells whether any of some matches begins in the same sentence, the one before or the one after. */
export const besideNearby = (text: AnnotatedText, at: Place, others: readonly Place[]): boolean =>
  others.some((other) => Math.abs(sentenceOf(text, other) - sentenceOf(text, at)) <= 1);

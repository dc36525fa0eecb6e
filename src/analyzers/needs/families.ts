import { families } from '../../lexicons/answer-moves';
import type { AnnotatedText, TokenRange } from '../../text/annotated-text';
import { contentLemmas } from '../../text/content';

/** The family of a word, or the word itself. */
export const familyOf = (lemma: string): string => families.find((family) => family.includes(` ${lemma} `)) ?? lemma.toLowerCase();

/** Content words of a text, near names of one thing made equal. */
export const familiesIn = (text: AnnotatedText, range?: Pick<TokenRange, 'from' | 'to'>): ReadonlySet<string> =>
  new Set([...contentLemmas(text, range)].map(familyOf));

/** The first name of a family, or the word itself. */
export const familyHead = (word: string): string => word.trim().split(' ')[0] ?? word;

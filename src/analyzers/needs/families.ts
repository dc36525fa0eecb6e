import { families } from '../../lexicons/answer-moves';
import type { AnnotatedText, TokenRange } from '../../text/annotated-text';
import { contentLemmas } from '../../text/content';
import { kept } from '../../text/kept';

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The first family that has each word. */
const indexOf = (all: readonly string[]): ReadonlyMap<string, string> => {
  const byWord = new Map<string, string>();
  for (const family of all) for (const word of family.trim().split(' ')) if (!byWord.has(word)) byWord.set(word, family);
  return byWord;
};

const index = (): ReadonlyMap<string, string> => kept(indexes, families, indexOf);

/** The family of a word, or the word itself. */
export const familyOf = (lemma: string): string => index().get(lemma) ?? lemma.toLowerCase();

const wholes = new WeakMap<AnnotatedText, ReadonlySet<string>>();

const inRange = (text: AnnotatedText, range?: Pick<TokenRange, 'from' | 'to'>): ReadonlySet<string> => {
  const found = new Set<string>();
  const byWord = index();
  for (const lemma of contentLemmas(text, range)) found.add(byWord.get(lemma) ?? lemma.toLowerCase());
  return found;
};

/** Content words of a text, near names of one thing made equal. */
export const familiesIn = (text: AnnotatedText, range?: Pick<TokenRange, 'from' | 'to'>): ReadonlySet<string> =>
  range === undefined ? kept(wholes, text, (whole) => inRange(whole)) : inRange(text, range);

/** The first name of a family, or the word itself. */
export const familyHead = (word: string): string => word.trim().split(' ')[0] ?? word;

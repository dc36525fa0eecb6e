import type { LanguageIdentifier } from '../analysis/settings';
import { guarded } from '../text/guarded';

/** The part of the npm package `eld` (2.x) that is used here; `eld/extrasmall` is enough. */
export interface LanguageDetector {
  detect(text: string): { readonly language: string; isReliable(): boolean; getScores(): Readonly<Record<string, number>> };
}

/** What a language is not told by: links, addresses, handles, tags, and anything that is no letter. */
const unspoken = /https?:\S+|www\.\S+|[^\s@]{1,64}@\S+|[@#]\w+|&\w+;|[^\p{L}\p{M}'’\s-]+/gu;

/** Longest stretch that is looked at, in code units. */
const stretch = 2000;

/** Fewest letters and words; scripts without spaces have longer words. */
const fewestLetters = 20;
const fewestWords = 4;

/** Least lead of the likeliest language over the next: names and slips bring two of them close together. */
const leastLead = 0.1;

const leads = (scores: Readonly<Record<string, number>>): boolean => {
  const [first = 0, second = 0] = Object.values(scores).sort((a, b) => b - a);
  return first - second >= leastLead;
};

const isLong = (said: string): boolean => {
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  const spaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u.test(said);
  return spaced ? letters >= fewestLetters && said.trim().split(/\s+/).length >= fewestWords : letters >= fewestLetters / 2;
};

/**
 * Makes a language identifier of the optional package `eld`, for `settings.identifyLanguage`. Nothing here
 * imports it: a caller who does not want it pays nothing. Give it the `eld` that `eld/extrasmall` exports, and
 * put what comes back into the settings: `{ identifyLanguage: languageIdentifier(eld) }`.
 *
 * It abstains (null) where `eld` does not call its own answer reliable or holds another language for nearly as
 * likely, and on texts of fewer than four words or twenty letters. Null means that nobody could tell, never that the text is in no language.
 *
 * @returns a pure function from a text to a BCP 47 tag, or null.
 * @example
 * languageIdentifier({ detect: () => ({ language: 'de', isReliable: () => true, getScores: () => ({ de: 0.8 }) }) })('Wo bleibt denn mein Paket?') // => 'de'
 */
export const languageIdentifier = (eld: LanguageDetector): LanguageIdentifier => (text) => guarded('bad-input', 'text', 'Give a text.', () => {
  const said = text.slice(0, stretch).replace(unspoken, ' ');
  if (!isLong(said)) return null;
  const result = eld.detect(said);
  return result.isReliable() && result.language !== '' && leads(result.getScores()) ? result.language : null;
});

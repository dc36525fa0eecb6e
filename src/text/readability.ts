import type { AnnotatedText, Token, TokenRange } from './annotated-text';

/** Frequent words whose vowels the letters do not tell. */
const irregular: ReadonlyMap<string, number> = new Map([
  ['business', 2], ['every', 2], ['everything', 3], ['everyone', 3], ['everybody', 4], ['everywhere', 3], ['idea', 3], ['area', 3], ['areas', 3], ['ideas', 3], ['really', 2], ['create', 2], ['created', 3], ['people', 2], ['science', 2], ['someone', 2], ['something', 2], ['sometimes', 2], ['somewhere', 2], ['therefore', 2], ['maybe', 2],
  ['quiet', 2], ['diet', 2], ['client', 2], ['clients', 2], ['safety', 2], ['hopefully', 3], ['simile', 3], ['recipe', 3], ['anyone', 3], ['cafe', 2], ['evening', 2], ['moreover', 3], ['furthermore', 3], ['whereas', 2], ['hereby', 2], ['naive', 2], ['poem', 2], ['lion', 2], ['giant', 2], ['react', 2], ['reality', 4], ['ideal', 3], ['being', 2], ['hour', 1], ['our', 1], ['seriously', 4], ['team', 1], ['society', 4], ['theatre', 3], ['linear', 3], ['nuclear', 3], ['european', 4], ['wednesday', 2], ['reason', 2],
]);

/** A written e that is not said: name, while, names, called. Not: table, boxes, needed. */
const silent = /(?:[^aeiouylr]|[aeiouy]l|[^bct]r)e$|(?:[^aeiouylscxzgh]|[^sc]h|[aeiouy]l)es$|(?:[^aeiouyltd]|[aeiouyl]l)ed$|[^aeiouy]e(?:ly|ment|ments|ful|less|ness)$/;

/** Neighbouring vowels that are said apart: media, period, doing, usual, society. */
const apart = /(?:[^ctsg]|^)ia|(?:[^ctsgxln]|^)io|[ln]io(?!n)|[^ctsgx]iu|[^ctsgx]ie(?=[nt](?:$|[cstlay]))|[^qg]u(?:a[ltnr]|ous|en[ct]|el|it[yi])|[aeouy]ing|eo(?!p|u)|eum|[aou]yer|(?:sm|thm|[ds]n't)$|^pre[aeiou]|^co(?=op|ord)|crea(?=t[eio])|^re(?=ac[tq]|ap|as[so]|im|in|is)/g;

/**
 * Counts the syllables of an English word by its letters: groups of vowels, less silent ones, plus vowels
 * said apart. About nine in ten words come out right, and the errors go both ways.
 *
 * @example
 * countSyllables('reptilian') // => 4
 */
export const countSyllables = (word: string): number => {
  if (/^[A-Z][A-Z]+$/.test(word) && !/[AEIOUY]/.test(word)) return word.length;
  const lower = word.toLowerCase();
  const letters = /^[a-z]*$/.test(lower) ? lower : lower.replace(/[’]/g, "'").replace(/[^a-z']/g, '');
  const known = irregular.get(letters);
  if (known !== undefined) return known;
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups - Number(silent.test(letters)) + (letters.match(apart)?.length ?? 0));
};

/** What a readability formula counts. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/**
 * The grade level of Kincaid, Fishburne, Rogers & Chissom (1975): years of American schooling.
 *
 * @example
 * fleschKincaidGrade({ words: 6, sentences: 1, syllables: 6 }).toFixed(2) // => '-1.45'
 */
export const fleschKincaidGrade = ({ words, sentences, syllables }: Counts): number => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** A word of running text: no link, address, handle, number, code or name in capitals within a sentence. */
const isRead = (text: string, { kind, start, end }: Token): boolean => kind === 'word' && /^[A-Za-z][a-z'’-]*[a-z'’]$|^[aAI]$/.test(text.slice(start, end));

/** The words of a range that are read, with the halves of a contraction joined. */
export const readWords = ({ text, tokens }: AnnotatedText, { from, to }: Pick<TokenRange, 'from' | 'to'>): string[] => {
  const words: string[] = [];
  let last = -1;
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const written = text.slice(token.start, token.end);
    if (token.start === last && /^(?:n['’]t|['’]\w{1,2})$/i.test(written) && words.length > 0) words.push((words.pop() ?? '') + written);
    else if (isRead(text, token)) words.push(written);
    last = token.end;
  }
  return words;
};

/**
 * Counts the syllables of a sentence's words.
 *
 * @example
 * countsOf(['The', 'cat']) // => { words: 2, sentences: 1, syllables: 2 }
 */
export const countsOf = (words: readonly string[]): Counts => ({ words: words.length, sentences: 1, syllables: words.reduce((sum, word) => sum + countSyllables(word), 0) });

/**
 * Counts the words, sentences and syllables of a range of a text.
 *
 * @example
 * countReading(english()('The cat sat on the mat.'), { from: 0, to: 7 }).syllables // => 6
 */
export const countReading = (text: AnnotatedText, range: Pick<TokenRange, 'from' | 'to'>): Counts => countsOf(readWords(text, range));

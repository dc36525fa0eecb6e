import type { Span } from './span';
import type { Wording } from './wording';

/** Brackets that stand open before a place in its line. */
const inBrackets = /\([^)\n]*$/;

/**
 * A term with its meaning in brackets after it, so that the sentence around it stays as it is.
 *
 * @param meanings - by the term in lower case
 * @returns nothing for a term that is not known, stands in brackets, or runs on into a longer name.
 * @example
 * glossed('The lag is jitter.', { start: 11, end: 17 }, { jitter: 'an uneven connection' })[0]?.text // => 'jitter (an uneven connection)'
 */
export const glossed = (text: string, { start, end }: Span, meanings: Readonly<Record<string, string>>): Wording[] => {
  const term = text.slice(start, end);
  const name = term.toLowerCase().replace(/\./g, '').replace(/ ?- ?/g, '-');
  const one = [name, name.replace(/s$/, ''), name.replace(/-/g, ' ')].find((form) => Object.hasOwn(meanings, form));
  const meaning = one === undefined ? undefined : meanings[one];
  if (meaning === undefined || inBrackets.test(text.slice(Math.max(0, start - 200), start)) || /^(?:[\w"'”’/-]|\s*\()/.test(text.slice(end, end + 3))) return [];
  return [{ text: `${term} (${meaning})`, why: 'It keeps the term and says what it means.' }];
};

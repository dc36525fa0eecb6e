import type { AnnotatedText } from './annotated-text';
import type { Match } from './match';
import { startOf } from './of-token';

const isCapital = (word: string): boolean => /^[A-Z][a-z]/.test(word);

/**
 * Whether a match is the name of a thing: it starts with a capital within a clause ("a Good Luck mug"), or its
 * capitals go on before a further word ("Thank You cards"), or it opens a quotation.
 *
 * @example
 * isNamed(english()("That's Good Luck, a tea"), { start: 7, end: 16, from: 2, to: 4 }) // => true
 */
export const isNamed = ({ text, tokens }: AnnotatedText, { from, to }: Match): boolean => {
  const written = tokens.slice(from, to).map(({ start, end }) => text.slice(start, end));
  const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to]];
  const within = before !== undefined && before.clause === first?.clause && before.kind === 'word';
  const capitals = written.filter(isCapital).length;
  if (/["'\u201c\u2018\u00ab]/.test(text.charAt(startOf(first) - 1))) return true;
  return capitals > 0 && ((within && isCapital(written[0] ?? '')) || (written.length > 1 && capitals === written.length && after?.kind === 'word' && after.pos !== 'PROPN' && !/^(to|from|for|so|very|again|once|and)$/.test(after.normal)));
};

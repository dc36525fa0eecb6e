import type { AnnotatedText, Token } from './annotated-text';
import { kept } from './kept';
import type { Span } from './span';
import { endOf, startOf } from './of-token';

/** Tokens up to a support signature such as "^TJ" or "/AB" on a text's last line. */
const beforeSignature = ({ tokens }: AnnotatedText): readonly Token[] => {
  const at = tokens.findIndex((token, index) => token.normal === '^' && index >= tokens.length - 4);
  return at < 0 ? tokens : tokens.slice(0, at);
};

const isSpoken = (token: Token): boolean => token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag';

const counts = new WeakMap<AnnotatedText, number>();

const count = (text: AnnotatedText): number =>
  beforeSignature(text).reduce((sum, token) => (isSpoken(token) && !(token.start > 0 && /['’\w]/.test(text.text.charAt(token.start - 1))) ? sum + 1 : sum), 0);

/**
 * Counts the words that are said to somebody: no handles, links, emoji or initials, and a contraction is one.
 *
 * @example
 * countSpoken(english()("@anna It's done ^TJ")) // => 2
 */
export const countSpoken = (text: AnnotatedText): number => kept(counts, text, count);

/** From the first to the last word said, without handles before and initials or marks after. */
export const spokenSpan = (text: AnnotatedText): Span => {
  const said = beforeSignature(text).filter(isSpoken);
  return { start: startOf(said[0]), end: endOf(said.at(-1)) };
};

/**
 * Tells whether a text is marked as one part of several, as long answers are in short-message channels.
 *
 * @example
 * isPart(english()('and your booking reference. 2/2')) // => true
 */
export const isPart = ({ text }: AnnotatedText): boolean => /(?:^|\s)\(?[1-9]\/[1-9]\)?(?=\s|$)/.test(text);

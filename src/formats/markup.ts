import { decodeEntities } from './html-entities';
import { htmlToText } from './html-text';

const markup = /<\/[a-z][a-z0-9]*\s*>|<br\s*\/?>|<(?:p|div|img|hr)\b[^<>]*>/i;

/**
 * Reads the words of a field that holds HTML in one version of a source and plain text in another. Without
 * a closed element, a line break or a picture it is plain text, and `<` stays what it is.
 *
 * @example
 * wordsOf('<p>Fish &amp; chips</p>') // => 'Fish & chips'
 * wordsOf('Use the <b> button') // => 'Use the <b> button'
 * wordsOf(null) // => ''
 */
export const wordsOf = (body: unknown): string => {
  if (typeof body !== 'string') return '';
  return markup.test(body) ? htmlToText(body) : decodeEntities(body).replace(/\r\n?/g, '\n').trim();
};

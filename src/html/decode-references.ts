import { readTokens } from './tokens';

/**
 * Decodes the character references of a text that holds no tags: `<` stays what it is.
 *
 * @example
 * decodeReferences('Fish &amp; chips &lt;&#x1F600;&copy &nosuch;') // => 'Fish & chips <😀© &nosuch;'
 */
export const decodeReferences = (text: string): string => {
  if (!text.includes('&')) return text;
  const parts: string[] = [];
  const input = text.replace(/</g, '\u2039');
  readTokens(input, {
    onText: (from, to) => parts.push(text.slice(from, to)),
    onReference: (decoded) => parts.push(decoded),
    onOpen: () => undefined,
    onClose: () => undefined,
  });
  return parts.join('');
};

import { inert } from './inert';

/**
 * Text as a SARIF message: braces are doubled, for they name arguments; in plain text square brackets and
 * backslashes are escaped, for they make links; control characters become visible signs.
 *
 * @example
 * sarifText('[a] {0}') // => '\\[a\\] {{0}}'
 */
export const sarifText = (text: string, kind: 'plain' | 'markdown' = 'plain'): string => {
  if (kind === 'markdown') return text.replace(/[{}]/g, '$&$&');
  return inert(text).replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
};

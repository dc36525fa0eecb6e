import { guarded } from '../text/guarded';

const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const stand = (character: string): string => {
  const code = character.charCodeAt(0);
  if ((code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) return ' ';
  if (code < 32) return String.fromCharCode(0x2400 + code);
  return code === 127 ? '\u2421' : '\ufffd';
};

/**
 * Makes other people's words harmless on a terminal: control characters, escapes, direction overrides and
 * lone surrogates become visible signs, line ends become spaces. The length stays the same.
 *
 * @example
 * inert('red\u001b[31m') // => 'red␛[31m'
 */
export const inert = (text: string): string => guarded('bad-input', 'text', 'Give a text.', () => text.replace(unsafe, stand));

import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';

/** Ways in which text is written to bytes that are read here. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const sample = 4096;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/**
 * Tells the encoding by the byte order mark, or else by where the zeros of plain English lie in UTF-16.
 *
 * @throws GoodturnError `bad-input` for UTF-32.
 * @example
 * encodingOf(new Uint8Array([0xff, 0xfe, 0x41, 0x00])) // => 'utf-16le'
 */
export const encodingOf = (bytes: Uint8Array): TextEncoding => {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    throw new GoodturnError('bad-input', '', 'This is UTF-32 text, which is not read. Save it as UTF-8.');
  }
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, sample) / 2);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : 'utf-8';
};

const fails = (bytes: Uint8Array, encoding: TextEncoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return false;
  } catch {
    return true;
  }
};

/** The first byte that does not fit, found by halving. */
const firstBad = (bytes: Uint8Array, encoding: TextEncoding): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fails(bytes.subarray(0, middle), encoding)) bad = middle;
    else good = middle;
  }
  return bad - 1;
};

const encodingNames: Readonly<Record<TextEncoding, string>> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' };

/**
 * Decodes bytes: UTF-8, or UTF-16 of either byte order, with or without a byte order mark.
 *
 * @throws GoodturnError `bad-input` where the bytes are neither, saying at which byte.
 * @example
 * decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x48, 0x69])) // => 'Hi'
 */
export const decodeText = (bytes: Uint8Array, encoding?: TextEncoding): string => guarded('bad-input', 'bytes', 'Give bytes.', () => {
  const written = encoding ?? encodingOf(bytes);
  try {
    return new TextDecoder(written, { fatal: true }).decode(bytes);
  } catch {
    const at = firstBad(bytes, written);
    throw new GoodturnError('bad-input', '', `This is not ${encodingNames[written]} text: byte ${at + 1} does not fit. Save it as UTF-8.`);
  }
});

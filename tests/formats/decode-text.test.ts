import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeText, encodingOf, type TextEncoding } from '../../src/formats';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const encode = (text: string, encoding: TextEncoding, mark: boolean): Uint8Array => {
  const marked = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
};

describe('decodeText', () => {
  const encodings = ['utf-8', 'utf-16le', 'utf-16be'] as const;
  it('gives back what was written, with a mark', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\u0000')), fc.constantFrom(...encodings), (text, encoding) => {
      expect(decodeText(encode(text, encoding, true))).toBe(text);
    }), { examples: [['', 'utf-8']] });
  });
  it.each(encodings)('tells %s without a mark', (encoding) => {
    const text = '{"turns": [{"role": "agent", "text": "Zoë’s 😀"}]}';
    expect(encodingOf(encode(text, encoding, false))).toBe(encoding);
    expect(decodeText(encode(text, encoding, false))).toBe(text);
  });
  it.each<[bytes: number[], words: RegExp]>([
    [[0x48, 0x69, 0x92, 0x73], /not UTF-8 text: byte 3/],
    [[0xff, 0xfe, 0x41], /not UTF-16 text/],
    [[0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], /UTF-32/],
    [[0xc3], /not UTF-8/],
  ])('says what is wrong with %j', (bytes, words) => {
    expect(() => decodeText(new Uint8Array(bytes))).toThrow(GoodturnError);
    expect(() => decodeText(new Uint8Array(bytes))).toThrow(words);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { closed, fields, putting } from './fields';
import { type Formatter, formatters } from './formatters';
import { letters, type Piece, texts } from './texts';

vi.setConfig({ testTimeout: 60_000 });

/** Titles and files are no fields of the data. */
const given = [...fields, 'title', 'unread', 'unread reason', 'file'];
const open = given.filter((field) => !closed.includes(field));

const faultIn = ({ write, faultOf }: Formatter, piece: Piece, into: readonly string[]): string | undefined => {
  const calm = letters(piece);
  try {
    return faultOf(write(putting(piece.text, into)), write(putting(calm, into)), (text) => text.replaceAll(calm, () => piece.text));
  } catch (error) {
    return String(error);
  }
};

describe.each(formatters)('$name', (formatter) => {
  it('takes every piece of text for text, in all fields at once', () => {
    expect(texts.flatMap((piece) => { const fault = faultIn(formatter, piece, open); return fault === undefined ? [] : [`${piece.name}: ${fault}`]; })).toEqual([]);
  });
  it('takes it for text in each field alone', () => {
    const step = 23;
    const pairs = given.flatMap((field) => texts.map((piece) => ({ field, piece }))).filter((_pair, index) => index % step === 0);
    expect(pairs.flatMap(({ field, piece }) => { const fault = faultIn(formatter, piece, [field]); return fault === undefined ? [] : [`${piece.name} in ${field}: ${fault}`]; })).toEqual([]);
  });
});

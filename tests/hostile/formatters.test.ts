import { describe, expect, it, vi } from 'vitest';
import { formatters } from './formatters';
import { alone, atOnce, textFaultOf } from './text-tries';

vi.setConfig({ testTimeout: 60_000 });

/** One in so many of the fields alone is tried here; `npm run hostile` tries them all. */
const step = 23;

describe.each(formatters)('$name', (formatter) => {
  it('takes every piece of text for text, in all fields at once', () => {
    expect(atOnce.flatMap((one) => textFaultOf(formatter, one) ?? [])).toEqual([]);
  });
  it('takes it for text in each field alone', () => {
    expect(alone.filter((_one, index) => index % step === 0).flatMap((one) => textFaultOf(formatter, one) ?? [])).toEqual([]);
  });
});

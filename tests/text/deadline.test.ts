import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../src/text/deadline';

const quotes = (text: string): string[] => readDeadlines(text).map(({ start, end }) => text.slice(start, end));

describe('readDeadlines', () => {
  it.each([
    ['I will write by Friday.', ['Friday']],
    ['It comes tomorrow before noon.', ['tomorrow before noon']],
    ['We answer within 24 hours.', ['within 24 hours']],
    ['Give it three to five working days.', ['Give it three to five working days']],
    ['You get it in the next 3-5 working days.', ['in the next 3-5 working days']],
    ['By the end of the week, or next Tuesday.', ['the end of the week', 'next Tuesday']],
    ['He comes on 14 March between two and three.', ['14 March between two and three']],
    ['I ring at half nine on Monday.', ['half nine on Monday']],
    ['It is there by 17:30 today.', ['17:30 today']],
    ['It lands on the 3rd.', ['on the 3rd']],
  ])('reads %j', (text, wanted) => {
    expect(quotes(text)).toEqual(wanted);
  });
  it.each(['It cost £3.50 at the shop.', 'You rang last Friday.', 'At one point it broke.', 'Every Monday we are open.', 'It was 100% wool.', 'Version 2.10 is out.', 'Two hours ago.', ''])('reads nothing in %j', (text) => {
    expect(quotes(text)).toEqual([]);
  });
  it('gives spans in order, apart, and inside the text', () => {
    const word = fc.constantFrom('by', 'on', 'the', 'Friday', 'tomorrow', '5', 'pm', 'noon', 'March', '14', 'within', 'two', 'hours', ',', 'and', 'next', 'week', 'half', 'nine', '3/4', 'İ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of readDeadlines(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

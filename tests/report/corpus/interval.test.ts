import fc from 'fast-check';
import { shareOf } from '../../../src/report/corpus/interval';
import { between, grouped, percent } from '../../../src/report/corpus/numbers';
import { describe, expect, it } from 'vitest';

describe('the interval of a share', () => {
  // Worked by hand from (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z² = 3.8415.
  it.each<[hits: number, of: number, low: number, high: number]>([
    [0, 10, 0, 0.2775], // 3.8415 / 13.8415
    [10, 10, 0.7225, 1], // 10 / 13.8415
    [5, 10, 0.2366, 0.7634], // 0.5 ± 1.9600 / 1.38415 × √(0.025 + 0.0096)
    [50, 100, 0.4038, 0.5962], // 0.5 ± 1.9600 / 1.038415 × √(0.0025 + 0.000096)
    [1, 2, 0.0945, 0.9055], // 0.5 ± 1.9600 / 2.92075 × √(0.125 + 0.2401)
  ])('%i of %i', (hits, of, low, high) => {
    const found = shareOf(hits, of)!;
    expect([found.share, found.low, found.high].map((value) => Number(value.toFixed(4)))).toEqual([hits / of, low, high]);
  });
  it('is none of none', () => expect([shareOf(0, 0), shareOf(1, Number.NaN)]).toEqual([null, null]));
  it('holds the share, lies within 0 and 1, and narrows with more', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const hits = Math.round(of * part);
      const [one, more] = [shareOf(hits, of)!, shareOf(hits * 4, of * 4)!];
      expect(one.low >= 0 && one.low <= one.share && one.share <= one.high && one.high <= 1).toBe(true);
      expect(more.high - more.low).toBeLessThan(one.high - one.low);
    }));
  });
});

describe('numbers', () => {
  it.each([[0, '0'], [999, '999'], [1000, '1,000'], [21_445, '21,445'], [1_234_567, '1,234,567']])('%i is %s', (count, words) => expect(grouped(count)).toBe(words));
  it.each([[0, '0 %'], [0.0002, '<0.1 %'], [0.0567, '5.7 %'], [0.0996, '10 %'], [0.5, '50 %'], [0.9996, '>99 %'], [1, '100 %']])('%d is %s', (share, words) => expect(percent(share).replace('\u00a0', ' ')).toBe(words));
  it('says an interval once where both ends are written alike', () => expect([between({ share: 0.5, low: 0.5001, high: 0.5002 }), between({ share: 0.1, low: 0, high: 0.2 })]).toEqual(['50\u00a0%', '0–20\u00a0%']));
});

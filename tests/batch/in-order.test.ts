import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order';
import { emptyResult, type LineResult, type TextLine } from '../../src/batch/line-reader';
import { steadfast } from '../../src/batch/steadfast';
import { GoodturnError } from '../../src/text/error';
import { sleep } from './stage';

async function* numbers(count: number, fault?: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    if (number === fault) throw new Error('broken');
    yield number;
  }
}

describe('results', () => {
  it('come in order, no more than so many at once', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (waits, width) => {
      let [running, most] = [0, 0];
      const got: number[] = [];
      const run = async (number: number): Promise<number> => {
        most = Math.max(most, (running += 1));
        await sleep(waits[number]!);
        running -= 1;
        return number;
      };
      for await (const number of inOrder(numbers(waits.length), width, run)) got.push(number);
      expect(got).toEqual(waits.map((_wait, index) => index));
      expect(most).toBeLessThanOrEqual(width);
    }), { numRuns: 40 }));
  it('are given before a source that waits gives more', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = inOrder(slow(), 4, (one) => Promise.resolve(one));
    expect(await results.next()).toEqual({ value: 1, done: false });
  });
  it('that were there are given before the source fails', async () => {
    const got: number[] = [];
    await expect((async () => {
      for await (const one of inOrder(numbers(9, 3), 5, (number) => sleep(5).then(() => number))) got.push(one);
    })()).rejects.toThrow('broken');
    expect(got).toEqual([0, 1, 2]);
  });
});

describe('lines of dead workers', () => {
  const textsOf = (count: number): TextLine[] => Array.from({ length: count }, (_one, index) => ({ line: index + 1, text: 'x' }));
  const done = (lines: readonly TextLine[]): LineResult[] => lines.map(({ line }) => ({ ...emptyResult(line), text: String(line) }));
  it('are read again; those that kill are errors of their own, once each and in order', () =>
    fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }), async (count, deadly) => {
      const read = steadfast((lines) => (lines.some(({ line }) => deadly.includes(line)) ? Promise.reject(new Error('died')) : Promise.resolve(done(lines))), 20);
      const results = await read(textsOf(count));
      expect(results.map(({ line, text, errors }) => [line, text, errors.map(({ code }) => code)])).toEqual(
        textsOf(count).map(({ line }) => (deadly.includes(line) ? [line, '', ['worker-failed']] : [line, String(line), []])));
    })));
  it('are given up where every worker dies', async () => {
    let deaths = 0;
    const read = steadfast(() => Promise.reject(new Error(`death ${(deaths += 1)}`)), 5);
    await expect(read(textsOf(40))).rejects.toThrow(GoodturnError);
    expect(deaths).toBe(6);
  });
});

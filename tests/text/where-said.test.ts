import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { allSaid, isSaid, maySay, type Together, whereSaid } from '../../src/text/where-said';

const read = english();
const text = read('Why so late? It is late again. She wrote "so cross". I am cross.');
const late = [/\bnever\b/i, /\blate\b/i, /\bso late\b/i];
const cross = [/\bso cross\b/i, /\bcross\b/i];
const short = [/\bwhy\b/i];
const together: Together = [late, cross, short];

describe('frames that are looked for together', () => {
  it.each([['late', late], ['cross', cross], ['short', short]] as const)('are found as each list alone: %s', (_name, list) => {
    expect(allSaid(text, list, { among: together })).toEqual(allSaid(text, list));
    expect(whereSaid(text, list, { among: together })).toEqual(whereSaid(text, list));
    expect(isSaid(text, list, together)).toBe(isSaid(text, list));
  });

  it('are told frame by frame, once a sentence, quotations left out', () => {
    expect(allSaid(text, late).map(({ start, end }) => text.text.slice(start, end))).toEqual(['late', 'late', 'so late']);
    expect(allSaid(text, cross).map(({ start }) => start)).toEqual([text.text.lastIndexOf('cross')]);
    expect(allSaid(text, late, { except: /\bagain\b/ }).length).toBe(2);
    expect(whereSaid(text, late, { except: /late/ })).toBeUndefined();
  });

  it('may not hold where their words are missing', () => {
    expect(maySay(text, [[/\bfurious\b/i], cross])).toBe(true);
    expect(maySay(text, [[/\bfurious\b/i], [/\bhappy\b/i]])).toBe(false);
  });
});

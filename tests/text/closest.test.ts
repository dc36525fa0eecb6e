import { describe, expect, it } from 'vitest';
import { closest, didYouMean } from '../../src/text/closest';

describe('closest', () => {
  it.each<[string, string[], string | undefined]>([
    ['prety', ['pretty', 'json'], 'pretty'],
    ['pretty', ['pretty', 'petty'], 'pretty'],
    ['petty', ['pretty', 'petty'], 'petty'],
    ['PRETTY', ['pretty', 'json'], 'pretty'],
    ['xml', ['pretty', 'json'], undefined],
    ['jsn', ['pretty', 'json'], 'json'],
    ['jsonn', ['pretty', 'json'], 'json'],
    ['jxon', ['pretty', 'json'], 'json'],
    ['jonxs', ['pretty', 'json'], undefined],
    ['blun', ['tone/blunt', 'tone/sarcasm'], 'tone/blunt'],
    ['sarcasm', ['tone/blunt', 'tone/sarcasm'], 'tone/sarcasm'],
    ['tone/sarcsm', ['tone/blunt', 'tone/sarcasm'], 'tone/sarcasm'],
    ['a', ['b', 'c'], 'b'],
    ['a', ['bc'], undefined],
    ['ab', ['cd'], undefined],
    ['abcde', ['abcxy'], 'abcxy'],
    ['abcde', ['abxyz'], undefined],
    ['', ['a'], 'a'],
    ['', ['ab'], undefined],
    ['a', [], undefined],
    ['text', ['text', 'next'], 'text'],
    [`json${'x'.repeat(80)}`, ['json'], undefined],
    ['x'.repeat(70), ['x'.repeat(60)], 'x'.repeat(60)],
  ])('%j among %j: %j', (word, candidates, wanted) => expect(closest(word, candidates)).toBe(wanted));
});

describe('didYouMean', () => {
  it('asks, or says nothing', () => expect([didYouMean('prety', ['pretty']), didYouMean('xml', ['pretty'])]).toEqual([' Did you mean pretty?', '']));
});

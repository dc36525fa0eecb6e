import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { onceEach } from '../../src/text/once-each';
import { ofSentence, saysAny } from '../../src/text/sentence-words';

describe('onceEach()', () => {
  it('works out each key once, and keeps even nothing', () => {
    const asked: number[] = [];
    const half = onceEach((key: number) => {
      asked.push(key);
      return key % 2 === 0 ? key / 2 : undefined;
    });
    expect([half(4), half(3), half(4), half(3)]).toEqual([2, undefined, 2, undefined]);
    expect(asked).toEqual([4, 3]);
  });
});

describe('saysAny()', () => {
  const text = english()('We posted it. You were out! Then our van left.');
  it.each([
    [0, ['we'], true],
    [0, ['you'], false],
    [1, ['we', 'you'], true],
    [2, ['our', 'us'], true],
    [2, [], false],
    [3, ['we'], false],
    [-1, ['we'], false],
  ])('sentence %i, %j: %s', (sentence, words, holds) => {
    expect(saysAny(text, sentence, new Set(words))).toBe(holds);
  });
});

describe('ofSentence()', () => {
  it('asks once for all matches of a sentence', () => {
    const text = english()('We came late. Sorry, so sorry!');
    const asked: number[] = [];
    const loud = ofSentence(text, (sentence) => {
      asked.push(sentence);
      return sentence === 1;
    });
    expect([4, 6, 0, 7, 1].map((from) => loud({ from }))).toEqual([true, true, false, true, false]);
    expect(asked).toEqual([1, 0]);
  });
});

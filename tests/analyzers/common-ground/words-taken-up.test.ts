import { describe, expect, it } from 'vitest';
import { askedOf, saidAgain, shareTakenUp, sharedWords, takenUpFirst } from '../../../src/analyzers/common-ground/words-taken-up';
import { english } from '../../../src/english';

const annotator = english();
const told = annotator('The blue lamp on my shelf broke on Monday.');

/** An answer, and what it takes up: words of weight, in the first sentence, in a first question, and a stretch word for word. */
const answers: readonly (readonly [answer: string, words: number, first: 0 | 1, asked: 0 | 1, again: number])[] = [
  ['Good morning.', 0, 0, 0, 0],
  ['A lamp?', 1, 1, 1, 0],
  ['The lamp.', 1, 1, 0, 0],
  ['The blue lamp.', 2, 1, 0, 2],
  ['The blue lamp on my shelf.', 3, 1, 0, 4],
  ['The blue lamp on my shelf broke on Monday.', 5, 1, 0, 4],
  ['Okay. The lamp is new.', 1, 1, 0, 0],
  ['I see that well. The lamp is new.', 1, 0, 0, 0],
  ['Okay. Fine. The lamp is new.', 1, 0, 0, 0],
  ['Was it old? The lamp broke?', 2, 0, 0, 0],
  ['Did the lamps break?', 2, 1, 1, 0],
  ['The on my the on.', 0, 0, 0, 1],
  ['Blue shelf, blue shelf.', 2, 1, 0, 0],
  ['', 0, 0, 0, 0],
];

describe.each(answers)('“%s”', (answer, words, first, asked, again) => {
  const turn = annotator(answer);
  it(`takes up ${words} of five words`, () => {
    expect(sharedWords(turn, told)).toBeCloseTo(Math.log(1 + words), 9);
    expect(shareTakenUp(turn, told)).toBeCloseTo(words / 5, 9);
  });
  it(`takes ${first === 1 ? 'one' : 'none'} up first`, () => expect(takenUpFirst(turn, told)).toBe(first));
  it(`asks of ${asked === 1 ? 'one' : 'none'}`, () => expect(askedOf(turn, told)).toBe(asked));
  it(`says ${again} more than one word again`, () => expect(saidAgain(turn, told)).toBe(again));
});

describe('what may be taken up', () => {
  it('is nothing in nothing', () => {
    expect(shareTakenUp(told, annotator(''))).toBe(0);
    expect(saidAgain(told, annotator(''))).toBe(0);
  });
  it('is a number too', () => expect(sharedWords(annotator('Row 12?'), annotator('I sat in 12.'))).toBeCloseTo(Math.log(2), 9));
  it('is looked for in the last two hundred words', () => {
    const long = `The red lamp broke. ${'again '.repeat(198)}The blue box leaks.`;
    expect(saidAgain(annotator('The red lamp broke.'), annotator(long))).toBe(0);
    expect(saidAgain(annotator('The blue box leaks.'), annotator(long))).toBe(3);
  });
});

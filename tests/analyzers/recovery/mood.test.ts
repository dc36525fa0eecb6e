import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { recovery } from '../../../src/analyzers/recovery';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';

const annotator = english();
const moodOf = (text: string): number => Number(measure(annotate({ turns: [{ role: 'customer', text }] }, annotator), [recovery], { scope: 'conversation' })[0]?.['sentimentStart']);
const words = (list: string): readonly string[] => list.split(' ');

describe('the mood of a first turn', () => {
  it.each([
    ['Good', 'Bad'],
    ['Fantastic', 'Good'],
    ['Bad', 'I am furious'],
    ['I am worried', 'I am furious'],
    ['The staff were good', 'The staff were not good'],
    ['It is not only good', 'It is not good'],
    ['It is not just good', 'It is not good'],
    ['Not that we all know, it is good', 'It is not good'],
    ['It is not, I must say to you all, good', 'It is not good'],
    ['It is very good', 'It is good'],
    ['It is really good', 'It is good'],
    ['It is good', 'It is fairly good'],
    ['It is a little bad', 'It is bad'],
    ['It is bad', 'It is so bad'],
    ['It is GOOD', 'It is good'],
    ['It is bad', 'It is BAD'],
    ['It is bad but good', 'It is good but bad'],
    ['It is bad however good', 'It is good however bad'],
    ['It is bad except that it is good', 'It is good except that it is bad'],
    ['It is bad although good', 'It is good although bad'],
    ['It is good!', 'It is good'],
    ['It is good!!', 'It is good!'],
    ['It is good!!!', 'It is good!!'],
    ['It is bad', 'It is bad!'],
    ['A lamp', 'A lamp #fail'],
    ['A lamp #fail', 'A lamp #fail #worstshop'],
    ['A lamp', 'A lamp #Disappointed'],
    ['I like it', 'I would like it'],
    ['I like it', 'It looks like it'],
    ['It works well', 'I have it as well'],
    ['It is pretty', 'It is pretty long'],
    ['A kind host', 'A kind of host'],
  ])('%j is above %j', (better, worse) => expect(moodOf(better)).toBeGreaterThan(moodOf(worse)));

  it.each([
    ['IT IS GOOD', 'it is good'],
    ['It is good!!!!!!', 'It is good!!!'],
    ['A lamp!!!', 'A lamp'],
    ['Well, a lamp', 'A lamp'],
    ['A super long lamp', 'A long lamp'],
    ['A lamp #spring', 'A lamp'],
  ])('%j is even with %j', (one, other) => expect(moodOf(one)).toBeCloseTo(moodOf(other), 10));

  it('turns on any word that denies', () => {
    expect(words('not no never nothing without hardly barely nobody none neither nor lack zero dont cant wont isnt didnt doesnt aint less').filter((word) => moodOf(`${word} good`) >= 0)).toEqual([]);
  });
  it('grows with a word of degree', () => {
    expect(words('very so really too most truly super such ever all beyond quite absolute total utter complete bloody damn fucking').filter((word) => moodOf(`a ${word} bad lamp`) >= moodOf('a bad lamp'))).toEqual([]);
    expect(words('bit little slightly somewhat fairly kinda').filter((word) => moodOf(`a ${word} bad lamp`) <= moodOf('a bad lamp'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { brevity, distancingQuotes, exclamationMarks, firstPersonRate, lengthiness, questionMarks, secondPersonRate, shoutedWords, trailingOff } from '../../src/text/marks';

const read = english();

describe('marks', () => {
  it.each([['', 0, 0], ['It is late.', 0, 0], ['Late?', 1, 0], ['Late!?', 1, 1], ['Late?? Now?', 3, 0], ['Late????? Now!!!!!', 3, 3], ['Now!!', 0, 2]])('%j: %i questions, %i exclamations', (text, asks, calls) => {
    expect([questionMarks(read(text)), exclamationMarks(read(text))]).toEqual([asks, calls]);
  });
  it.each([['It is late', 0], ['It IS late', 0], ['The RMA', 0], ['LATE', 1], ['LATEly', 0], ['xLATE', 0], ['LATE and NEVER HERE', 3], ['LATE LATE LATE LATE LATE', 3], ['NEVER HERE', 2]])('%j: %i shouted', (text, count) => expect(shoutedWords(read(text))).toBe(count));
  it.each(['your "help"', "your 'help'", 'your ‘help’', 'your “help”, now', '"Help" is here', 'your "so helpful" team', 'your "help"!', 'your "help"; now', 'your "non-stop" help', "your 'help'?", 'your "help".'])('%s keeps a distance', (text) => expect(distancingQuotes(read(text))).toBe(1));
  it.each(['your help', 'your "very kind help"', 'your "2" lids', 'a 5"x7" lid', 'your"help" is', 'your "help"er', 'your ""', 'your "help"-ish'])('%s keeps none', (text) => expect(distancingQuotes(read(text))).toBe(0));
  it.each([['Well...', 1], ['Well…', 1], ['Well. . .', 0], ['Well..', 0], ['Well', 0]])('%j trails off: %i', (text, off) => expect(trailingOff(read(text))).toBe(off));
});

describe('rates', () => {
  it.each('you your yours yourself u ur'.split(' '))('"%s" speaks of the reader', (word) => {
    const text = read(`${word} lamp`);
    expect(secondPersonRate(text)).toBe(1);
    expect(firstPersonRate(text)).toBe(0);
  });
  it.each('I me my we us our mine'.split(' '))('"%s" speaks of the writer', (word) => {
    const text = read(`${word} lamp`);
    expect(firstPersonRate(text)).toBe(1);
    expect(secondPersonRate(text)).toBe(0);
  });
  it.each(['youth', 'hour', 'use', 'army', 'them'])('"%s" speaks of neither', (word) => expect([secondPersonRate(read(word)), firstPersonRate(read(word))]).toEqual([0, 0]));
  it('count for each ten words', () => {
    expect(secondPersonRate(read('you and you'))).toBe(2);
    expect(secondPersonRate(read(`you ${'lamp '.repeat(19)}`))).toBe(0.5);
    expect(firstPersonRate(read(`I ${'lamp '.repeat(19)}`))).toBe(0.5);
    expect(firstPersonRate(read('we or us'))).toBe(2);
  });
  it('tell short from long', () => {
    const of = (count: number) => read('lamp '.repeat(count).trim());
    expect([brevity(of(0)), brevity(of(1)), brevity(of(5)), brevity(of(25)), brevity(of(45))]).toEqual([1, 1, 1, 0.5, 1 / 3]);
    expect(lengthiness(of(19))).toBeCloseTo(Math.log(20) - 3, 8);
    expect(lengthiness(of(0))).toBe(-3);
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { glossed } from '../../src/text/gloss';
import { liesIn, namesIn } from '../../src/text/house-names';
import { isNamed } from '../../src/text/named';
import { sayings, tokensOf } from '../../src/text/said';

const read = english();

describe('isNamed', () => {
  /** `«…»` marks the match. */
  const named = (marked: string): boolean => {
    const text = read(marked.replace(/[«»]/g, ''));
    const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
    return isNamed(text, tokensOf(text, { start, end })!);
  };
  it.each(['a «Good Luck» mug', 'a «Good luck» mug', "That's «Good Luck», a tea", '«Thank You» cards', '«Thank You» lamps are here', 'the "«good luck» mug"', 'the ‘«good luck»’ mug', 'the “«good luck»” mug', "the '«good luck»' mug", 'the «Sorry» game'])('%s', (marked) => expect(named(marked)).toBe(true));
  it.each(['a «good luck» mug', '«Good luck» mug', '«Thank You»', '«Thank You».', '«Thank You» to all', '«Thank You» from us', '«Thank You» for it', '«Thank You» so much', '«Thank You» very much', '«Thank You» again', '«Thank You» once more', '«Thank You» and bye', '«Thank You» Anna', '«Thank You» 🙂', '«Sorry» cards', 'Yes, «Thank you»', 'It is late. «Good luck»', 'a «gOOD luck» mug', 'a «GOOD» mug', 'a «good Luck» mug'])('not %s', (marked) => expect(named(marked)).toBe(false));
});

describe('glossed', () => {
  const meanings = { jitter: 'an uneven line', 'sign-on': 'one key', 'call back': 'a ring later', dns: 'names' };
  it.each([
    ['The «jitter» is', 'jitter (an uneven line)'], ['Your «JITTERS» is', 'JITTERS (an uneven line)'], ['The «sign - on» is', 'sign - on (one key)'], ['The «sign-on» is', 'sign-on (one key)'], ['The «sign- on» is', 'sign- on (one key)'], ['The «sign -on» is', 'sign -on (one key)'], ['The «call-back» is', 'call-back (a ring later)'], ['The «D.N.S.» is', 'D.N.S. (names)'],
    ['(a lamp) «jitter».', 'jitter (an uneven line)'], ['(open\n«jitter».', 'jitter (an uneven line)'], ['«jitter», so', 'jitter (an uneven line)'], ['«jitter»', 'jitter (an uneven line)'],
    ['(see «jitter».', undefined], ['«jitter»’s here', undefined], ['«jitter»/lag', undefined], ['"«jitter»"', undefined], ['«jitter»(lag)', undefined], ['«jitter»  (lag)', undefined], ['«jitter»s', undefined], ['«toString»', undefined], ['«lamp»', undefined],
  ])('%s: %s', (marked, wanted) => {
    const found = glossed(marked.replace(/[«»]/g, ''), { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 }, meanings);
    expect(found).toEqual(wanted === undefined ? [] : [{ text: wanted, why: 'It keeps the term and says what it means.' }]);
  });
});

describe('namesIn', () => {
  const quotes = (text: string, names?: string[]): string[] => namesIn(text, names).map(({ start, end }) => text.slice(start, end));
  it.each<[string, string[], string[]]>([
    ['Bolt Go has a bolt.', ['Bolt', 'Bolt Go'], ['Bolt Go']], ['Bolt and Bolt', ['Bolt'], ['Bolt', 'Bolt']], ['bolt Bolts xBolt Bolt2 éBolt', ['Bolt'], []], ['Bolt-on (Bolt)', ['Bolt'], ['Bolt', 'Bolt']],
    ['Anna’s Lamp', ["Anna's Lamp"], ['Anna’s Lamp']], ["Anna's Lamp", ['Anna’s Lamp'], ["Anna's Lamp"]], ['Bolt\n  Go', [' Bolt  Go '], ['Bolt\n  Go']], ['BoltGo', ['Bolt Go'], []],
    ['A.B AxB', ['A.B'], ['A.B']], ['C++ C', ['C++'], ['C++']], ['a^b$c*d?e(f)[g]{h}|i/j\\k', ['a^b$c*d?e(f)[g]{h}|i/j\\k'], ['a^b$c*d?e(f)[g]{h}|i/j\\k']],
    ['Bolt', ['', ' '], []], ['Bolt', ['', 'Bolt'], ['Bolt']], ['Bolt', [], []],
  ])('%j by %j: %j', (text, names, wanted) => expect(quotes(text, names)).toEqual(wanted));
  it('knows a list again, and can do without', () => {
    const names = ['Bolt'];
    expect([quotes('Bolt', names), quotes('A Bolt', names), quotes('Bolt')]).toEqual([['Bolt'], ['Bolt'], []]);
  });
});

describe('liesIn', () => {
  const spans = [{ start: 2, end: 5 }, { start: 8, end: 12 }];
  it.each([[2, 5, true], [3, 4, true], [2, 6, false], [1, 5, false], [8, 12, true], [9, 13, false], [5, 8, false], [6, 9, false], [13, 14, false]])('%i to %i: %j', (start, end, lies) => expect(liesIn({ start, end }, spans)).toBe(lies));
  it('never in none', () => expect(liesIn({ start: 0, end: 1 }, [])).toBe(false));
});

describe('sayings', () => {
  it.each<[string, string[]]>([
    ['No. He said "go".', ['No.', 'He said     .']],
    ['@anna It’s “so” late.', ["      It's      late."]],
    ['“Yes”, it‘s\nlate', ["     , it's", 'late']],
    ['', []],
  ])('%j: %j', (text, wanted) => {
    const said = sayings(read(text));
    expect(said.map((one) => one.said)).toEqual(wanted);
    for (const { said: own, start, end } of said) expect(own.length).toBe(end - start);
  });
  it('are cut once', () => {
    const text = read('It is late.');
    expect(sayings(text)).toBe(sayings(text));
  });
});

describe('tokensOf', () => {
  const text = read('I am cross now.');
  it.each([[2, 4, 1, 2], [0, 1, 0, 1], [1, 6, 1, 3], [2, 10, 1, 3], [2, 11, 1, 3], [2, 12, 1, 4], [0, 15, 0, 5], [0, 99, 0, 5], [5, 5, 2, 3]])('%i to %i: tokens %i to %i', (start, end, from, to) => expect(tokensOf(text, { start, end })).toEqual({ from, to, start, end }));
  it('none beyond the end', () => expect(tokensOf(text, { start: 15, end: 16 })).toBeUndefined());
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { glossed } from '../../src/text/gloss';
import { fitted, keepsFacts, opensSentence, reworded, tokensIn, withinSentence, wordingFor } from '../../src/text/wording';

const read = english();
const all = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

describe('fitted', () => {
  it.each([
    ['You must go', 'please go', 'Please go'],
    ['you must go', 'Please go', 'please go'],
    ['you must go', 'I can go', 'I can go'],
    ['You don’t go', "it's time", 'It’s time'],
    ['“You must”', 'please', 'Please'],
    ['Élan', 'été', 'Été'],
    ['You', 'please  go , now', 'Please go, now'],
    ['no', 'USB works', 'USB works'],
  ])('%j, said as %j, is %j', (said, wording, want) => expect(fitted(said, wording)).toBe(want));
  it('has the case of the passage, and no doubled space', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (said, wording) => {
      const text = fitted(said, wording);
      expect(text).not.toMatch(/ {2}/);
      expect(text).toBe(text.trim());
      if (/^[A-Z]/.test(said)) expect(text).not.toMatch(/^[a-z]/);
    }));
  });
});

describe('keepsFacts', () => {
  it.each([
    ['Pay 20.50 today', 'Please pay 20.50 today', true],
    ['Pay 20.50 today', 'Please pay 20 today', false],
    ['Write to Ann Lee', 'Please write to Ann', false],
    ['See https://a.example/b?c=1', 'Look at https://a.example/b?c=1', true],
    ['See https://a.example/b?c=1', 'Look at https://a.example/b', false],
    ['Mail to a.b@c.example', 'Mail', false],
    ["You can't go", 'You can go', false],
    ["You can't go", 'You cannot go', true],
    ['Call #4711 or @ana', 'Call #4711', false],
    ['We and I know', 'We know', true],
    ['See http://a.example/b', 'Look at http://a.example/b', true],
    ['See http://a.example/b', 'Look at http://a.example', false],
    ['See https://a.example/.', 'Look at https://a.example/', true],
    ['Mail to a.b@c.example.', 'Write to a.b@c.example', true],
    ['Mail to a+b@c.example', 'Write to b@c.example', false],
    ['Mail to a@cc.example', 'Write to a@cx.example', false],
    ['Ring @ana now', 'Ring @ana', true],
    ['Ring @ana now', 'Ring @an', false],
    ['Pay 1,000.50 now', 'Please pay 1,000.50', true],
    ['Pay 1,000.50 now', 'Please pay 1,000', false],
    ['At 10:30, or 12', 'At 10:30 or 12', true],
    ['At 10:30, or 12', 'At 10.30 or 12', false],
    ['Ring Ann, Bo', 'Ring Bo and Ann', true],
    ['Ring Ann, Bo', 'Ring Ann', false],
    ['Ring Ann; Bo', 'Ring Ann', false],
    ["Ring Ann-Lea O'Neil", "Ring Ann-Lea O'Neil", true],
    ["Ring Ann-Lea O'Neil", 'Ring Ann-Lea', false],
    ['Ring Ann2b now', 'Ring Ann now', false],
    ['Ann rings', 'She rings', true],
    ['Ann rings: Bo', 'She rings', true],
    ['I say I do', 'We do', true],
    ['You IDLE now', 'You wait', false],
    ['No and not', 'Not', false],
    ['Never nothing', 'None, nobody', true],
    ['Cannot without', 'Unless not', true],
    ["I don't", 'I do', false],
    ['I don’t', "I don't", true],
    ['Know nothing', 'I know', false],
    ['A note', 'A word', true],
    ['I can', 'I cannot', true],
  ])('%j, said as %j: %j', (said, wording, want) => expect(keepsFacts(said, wording)).toBe(want));
});

describe('wordingFor', () => {
  it('gives nothing that is the same, empty, or short of a fact', () => {
    for (const words of ['', ' ', 'pay 3 euros', 'pay']) expect(wordingFor('Pay 3 euros', words, 'Why.')).toEqual([]);
  });
});

describe('withinSentence', () => {
  it.each([['The fee is due', 'the fee is due'], ['You owe it', 'you owe it'], ['I owe it', 'I owe it'], ['Anna owes it', undefined], ['USB is off', undefined], ['no', 'no'], ['Its lid is off', 'its lid is off'], ["It's off", "it's off"], ['Fees are due', 'fees are due'], ['Bath is due', undefined], ['Gas is due', undefined], ['FEES are due', undefined], ['FEEs are due', undefined], ['Feeling is due', undefined], ['Theory is due', undefined], ['Another is due', undefined], ['élan is due', 'élan is due'], ['ID is due', undefined], ['', '']])('%j: %j', (text, want) => expect(withinSentence(read(text), all(text))).toBe(want));
});

describe('opensSentence', () => {
  it.each([['«Go.', true], ['Yes. «Go.', true], ['Yes, «go.', false], ['@ana «Go.', true], ['Line\n«Go.', true], ['He said "no." «Go.', true], ['go «go', false], ['Yes! «Go.', true], ['Yes? «Go.', true], ['Yes: «Go.', true], ['Yes.) «Go.', true], ['Yes.” «Go.', true], ['@ana  @bo «Go.', true], ['ana@bo «Go.', false], ['Yes. @ana «Go.', true], [' «Go.', true], ['Yes; «go.', false], [`${'x'.repeat(70)} «go`, false], [`${'x'.repeat(70)}. «Go`, true]])('%j: %j', (marked, want) => {
    const text = marked.replace('«', '');
    expect(opensSentence({ text }, { start: marked.indexOf('«'), end: text.length })).toBe(want);
  });
});

describe('tokensIn', () => {
  it('gives those of the passage, and no others', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('go', 'now', ',', 'No.', "don't", '🙂'), { maxLength: 12 }), fc.nat(40), fc.nat(40), (words, a, b) => {
      const annotated = read(words.join(' '));
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      expect(tokensIn(annotated, span)).toEqual(annotated.tokens.filter(({ start, end }) => end > span.start && end <= span.end && start < span.end));
    }));
  });
});

describe('reworded', () => {
  const frames = [{ find: /^you must (.+)$/i, put: 'please $1', why: 'It asks.' }];
  it('takes the first frame that holds, and reads curly apostrophes as straight ones', () => {
    expect(reworded(read('You must go.'), all('You must go'), frames)).toEqual([{ text: 'Please go', why: 'It asks.' }]);
    expect(reworded(read('Don’t go.'), all('Don’t go'), [{ find: /^don't go$/i, put: "it's late", why: 'Why.' }])[0]?.text).toBeUndefined();
    expect(reworded(read('It’s on.'), all('It’s on'), [{ find: /^it's on$/i, put: "that's on", why: 'Why.' }])[0]?.text).toBe('That’s on');
  });
  it('looks at what follows, and leaves long passages alone', () => {
    expect(reworded(read('You must go?'), all('You must go'), [{ ...frames[0]!, before: /^\./ }])).toEqual([]);
    const long = `You must ${'go and '.repeat(60)}stop`;
    expect(reworded(read(long), all(long), frames)).toEqual([]);
  });
});

describe('glossed', () => {
  const meanings = { jitter: 'an uneven line' };
  it.each([
    ['The «jitter» is back.', 'jitter (an uneven line)'], ['«Jitters» again.', 'Jitters (an uneven line)'], ['It is «jitter».', 'jitter (an uneven line)'],
    ['(low «jitter») ok', undefined], ['«jitter» (noise)', undefined], ['«jitter»-free', undefined], ['«lag» again', undefined], ['«constructor» again', undefined],
  ])('%j: %j', (marked, want) => {
    const text = marked.replace(/[«»]/g, '');
    const start = marked.indexOf('«');
    expect(glossed(text, { start, end: marked.indexOf('»') - 1 }, meanings)[0]?.text).toBe(want);
  });
});

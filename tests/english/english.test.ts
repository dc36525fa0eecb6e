import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import type { AnnotatedText } from '../../src/text/annotated-text';

const annotator = english();

const normals = (text: string) => annotator(text).tokens.map((token) => token.normal);
const clauses = (text: string) => {
  const read = annotator(text);
  return read.clauses.map((clause) => [text.slice(clause.start, clause.end), clause.mood, clause.subject]);
};

/** Strings that have broken tokenizers before, spliced with everyday words. */
const pieces = fc.constantFrom(
  "I'm", "can't", 'don’t', 'shouldn’t’ve', '“quoted”', '👩‍👩‍👧', '🇬🇧', '\ud83d', '\ude00', 'مرحبا', '\u202e', '\u2003', '\u2009', '\u00a0', '\ufeff', '\r\n', '\n', '\u2028', '\v', '\f', '\t',
  'http://', 'https://t.co/x', '@you', '#tag', '...', "''''", '((', '$5', '10:30', '1st', 'constructor', '__proto__', 'toString', 'IT', 'e.g.', '<b>', '&amp;', 'a'.repeat(120), '-'.repeat(200), ' '.repeat(9), 'No.', 'please', 'you', 'calm down', 'ﬁ', 'İ', 'ß',
);
const strings = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const check = (read: AnnotatedText) => {
  const { text, tokens, sentences, clauses: parts } = read;
  let cursor = 0;
  tokens.forEach((token, index) => {
    expect(token.start).toBeGreaterThanOrEqual(cursor);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(cursor, token.start)).toMatch(/^\s*$/);
    expect(sentences[token.sentence]!.from).toBeLessThanOrEqual(index);
    expect(parts[token.clause]!.to).toBeGreaterThan(index);
    expect(token.negator).toBeLessThan(index);
    cursor = token.end;
  });
  expect(text.slice(cursor)).toMatch(/^\s*$/);
  for (const range of [...sentences, ...parts]) {
    expect(range.from).toBeLessThan(range.to);
    expect(range.start).toBe(tokens[range.from]!.start);
    expect(range.end).toBe(tokens[range.to - 1]!.end);
  }
  expect(sentences.flatMap(({ from, to }) => [from, to]).join()).toBe([0, ...sentences.slice(1).flatMap(({ from }) => [from, from]), tokens.length].slice(0, sentences.length * 2).join());
};

describe('tokens', () => {
  it('cover every string exactly, whatever is in it (10,000 strings)', () => {
    fc.assert(fc.property(strings, (text) => check(annotator(text))), { numRuns: 10_000, seed: 7 });
  });

  it.each([
    ["I'm sorry", ['i', 'am', 'sorry']],
    ['im sorry', ['i', 'am', 'sorry']],
    ["You’re right, I can't", ['you', 'are', 'right', ',', 'i', 'can', 'not']],
    ['dont wait', ['do', 'not', 'wait']],
    ["She's here", ['she', 'is', 'here']],
    ["we've won't", ['we', 'have', 'will', 'not']],
  ])('writes contractions out: %s', (text, expected) => expect(normals(text)).toEqual(expected));

  it('reads an empty text and one of white space', () => {
    expect(annotator('')).toEqual({ text: '', tokens: [], sentences: [], clauses: [] });
    expect(annotator(' \n\t ').tokens).toEqual([]);
  });

  it('is not fooled by names of object members', () => {
    expect(normals('constructor __proto__ toString hasOwnProperty')).toContain('constructor');
  });
});

describe('memory', () => {
  it('gives the same result whatever was read before', () => {
    const texts = fc.sample(strings, { numRuns: 400, seed: 11 });
    const forwards = texts.map((text) => JSON.stringify(annotator(text)));
    const other = english();
    const backwards = [...texts].reverse().map((text) => JSON.stringify(other(text))).reverse();
    expect(backwards).toEqual(forwards);
    for (const [index, text] of texts.entries()) if (index % 40 === 0) expect(JSON.stringify(english()(text))).toBe(forwards[index]);
  });

  it('can be made many times over', () => {
    const before = JSON.stringify(annotator('The parcel is late.'));
    for (let at = 0; at < 40; at += 1) expect(JSON.stringify(english()('The parcel is late.'))).toBe(before);
  });

  it('goes on after more new words than one reader keeps', () => {
    const other = english();
    const before = JSON.stringify(other('The zzyzx was late, wasn’t it?'));
    for (let at = 0; at < 120; at += 1) other(Array.from({ length: 500 }, (_, word) => `q${at}x${word}z`).join(' '));
    expect(JSON.stringify(other('The zzyzx was late, wasn’t it?'))).toBe(before);
  });
});

describe('sentences', () => {
  it('end at line ends', () => {
    expect(annotator('Dear Ann\nthe parcel is here').sentences.length).toBe(2);
  });
  it('know whether they are finished and whether they ask', () => {
    expect(annotator('It is here. Did you see').sentences.map(({ finished, question }) => [finished, question])).toEqual([[true, false], [false, false]]);
    expect(annotator('Did you see it?').sentences[0]).toMatchObject({ finished: true, question: true });
  });
});

describe('clauses', () => {
  it.each([
    ['Calm down.', [['Calm down.', 'order', 'none']]],
    ['Please don’t do that again!', [['Please don’t do that again!', 'order', 'it']]],
    ['Click Settings, then save the page.', [['Click Settings,', 'order', 'none'], ['then save the page.', 'order', 'none']]],
    ['You should have called, but I can help.', [['You should have called,', 'statement', 'you'], ['but I can help.', 'statement', 'i']]],
    ['Did you get it?', [['Did you get it?', 'question', 'you']]],
    ['If you wait, we refund it.', [['If you wait,', 'statement', 'you'], ['we refund it.', 'statement', 'we']]],
    ['What a day', [['What a day', 'fragment', 'none']]],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});

describe('negation and voice', () => {
  const marked = (text: string, pick: (token: AnnotatedText['tokens'][number]) => boolean) => {
    const read = annotator(text);
    return read.tokens.filter(pick).map((token) => text.slice(token.start, token.end));
  };
  it('reaches to the end of the clause', () => {
    expect(marked('It is not your fault, the button is.', (token) => token.negator >= 0 && token.kind === 'word')).toEqual(['your', 'fault']);
    expect(marked('Nobody will blame you.', (token) => token.normal === 'blame' && token.negator >= 0)).toEqual(['blame']);
    expect(marked('Not only slow but rude', (token) => token.normal === 'slow' && token.negator >= 0)).toEqual([]);
  });
  it('tells own words from quoted and reported ones', () => {
    expect(marked('He called it “a joke” and left.', (token) => token.voice === 'quoted')).toEqual(['a', 'joke']);
    expect(marked('You said our driver was rude.', (token) => token.voice === 'reported' && token.kind === 'word')).toEqual(['our', 'driver', 'was', 'rude']);
    expect(marked('I said it was late.', (token) => token.voice === 'reported')).toEqual([]);
    expect(marked('> you are rude\nNo, you were right.', (token) => token.voice === 'quoted')).toEqual(['>', 'you', 'are', 'rude']);
  });
});

describe('cost', () => {
  const quickest = (text: string, runs: number) =>
    Math.min(...Array.from({ length: runs }, () => {
      const start = performance.now();
      annotator(text);
      return performance.now() - start;
    }));
  it.each(["'", 'http://', ' \n', '-', '(', '@', 'a.', '😀', '"', 'é', '1', ',a'])('8 times the text costs far less than 64 times the time on long runs of %j', (piece) => {
    const short = quickest(piece.repeat(4_000), 4);
    expect(quickest(piece.repeat(32_000), 2)).toBeLessThan(32 * Math.max(short, 3));
  });
});

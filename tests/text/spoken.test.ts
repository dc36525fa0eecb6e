import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { countSentences } from '../../src/text/count-sentences';
import { mentions } from '../../src/text/mentions';
import { countSpoken, isPart, spokenSpan } from '../../src/text/spoken';
import { clauseSpan, countWords, sentenceSpan } from '../../src/text/widen';

const read = english();

describe('countSpoken', () => {
  it.each<[string, number, string]>([
    ["@anna It's done ^TJ", 2, "It's done"],
    ['It is done.', 3, 'It is done'],
    ['🙂 So, 2 lamps! #late https://a.example a@b.example', 4, 'So, 2 lamps! #late'],
    ['It is done ^TJ now', 3, 'It is done'],
    ['It is done ^ TJ now', 3, 'It is done'],
    ['^TJ It is really all done now.', 7, 'TJ It is really all done now'],
    ['Don’t go', 2, 'Don’t go'],
    ['^TJ', 0, ''],
    ['🙂 …', 0, ''],
    ['', 0, ''],
  ])('%j: %i', (text, count, span) => {
    expect(countSpoken(read(text))).toBe(count);
    const { start, end } = spokenSpan(read(text));
    expect(text.slice(start, end)).toBe(span);
  });
});

describe('isPart', () => {
  it.each(['and it is done. 2/2', '1/3 It is', 'so (1/2)', '(1/2 it is', '1/2', 'It is\n2/2', '2/3) so', '1/9\nnow'])('%j', (text) => expect(isPart(read(text))).toBe(true));
  it.each(['It is done.', '12/2', '0/2', '2/0', '1/20', 'on 1/2/2026', 'x1/2', '((1/2))', '1/2.', '1-2'])('not %j', (text) => expect(isPart(read(text))).toBe(false));
});

describe('countWords', () => {
  it.each([["I'm here!", 2], ['I’m here', 2], ['🙂 …', 0], ['', 0], ['It is 5 pm', 4]])('%j: %i', (text, count) => expect(countWords(read(text))).toBe(count));
});

describe('countSentences', () => {
  it.each([['', 0], ['…', 0], ['🙂', 0], ['It is late', 1], ['Hello! …\nIt is late.', 2], ['Hello. It is late. 🙂', 2], ['5', 1]])('%j: %i', (text, count) => expect(countSentences(read(text))).toBe(count));
});

describe('mentions', () => {
  const words = { id: 'demo', source: 'own', words: ['break', 'late', 'broken'] };
  it.each([['It broke again', 1], ['It was late, and it broke', 2], ['Late, so late', 2], ['It came', 0], ['', 0], ['It is broken', 1]])('%j: %i', (text, count) => expect(mentions(read(text), words)).toBe(count));
});

describe('spans of clause and sentence', () => {
  const text = 'No, you should have called. (So late!) …';
  const annotated = read(text);
  const quote = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  it.each([[0, 'No'], [1, 'No'], [2, 'you should have called'], [5, 'you should have called']])('the clause of token %i is %j', (at, wanted) => expect(quote(clauseSpan(annotated, at))).toBe(wanted));
  it('goes on with a match, and has no marks around it', () => {
    expect(quote(clauseSpan(annotated, 0, 4))).toBe('No, you should');
    expect(quote(sentenceSpan(annotated, 3))).toBe('No, you should have called');
    expect(quote(sentenceSpan(annotated, 8))).toBe('So late');
    expect([clauseSpan(annotated, 99), sentenceSpan(annotated, 99), clauseSpan(read(''), 0), sentenceSpan(read(''), 0)]).toEqual(Array(4).fill({ start: 0, end: 0 }));
  });
  it('is one mark where there is nothing else', () => {
    const marks = read('…');
    expect(sentenceSpan(marks, 0)).toEqual({ start: 0, end: 1 });
    expect(sentenceSpan(read('?!'), 0)).toEqual({ start: 0, end: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { besideInSentence, besideNearby, joinPassages, strongestPassage } from '../../src/text/beside';
import { ln, log1p, logistic, tanh } from '../../src/text/curves';
import { beginsIn, clausesOf, firstWhere, sentenceTokens, thoseIn, tokenAfter, touches } from '../../src/text/in-order';
import { kept } from '../../src/text/kept';
import { clauseNumberOf, clauseOfToken, endOf, isNegated, lemmaOf, normalOf, posOf, sentenceNumberOf, sentenceOfToken, startOf } from '../../src/text/of-token';
import { cover, overlaps } from '../../src/text/span';
import { termsOf, termValue } from '../../src/text/terms';

const read = english();

describe('places in order', () => {
  it('are found by halving', () => {
    for (const size of [0, 1, 2, 5, 8]) {
      const list = Array.from({ length: size }, (_, at) => at);
      for (let from = 0; from <= size; from += 1) expect(firstWhere(list, (one) => one >= from)).toBe(from);
    }
  });
  it.each([[0, 2, false], [0, 3, true], [2, 3, true], [3, 7, false], [3, 8, true], [8, 99, false], [2, 2, false]])('of 2 and 7, one begins from %i to %i: %j', (from, to, begins) => {
    expect(beginsIn([{ from: 2 }, { from: 7 }], { from, to })).toBe(begins);
    expect(thoseIn([{ from: 2 }, { from: 7 }], { from, to }).length > 0).toBe(begins);
  });
  it.each([[0, 2, false], [0, 3, true], [4, 5, true], [5, 7, false], [5, 8, true], [8, 9, true], [9, 99, false]])('of 2 to 5 and 7 to 9, one touches %i to %i: %j', (from, to, does) => expect(touches([{ from: 2, to: 5 }, { from: 7, to: 9 }], { from, to })).toBe(does));
  it('are given back as they are', () => {
    const all = [{ from: 1 }, { from: 2 }, { from: 2 }, { from: 6 }];
    expect(thoseIn(all, { from: 2, to: 6 })).toEqual([{ from: 2 }, { from: 2 }]);
    const none: { from: number }[] = [];
    expect(thoseIn(none, { from: 0, to: 9 })).toBe(none);
    expect([beginsIn([], { from: 0, to: 9 }), touches([], { from: 0, to: 9 })]).toEqual([false, false]);
  });
});

describe('tokens', () => {
  const text = read('Wait. If it rains, I will stay.');
  it.each([[0, 0], [3, 0], [4, 1], [5, 2], [30, 9], [31, -1], [99, -1]])('after place %i comes token %i', (place, at) => expect(tokenAfter(text, place)).toBe(at));
  it('by sentence and clause', () => {
    expect([0, 1, 2].map((sentence) => clausesOf(text, sentence).length)).toEqual([1, 2, 0]);
    expect(sentenceTokens(text, 1).map(({ normal }) => normal).join(' ')).toBe('if it rains , i will stay .');
    expect([sentenceTokens(text, undefined), sentenceTokens(text, 9), clausesOf(read(''), 0)]).toEqual([[], [], []]);
  });
  it('may not be there', () => {
    const token = { ...text.tokens[1]!, normal: 'n', lemma: 'l', negator: 0 };
    expect([normalOf(token), lemmaOf(token), posOf(token), clauseNumberOf(token), sentenceNumberOf(token), isNegated(token), isNegated({ negator: -1 }), isNegated({ negator: 3 }), startOf(token), endOf(token)]).toEqual(['n', 'l', 'PUNCT', 0, 0, true, false, true, 4, 5]);
    expect([normalOf(undefined), lemmaOf(undefined), posOf(undefined), clauseNumberOf(undefined), sentenceNumberOf(undefined), isNegated(undefined), startOf(undefined), endOf(undefined)]).toEqual(['', '', '', -1, -1, false, 0, 0]);
    expect([clauseOfToken(text, token), sentenceOfToken(text, token)]).toEqual([text.clauses[0], text.sentences[0]]);
    expect([clauseOfToken(text, undefined), sentenceOfToken(text, undefined)]).toEqual([undefined, undefined]);
  });
});

describe('spans', () => {
  it.each([[0, 4, 3, 9, true], [0, 4, 4, 9, false], [4, 9, 0, 4, false], [4, 9, 0, 5, true], [0, 9, 3, 4, true]])('%i to %i and %i to %i: %j', (a, b, c, d, share) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(share);
    expect(cover({ start: a, end: b }, { start: c, end: d })).toEqual({ start: Math.min(a, c), end: Math.max(b, d) });
  });
});

describe('what stands beside', () => {
  const text = read('Sorry, you must wait. Now go. So late. Bye.');
  const at = (from: number): { from: number } => ({ from });
  it.each([[2, 0, true, true], [2, 6, false, true], [6, 2, false, true], [2, 9, false, false], [9, 6, false, true]])('token %i and token %i', (one, other, same, near) => {
    expect(besideInSentence(text, at(one), [at(other)])).toBe(same);
    expect(besideNearby(text, at(one), [at(other)])).toBe(near);
    expect(besideInSentence(text, at(one), [at(12), at(other)])).toBe(same);
  });
  it('is nothing where there is nothing', () => expect([besideInSentence(text, at(0), []), besideNearby(text, at(0), [])]).toEqual([false, false]));

  const passage = (given: string, ...quotes: string[]): string[] => joinPassages(read(given), quotes.map((quote) => ({ start: given.indexOf(quote), end: given.indexOf(quote) + quote.length }))).map(({ start, end }) => given.slice(start, end));
  const far = `One lamp is ${'so very '.repeat(11)}late. Two came.`;
  it('is joined in a sentence, and with the next while short', () => {
    expect(passage('One is late. Two came. Three went. Four left.', 'One', 'late')).toEqual(['One is late']);
    expect(passage('One is late. Two came. Three went. Four left.', 'late', 'One')).toEqual(['One is late']);
    expect(passage('One is late. Two came. Three went. Four left.', 'One', 'Two')).toEqual(['One is late. Two']);
    expect(passage('One is late. Two came. Three went. Four left.', 'One', 'Two', 'Three')).toEqual(['One is late. Two came. Three']);
    expect(passage('One is late. Two came. Three went. Four left.', 'One', 'Three')).toEqual(['One', 'Three']);
    expect(passage(far, 'One', 'Two')).toEqual([far.slice(0, far.indexOf('Two') + 3)]);
    expect(passage(far, 'One', 'Two came.')).toEqual([far.slice(0, far.length)]);
    const longer = far.replace('lamp', 'lamp of ours');
    expect(longer.length).toBeGreaterThan(120);
    expect(passage(longer, 'One', 'Two came.')).toEqual(['One', 'Two came.']);
    expect(passage(longer, 'One', 'late')).toEqual([longer.slice(0, longer.indexOf('late') + 4)]);
    expect(joinPassages(text, [])).toEqual([]);
  });
  it('is one passage round the strongest', () => {
    const spans = [{ start: 30, end: 37 }, { start: 0, end: 5 }, { start: 11, end: 15 }];
    expect(strongestPassage(text, spans)).toEqual([{ start: 30, end: 37 }]);
    expect(strongestPassage(text, [spans[1]!, spans[0]!, spans[2]!])).toEqual([{ start: 0, end: 15 }]);
    expect(strongestPassage(text, [])).toEqual([]);
  });
});

describe('terms', () => {
  it.each<[string, string[]]>([
    ['Not good', ['not', '^ not', 'good', 'not_good', 'not good']],
    ['See 5 https://a.example a@b.example @anna', ['see', '^ see', '<number>', 'see <number>', '<url>', '<number> <url>', '<email>', '<url> <email>', '<mention>', '<email> <mention>']],
    ['', []],
  ])('%j: %j', (text, wanted) => expect([...termsOf(read(text)).keys()]).toEqual(wanted));
  it('have all their places', () => {
    const terms = termsOf(read('So late. So'));
    expect(terms.get('so')).toEqual([{ start: 0, end: 2 }, { start: 9, end: 11 }]);
    expect(terms.get('^ so')).toEqual([{ start: 0, end: 2 }, { start: 9, end: 11 }]);
    expect(terms.get('so late')).toEqual([{ start: 0, end: 7 }]);
    const text = read('So');
    expect(termsOf(text)).toBe(termsOf(text));
  });
  it('count less in long texts, where asked', () => {
    expect([termValue(read('So late'), {}), termValue(read('So'), { per: 'root' }), termValue(read('So late'), { per: 'root' }), termValue(read('So very late'), { per: 'root' })]).toEqual([1, 0.5, 0.5, 1 / Math.sqrt(6)]);
  });
});

describe('curves', () => {
  it('are cut to nine decimals', () => expect([log1p(1), log1p(0), ln(10), ln(1), logistic(1), logistic(0), logistic(-1), tanh(1), tanh(-1)]).toEqual([0.693147181, 0, 2.302585093, 0, 0.731058579, 0.5, 0.268941421, 0.761594156, -0.761594156]));
});

describe('kept', () => {
  it('is made once', () => {
    const made = new WeakMap<object, number>();
    let count = 0;
    const key = {};
    const make = (): number => (count += 1);
    expect([kept(made, key, make), kept(made, key, make), kept(made, {}, make)]).toEqual([1, 1, 2]);
  });
});

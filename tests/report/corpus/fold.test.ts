import fc from 'fast-check';
import { emptyCorpus, joinCorpora } from '../../../src/report';
import { orderOf } from '../../../src/report/corpus/sample';
import { typicalOf } from '../../../src/report/corpus/typical';
import { middleBin } from '../../../src/report/corpus/spread-part';
import { periodOf, periodsOf } from '../../../src/report/corpus/periods';
import { questionsBin, talkBin, waitBin } from '../../../src/report/corpus/spreads';
import { shortened } from '../../../src/report/corpus/shortened';
import { describe, expect, it } from 'vitest';
import { corpusFrom, madeCorpus, talk, talks } from './made';

const pool = [...talks(25), ...Array.from({ length: 25 }, (_one, index) => madeCorpus(index)), corpusFrom({ turns: [] }), corpusFrom(talk(3))];

describe('a corpus', () => {
  it('is the same in whatever order and groups its conversations come', () => {
    const whole = JSON.stringify(joinCorpora(pool));
    fc.assert(fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 60, maxLength: 60 }), (mixed, sizes) => {
      const groups: (typeof pool)[] = [];
      for (let from = 0; from < mixed.length; from += sizes[groups.length - 1]!) groups.push(mixed.slice(from, from + sizes[groups.length]!));
      expect(groups.flat()).toHaveLength(mixed.length);
      expect(JSON.stringify(joinCorpora(groups.map((group) => joinCorpora(group))))).toBe(whole);
    }), { numRuns: 40 });
  });
  it('is not changed by an empty one, nor by becoming JSON', () => {
    const whole = joinCorpora(pool);
    expect(joinCorpora([emptyCorpus(), whole, emptyCorpus()])).toEqual(whole);
    expect(joinCorpora(pool.map((one) => JSON.parse(JSON.stringify(one)) as typeof one))).toEqual(whole);
  });
  it('counts what its conversations hold', () => {
    const one = corpusFrom({ id: 'a', turns: [
      { role: 'customer', text: 'I need a spare key, I am furious!', at: '2026-03-02T23:30:00-05:00' },
      { role: 'agent', author: 'Ruth', text: 'I am so sorry. I will send one today. Which door is it for?', at: '2026-03-02T23:33:00-05:00' },
      { role: 'customer', text: 'Thank you so much for sorting this!' },
    ] });
    expect(one.counts).toMatchObject({ conversations: 1, turns: 3, withStrength: 1, dated: 1, named: 1 });
    expect(one.counts['strengths']).toBe(Object.values(one.principles).reduce((sum, counts) => sum + counts['strengths']!, 0));
    expect(one.spreads).toMatchObject({ wait: { 1: 1 }, questions: { 1: 1 }, promises: { 1: 1 } });
    expect(one.days).toEqual({ '2026-03-03': { conversations: 1, withConcern: one.counts['withConcern'], withStrength: 1 } });
    expect(one.agents).toEqual({ Ruth: { conversations: 1, withConcern: one.agents['Ruth']!['withConcern'], withStrength: 1 } });
    expect(one.turnarounds.map(({ turning, turn, excerpt }) => [turning, turn, excerpt.map((line) => line.turn)])).toEqual([['better', 2, [0, 1, 2]]]);
    expect(joinCorpora([one, one]).counts).toMatchObject({ conversations: 2, turns: 6 });
  });
  it('keeps no name unless it is asked to', () => {
    const conversation = { turns: [{ role: 'agent', author: 'Ruth Adler', text: 'Thank you for waiting.' }] } as const;
    expect(JSON.stringify(corpusFrom(conversation, {}, false))).not.toContain('Ruth');
    expect(corpusFrom(conversation, {}, true).agents).toHaveProperty('Ruth Adler');
  });
  it('counts for an agent what that agent wrote, in public', () => {
    const { agents } = corpusFrom({ turns: [
      { role: 'agent', author: 'Ana', text: 'Calm down. You should have checked.' },
      { role: 'agent', author: 'Jo', text: 'Thank you for your patience, I am so sorry.' },
      { role: 'agent', author: 'Max', text: 'Another nightmare customer.', visibility: 'internal' },
      { role: 'customer', author: 'Edda', text: 'Well.' },
      { role: 'agent', author: ' ', text: 'Bye.' },
    ] });
    expect(Object.keys(agents)).toEqual(['Ana', 'Jo']);
    expect([agents['Ana']!['withStrength'], agents['Ana']!['withConcern'], agents['Jo']!['withStrength'], agents['Jo']!['withConcern']]).toEqual([0, 1, 1, 0]);
  });
  it('takes names that objects have for names', () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((author) => corpusFrom({ turns: [{ role: 'agent', author, text: 'Thank you.' }] }));
    expect(Object.keys(joinCorpora([...odd, ...odd]).agents).sort()).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.entries(joinCorpora([...odd, ...odd]).agents).map(([, counts]) => counts['conversations'])).toEqual([2, 2, 2]);
  });
  it('keeps at most so many quotes, turns of the mood and agents', () => {
    const many = joinCorpora(Array.from({ length: 1500 }, (_one, index) => madeCorpus(index)));
    expect(Math.max(...Object.values(many.quotes).map((quotes) => quotes.length))).toBe(300);
    expect(many.turnarounds.filter(({ turning }) => turning === 'better')).toHaveLength(10);
    const sizes = many.turnarounds.slice(0, 10).map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const crowd = Array.from({ length: 5200 }, (_one, index) => ({ ...emptyCorpus(), agents: { [`agent ${index}`]: { conversations: 1 } } }));
    const [first, second] = [crowd.slice(0, 5100), crowd.slice(5100)];
    const whole = joinCorpora(crowd);
    expect([Object.keys(whole.agents).length, whole.crowded, joinCorpora(first.slice(0, 5000)).crowded]).toEqual([5000, true, false]);
    expect(joinCorpora([joinCorpora(second), joinCorpora(first)])).toEqual(whole);
  });
  it('has no day of a time that nobody can mean', () => {
    for (const at of ['soon', '0001-01-01', '9999-01-01T00:00:00Z', '']) expect(corpusFrom({ turns: [{ role: 'agent', text: 'Hello.', at }] }).days).toEqual({});
  });
});

describe('a sample', () => {
  it('has orders of one length', () => expect(new Set(Array.from({ length: 2000 }, (_one, index) => orderOf(String(index)).length))).toEqual(new Set([11])));
});

describe('typical words', () => {
  const of = (...quotes: string[]) => typicalOf(quotes.map((quote, index) => ({ order: String(index), quote })), 2);
  it.each<[what: string, quotes: string[], told: [string, number][]]>([
    ['the most frequent first', ['b', 'a', 'a', 'b', 'a', 'c'], [['a', 3], ['b', 2]]],
    ['by the alphabet where they are as frequent', ['b', 'a', 'b', 'a', 'c', 'c'], [['a', 2], ['b', 2]]],
    ['whatever the case, the stops and whom it is said to', ['Hi there!', '@ana hi  there', 'hi there.', 'Hi there!'], [['Hi there!', 3]].map(([quote]) => [quote as string, 4])],
    ['the one of middle length where none comes twice', ['aaaa', 'a', 'aa'], [['aa', 1]]],
    ['nothing of nothing', ['!!', ''], []],
  ])('are %s', (_what, quotes, told) => expect(of(...quotes).map(({ quote, count }) => [quote, count])).toEqual(told));
  it('do not depend on the order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Hi', 'hi!', 'Hello', '@x hello', 'So sorry', ''), { maxLength: 12 }), (quotes) => {
      expect(of(...quotes)).toEqual(of(...[...quotes].reverse()));
    }));
  });
});

describe('bins', () => {
  it.each([[0, 0], [0.0999, 0], [0.1, 1], [0.5, 5], [0.99, 9], [1, 9]])('a share of %d', (share, bin) => expect(talkBin(share)).toBe(bin));
  it.each([[0, 0], [59_999, 0], [60_000, 1], [300_000, 2], [3_600_000, 4], [86_400_000, 6], [259_200_000, 7], [1e15, 7]])('a wait of %i ms', (time, bin) => expect(waitBin(time)).toBe(bin));
  it.each([[0, 0], [4, 4], [5, 5], [99, 5]])('%i questions', (count, bin) => expect(questionsBin(count)).toBe(bin));
  it.each([[[0, 0], undefined], [[1], 0], [[1, 1], 0], [[1, 2], 1], [[2, 0, 3], 2]])('the middle of %j is in bin %s', (counts, bin) => expect(middleBin(counts)).toBe(bin));
});

describe('stretches of time', () => {
  it.each<[date: string, week: string, month: string, quarter: string]>([
    ['2026-01-01', '2025-12-29', '2026-01', '2026 Q1'],
    ['2026-03-01', '2026-02-23', '2026-03', '2026 Q1'],
    ['2026-12-31', '2026-12-28', '2026-12', '2026 Q4'],
  ])('%s', (date, week, month, quarter) => expect([periodOf(date, 'week'), periodOf(date, 'month'), periodOf(date, 'quarter'), periodOf(date, 'year')]).toEqual([week, month, quarter, date.slice(0, 4)]));
  it('miss no conversation and no stretch, and are few', () => {
    const day = fc.integer({ min: 0, max: 47_481 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 60_000 }), (dates, reach) => {
      const near = dates.map((date) => new Date((Date.parse(date) / 86_400_000 % reach) * 86_400_000).toISOString().slice(0, 10));
      const { unit, periods } = periodsOf(Object.fromEntries(near.map((date) => [date, { conversations: 1 }])));
      expect(periods.reduce((sum, { counts }) => sum + (counts['conversations'] ?? 0), 0)).toBe(new Set(near).size);
      expect(periods.map(({ name }) => name)).toEqual([...new Set(periods.map(({ name }) => name))].sort());
      expect(periods.length).toBeLessThanOrEqual(unit === 'year' ? 130 : 31);
      const years = periods.map(({ name }) => Number(name.slice(0, 4)));
      expect(years.every((year, index) => index === 0 || year - years[index - 1]! <= 1)).toBe(true);
    }));
  });
});

describe('a text cut short', () => {
  it.each([['short', 10, 'short'], ['a long one', 5, 'a lo…'], ['abc\u{1f600}d', 5, 'abc…']])('%s', (text, most, cut) => expect(shortened(text, most)).toBe(cut));
});

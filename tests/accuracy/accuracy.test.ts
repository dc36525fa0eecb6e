import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { annotate } from '../../src/conversation/annotate';
import { english } from '../../src/english';
import { explain } from '../../src/analysis/explain';
import { measure } from '../../src/analysis/measure-rows';
import { bootstrap, wilson } from './bootstrap';
import { dropsOf, type Recorded, sampleSize } from './check';
import { figuresOf } from './figures';
import { learn } from './fit/learn';
import { auc, f1, macroF1, pearson, spearman } from './statistics';

const dir = '../shared/corpora';
const annotator = english();

describe('metrics', () => {
  it('give what the formulas give by hand', () => {
    expect(auc([0.1, 0.4, 0.35, 0.8], [false, false, true, true])).toBeCloseTo(0.75);
    expect(auc([1, 1], [true, false])).toBe(0.5);
    expect(auc([1, 2], [true, true])).toBeNaN();
    expect(spearman([1, 2, 3], [10, 20, 15])).toBeCloseTo(0.5);
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(f1([true, true, false], [true, false, true])).toBeCloseTo(0.5);
    expect(macroF1(['a', 'b'], ['a', 'a'])).toBeCloseTo(2 / 3);
  });
  it('have intervals that hold the figure and are the same every time', () => {
    const items = Array.from({ length: 200 }, (_, index) => ({ group: String(index % 40), hit: index % 3 === 0 }));
    const share = (drawn: readonly { hit: boolean }[]): number => drawn.filter(({ hit }) => hit).length / drawn.length;
    const one = bootstrap(items, ({ group }) => group, share, 200);
    expect(one).toEqual(bootstrap(items, ({ group }) => group, share, 200));
    expect(one.low).toBeLessThan(share(items));
    expect(one.high).toBeGreaterThan(share(items));
    expect(wilson(48, 50).low).toBeCloseTo(0.865, 3);
  });
});

describe('learning', () => {
  const sample = (terms: readonly string[], target: number, index: number) => ({ id: String(index), features: { length: terms.length }, terms, target, weight: 1, group: String(index) });
  const samples = Array.from({ length: 400 }, (_, index) => sample(index % 2 === 0 ? ['kind', 'the'] : ['rude', 'the'], index % 2 === 0 ? 1 : 0, index));
  it('finds the words that tell, and gives the same every time', () => {
    const { terms } = learn(samples, { length: 0 }, { least: 3, most: 10, l2: 1 });
    expect(terms['kind']).toBeGreaterThan(1);
    expect(terms['rude']).toBeLessThan(-1);
    expect(Math.abs(terms['the'] ?? 0)).toBeLessThan(0.2);
    expect(learn(samples, { length: 0 }, { least: 3, most: 10, l2: 1 }).terms).toEqual(terms);
  });
  it('keeps the terms that matter most', () => {
    expect(Object.keys(learn(samples, { length: 0 }, { least: 3, most: 2, l2: 1 }).terms)).toEqual(['kind', 'rude']);
  });
});

describe('explanations', () => {
  const linear = analyzers.flatMap((analyzer) => analyzer.measures.flatMap((one) => (one.scope === 'turn' && one.model !== undefined ? [{ analyzer, one }] : [])));
  const words = fc.constantFrom('thank', 'you', 'sorry', 'not', 'late', 'please', 'the', 'I', 'will', 'never', '?', '!', 'could', 'refund', '12', '@ann', 'agree', 'hate', 'why', '😀', 'http://a.example');
  const texts = fc.array(words, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
  it.each(linear.map(({ analyzer, one }) => [one.id, analyzer, one] as const))('%s adds up to its predictor, and the link makes the value', (_id, analyzer, one) => {
    fc.assert(fc.property(texts, texts, (before, text) => {
      const annotated = annotate({ turns: [{ role: 'customer', text: before }, { role: 'agent', text }] }, annotator);
      const turn = annotated.turns[1]!;
      const { contributions, predictor, value } = explain(one, turn, annotated);
      expect(Math.abs(contributions.reduce((sum, { amount }) => sum + amount, 0) - predictor)).toBeLessThan(1e-9);
      for (const { spans } of contributions) for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('');
      const column = measure(annotated, [analyzer], { scope: 'turn' })[1]?.[one.id] ?? null;
      if (value === null) expect(column).toBeNull();
      else expect(column).toBeCloseTo(value, 5);
    }), { numRuns: 40 });
  });
  it('names a measure that is no score', () => {
    const { turns } = annotate({ turns: [{ role: 'agent', text: 'Hello' }] }, annotator);
    const plain = analyzers.flatMap((analyzer) => [...analyzer.measures]).find((one) => one.id === 'words');
    if (plain?.scope !== 'turn') throw new Error('words is gone');
    expect(() => explain(plain, turns[0]!)).toThrow('The measure words is no sum of weighed features');
  });
});

describe('recorded figures', () => {
  it('are named where they fall, or are not read at all', () => {
    const { sample } = JSON.parse(readFileSync('docs/accuracy.json', 'utf8')) as Recorded;
    expect(sample.length).toBeGreaterThan(40);
    expect(sample.filter(({ low }) => !Number.isFinite(low))).toEqual([]);
    expect(dropsOf({ sample }, sample)).toEqual([]);
    expect(dropsOf({ sample }, sample.map((one) => ({ ...one, figure: one.low - 0.01 })))).toHaveLength(sample.length);
    expect(dropsOf({ sample }, [])).toHaveLength(sample.length);
  });
  it('have not fallen on a sample', { timeout: 600_000 }, () => {
    if (!existsSync(dir)) {
      console.log('skipped: no corpora');
      return;
    }
    const recorded = JSON.parse(readFileSync('docs/accuracy.json', 'utf8')) as Recorded;
    expect(dropsOf(recorded, figuresOf({ dir, annotator, limit: sampleSize, rounds: 1, folded: false }))).toEqual([]);
  });
});

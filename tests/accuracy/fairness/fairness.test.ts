import { beforeAll, describe, expect, it } from 'vitest';
import { analyzers } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { type Fairness, fairnessOf, flipsOf } from './flips';
import { pairs } from './pairs';

const wordsOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const kinds = ['second-language', 'indian-english', 'african-american-english', 'british-american', 'directness', 'names', 'gender', 'formulas'];

describe('the pairs', () => {
  it('are at least two hundred, of every kind, about half of each role', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect([...new Set(pairs.map(({ kind }) => kind))]).toEqual(kinds);
    for (const kind of kinds) {
      const own = pairs.filter((pair) => pair.kind === kind);
      const ofAgents = own.filter(({ role }) => role === 'agent').length / own.length;
      expect(own.length, kind).toBeGreaterThanOrEqual(20);
      expect(ofAgents, kind).toBeGreaterThan(0.35);
      expect(ofAgents, kind).toBeLessThan(0.65);
    }
  });

  it('differ within, and are there once', () => {
    for (const { a, b } of pairs) expect(a).not.toBe(b);
    expect(new Set(pairs.map(({ a, b }) => `${wordsOf(a)} | ${wordsOf(b)}`)).size).toBe(pairs.length);
    expect(new Set(pairs.map(({ a }) => a)).size).toBe(pairs.length);
  });
});

describe('fairnessOf', () => {
  let fairness: Fairness;
  beforeAll(() => {
    fairness = fairnessOf(english());
  }, 120_000);

  it('counts every pair, every detector, and no more flips than firings', () => {
    expect(fairness.pairs).toBe(pairs.length);
    expect(fairness.kinds.map(({ kind }) => kind)).toEqual(kinds);
    expect(fairness.detectors).toHaveLength(analyzers.flatMap(({ detectors }) => [...detectors]).length);
    for (const { detector, fired, flips, rate } of fairness.detectors) {
      expect(flips, detector).toBeLessThanOrEqual(fired);
      expect(rate, detector).toBeCloseTo(flips / pairs.length, 10);
    }
    const byKind = fairness.kinds.reduce((sum, { flips }) => sum + flips, 0);
    expect(fairness.detectors.reduce((sum, { flips }) => sum + flips, 0)).toBe(byKind);
  });

  it('measures shifts as shares of a range', () => {
    expect(fairness.measures.length).toBeGreaterThan(20);
    for (const { column, shift, distance } of fairness.measures) {
      expect(distance, column).toBeGreaterThanOrEqual(Math.abs(shift) - 1e-12);
      expect(Number.isFinite(distance), column).toBe(true);
    }
  });

  it('says the same twice', () => {
    expect(fairnessOf(english())).toEqual(fairness);
  }, 120_000);

  it('has something to find in at least half of the pairs', () => {
    expect(fairness.detectors.reduce((sum, { fired }) => sum + fired, 0)).toBeGreaterThan(pairs.length / 2);
  });
});

describe('flipsOf', () => {
  const pair = { kind: 'gender', role: 'agent', a: 'He called.', b: 'She called.' } as const;

  it.each([
    [['tone/warmth'], ['tone/warmth'], []],
    [['tone/warmth'], [], ['tone/warmth']],
    [[], ['tone/warmth', 'labelling/blame'], ['labelling/blame', 'tone/warmth']],
    [[], [], []],
  ])('reads %j and %j as %j', (a, b, flips) => {
    expect(flipsOf({ pair, a: new Set(a), b: new Set(b), rows: [undefined, undefined] })).toEqual(flips);
  });
});

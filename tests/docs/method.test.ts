import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleSize } from '../accuracy/check';
import { kappa, readingsOf, stableFrom, precisions } from '../accuracy/readings/readings';

const text = readFileSync('docs/method.md', 'utf8');
const accuracy = readFileSync('docs/accuracy.md', 'utf8');
const recorded = JSON.parse(readFileSync('docs/accuracy.json', 'utf8')) as {
  rounds: number; figures: { weak: boolean; figure: number; positives?: number; read: string; corpus: string; baselines: Record<string, number> }[]; fairness: { pairs: number };
};
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

/** What the note claims, held against what the figures were made with. */
describe('the note on method', () => {
  const readings = readingsOf();
  it.each([
    [`${recorded.rounds} rounds`], [`kappa ${kappa(readings).toFixed(2)}`], [`lower bound of ${stableFrom}`], [`${recorded.fairness.pairs} pairs`], [`${readings.recall[0]!.turns} agents' turns`],
  ])('says %s', (claim) => expect(text).toContain(claim));
  it('names commands that are there', () => {
    const named = [...text.matchAll(/npm run (\w+)/g)].map(([, name]) => name!);
    expect(named).toEqual(['accuracy', 'accuracy', 'fit', 'sample']);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
  it('is right about what was read', () => {
    expect(new Set(readings.tallies.map(({ corpus }) => corpus))).toEqual(new Set(['dlg_twcs_airlines']));
    for (const one of readings.tallies) expect(one.bothRight + one.onlyFirst + one.onlySecond + one.bothWrong).toBeLessThanOrEqual(50);
    expect(readings.recall).toHaveLength(1);
    expect(precisions(readings).length).toBeGreaterThan(0);
  });
  it('is right about the figures', () => {
    expect(new Set(recorded.figures.map(({ read }) => read))).toEqual(new Set(['out of fold', 'as shipped']));
    for (const { weak, positives } of recorded.figures) if (positives !== undefined && positives !== null) expect(weak).toBe(positives < 30);
    expect(new Set(recorded.figures.flatMap(({ baselines }) => Object.keys(baselines)))).toEqual(new Set(['word count', 'question mark', 'vader-sentiment', 'sentiment']));
    expect(recorded.figures.filter(({ figure, baselines }) => Object.values(baselines).some((other) => other > figure)).length, 'some baselines beat us').toBeGreaterThan(0);
    expect(accuracy).toContain('figures on the other half are not known to it');
    expect(sampleSize).toBe(250);
  });
});

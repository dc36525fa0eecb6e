import { analyzers } from '../../../src/analyzers';
import type { TurnMeasure } from '../../../src/analysis/measure';
import type { Annotator } from '../../../src/text/annotated-text';
import { readCorpus } from '../corpus';
import { readSample, type Sample } from './design';
import type { Learned, Priors } from './learn';
import type { Plan } from './plans';

/** A sample, and the row that it comes from. */
export interface PlannedSample extends Sample {
  readonly corpus: string;
}

const measureOf = (column: string): TurnMeasure | undefined =>
  analyzers.flatMap((analyzer) => [...analyzer.measures]).find((one): one is TurnMeasure => one.scope === 'turn' && one.id === column);

/** Learning is logistic, from 0 to 1; tanh x, from -1 to 1, is the same curve at 2x. */
const scaleOf = ({ column }: Plan): number => (measureOf(column)?.model?.link === 'tanh' ? 2 : 1);

const times = (weights: Readonly<Record<string, number>>, by: number): Record<string, number> => Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight * by]));

/** What was learned, on the scale of the measure's own link. */
export const shipped = (plan: Plan, { bias, features, terms }: Learned): Learned => {
  const by = 1 / scaleOf(plan);
  return { bias: bias * by, features: times(features, by), terms: times(terms, by) };
};

/** The features that a plan fits, all that its measure computes, with the weights that they have by hand. */
export const priorsOf = (plan: Plan): Priors =>
  Object.fromEntries((measureOf(plan.column)?.model?.features ?? []).filter(({ terms }) => terms === undefined).map(({ name, weight = 0 }) => [name, weight * scaleOf(plan)]));

/** Reads the rows of a plan's corpora. Every corpus weighs as much as the others, however many rows it has. */
export const samplesOf = ({ column, sources }: Plan, dir: string, annotator: Annotator): PlannedSample[] => {
  const measure = measureOf(column);
  if (measure === undefined) return [];
  const bySource = sources.map(({ corpus, role, target, group }) =>
    readCorpus(dir, corpus).rows.flatMap((row): PlannedSample[] => {
      const wanted = target(row);
      return wanted === null ? [] : [{ id: row.id, corpus, target: wanted, weight: 1, group: `${corpus} ${group(row)}`, ...readSample(measure, row, role, annotator) }];
    }),
  );
  const largest = Math.max(...bySource.map((samples) => samples.length));
  return bySource.flatMap((samples) => samples.map((sample) => ({ ...sample, weight: Math.sqrt(largest / samples.length) })));
};

import { analyzers } from '../../../src/analyzers';
import type { TurnMeasure } from '../../../src/analysis/measure';
import type { Annotator } from '../../../src/text/annotated-text';
import { readCorpus } from '../corpus';
import { readSample, type Sample } from './design';
import type { Priors } from './learn';
import type { Plan } from './plans';

/** A sample, and the row that it comes from. */
export interface PlannedSample extends Sample {
  readonly corpus: string;
}

const measureOf = (column: string): TurnMeasure | undefined =>
  analyzers.flatMap((analyzer) => [...analyzer.measures]).find((one): one is TurnMeasure => one.scope === 'turn' && one.id === column);

/** The features that a plan fits, all that its measure computes, with the weights that they have by hand. */
export const priorsOf = ({ column }: Plan): Priors =>
  Object.fromEntries((measureOf(column)?.model?.features ?? []).filter(({ terms }) => terms === undefined).map(({ name, weight = 0 }) => [name, weight]));

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

import { ingredients } from '../../../src/analysis/explain';
import type { TurnMeasure } from '../../../src/analysis/measure';
import { annotate } from '../../../src/conversation/annotate';
import type { Annotator } from '../../../src/text/annotated-text';
import { termsOf } from '../../../src/text/terms';
import { conversationOf } from '../corpus';
import type { CorpusRow, Task } from '../tasks';
import type { Column } from './ridge';

/** A row to learn from: what stands in it, and what it should give. */
export interface Sample {
  readonly id: string;
  readonly features: Readonly<Record<string, number>>;
  readonly terms: readonly string[];
  /** 0 to 1. */
  readonly target: number;
  readonly weight: number;
  /** Rows of one group stay together in cross-validation. */
  readonly group: string;
}

/** Reads the features of a measure and the terms of a row's last turn. */
export const readSample = (measure: TurnMeasure, row: CorpusRow, role: Task['role'], annotator: Annotator): Pick<Sample, 'features' | 'terms'> => {
  const conversation = annotate(conversationOf(row, role), annotator);
  const turn = conversation.turns.at(-1);
  if (turn === undefined) return { features: {}, terms: [] };
  const named = new Set(measure.model?.features.filter(({ terms }) => terms === undefined).map(({ name }) => name));
  const values = ingredients(measure, turn, conversation).filter(({ name }) => named.has(name)).map(({ name, value }): [string, number] => [name, value]);
  return { features: Object.fromEntries(values), terms: [...termsOf(turn).keys()] };
};

/** Terms that stand in enough rows to be learned, in alphabetical order. */
export const frequentTerms = (samples: readonly Sample[], least: number): string[] => {
  const counts = new Map<string, number>();
  for (const { terms } of samples) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([term]) => term).sort();
};

const variance = (values: Float64Array): number => {
  const mean = values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  return values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, values.length);
};

/** Features are held back by a fiftieth of what a term is, on one scale. */
const featurePenalty = 0.02;

/** What one term of a sample counts. */
export const termValue = ({ terms }: Sample, per?: 'root'): number => (per === 'root' ? 1 / Math.sqrt(Math.max(4, terms.length)) : 1);

/** Lays samples out as columns: features first, then terms. */
export const columnsOf = (samples: readonly Sample[], features: readonly string[], terms: readonly string[], per?: 'root'): Column[] => {
  const places = new Map(terms.map((term, index) => [term, index]));
  const rowsOfTerm = terms.map((): number[] => []);
  const valueOf = samples.map((sample) => termValue(sample, per));
  samples.forEach((sample, row) => {
    for (const term of sample.terms) rowsOfTerm[places.get(term) ?? -1]?.push(row);
  });
  const all = Int32Array.from(samples.keys());
  return [
    ...features.map((name): Column => {
      const values = Float64Array.from(samples, (sample) => sample.features[name] ?? 0);
      return { name, rows: all, values, penalty: featurePenalty * Math.max(1e-6, variance(values)) };
    }),
    ...terms.map((name, index): Column => {
      const rows = Int32Array.from(rowsOfTerm[index] ?? []);
      return { name, rows, values: Float64Array.from(rows, (row) => valueOf[row] ?? 0), penalty: 1 };
    }),
  ];
};

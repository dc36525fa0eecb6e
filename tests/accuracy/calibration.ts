import type { Plan } from './fit/plans';
import type { JudgedRow } from './held';

/** A tenth of the scale: how many rows were said to lie there, what was said on average, and what people said. */
export interface Bin {
  readonly from: number;
  readonly n: number;
  readonly said: number;
  readonly true: number;
}

/** Whether a measure means what it says, on the scale from 0 to 1 that it was learned on. */
export interface Calibration {
  readonly name: string;
  readonly bins: readonly Bin[];
  /** Expected calibration error (Naeini et al. 2015): the mean distance of said and true, weighed by rows. */
  readonly error: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** A reliability table of a learned measure on the rows of its corpus. `low` is the low end of its range: 0 or -1. */
export const calibrate = ({ name, sources }: Plan, corpus: string, low: number, items: readonly JudgedRow[]): Calibration => {
  const target = sources.find((source) => source.corpus === corpus)?.target;
  const pairs = items.flatMap(({ said, row }) => {
    const wanted = target?.(row) ?? null;
    return wanted === null || typeof said !== 'number' ? [] : [{ said: (said - low) / (1 - low), wanted }];
  });
  const bins = Array.from({ length: 10 }, (_, index): Bin => {
    const within = pairs.filter(({ said }) => Math.min(9, Math.floor(said * 10)) === index);
    return { from: index / 10, n: within.length, said: mean(within.map(({ said }) => said)), true: mean(within.map(({ wanted }) => wanted)) };
  });
  return { name, bins, error: bins.reduce((sum, bin) => sum + (bin.n / Math.max(1, pairs.length)) * Math.abs(bin.said - bin.true), 0) };
};

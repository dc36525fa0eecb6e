import type { JudgedRow } from './held';
import type { Task } from './tasks';

/** A tenth of the scale: how many rows were said to lie there, what was said on average, and what was true. */
export interface Bin {
  readonly from: number;
  readonly n: number;
  readonly said: number;
  readonly true: number;
}

/** Whether a likelihood means what it says. */
export interface Calibration {
  readonly name: string;
  readonly bins: readonly Bin[];
  /** Expected calibration error (Naeini et al. 2015): the mean distance of said and true, weighed by rows. */
  readonly error: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** A reliability table of a likelihood against yes or no. */
export const calibrate = ({ name }: Task, items: readonly JudgedRow[]): Calibration => {
  const bins = Array.from({ length: 10 }, (_, index): Bin => {
    const within = items.filter(({ said }) => Math.min(9, Math.floor(Number(said) * 10)) === index);
    return { from: index / 10, n: within.length, said: mean(within.map(({ said }) => Number(said))), true: mean(within.map(({ truth }) => Number(truth))) };
  });
  return { name, bins, error: bins.reduce((sum, bin) => sum + (bin.n / Math.max(1, items.length)) * Math.abs(bin.said - bin.true), 0) };
};

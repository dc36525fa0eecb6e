import type { Figure } from './figures';

/** Rows of a corpus that a check reads, evenly spread. */
export const sampleSize = 250;

/** What an earlier run wrote. */
export interface Recorded {
  readonly sample: readonly Figure[];
}

/** Says which figures of a sample lie lower than the recorded interval of the same sample allows. */
export const dropsOf = ({ sample }: Recorded, now: readonly Figure[]): string[] =>
  sample.flatMap(({ name, metric, figure, low }) => {
    const same = now.find((one) => one.name === name && one.metric === metric);
    if (same === undefined) return [`${name}: recorded but not read now`];
    return Number.isFinite(low) && !(same.figure >= low) ? [`${name}: ${metric} ${same.figure.toFixed(3)}, recorded ${figure.toFixed(3)}, at least ${low.toFixed(3)} expected`] : [];
  });

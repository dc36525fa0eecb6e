import { type Counts, counted, countOf } from './counter';

/** A stretch of code that ran out of proportion when the input grew: how often at each size. */
export interface Steep {
  readonly place: string;
  readonly counts: readonly number[];
}

/** When the size doubles, linear work adds twice as much as the doubling before did, quadratic work four times. */
const steepest = 2.7;

/** Runs per character below which nothing is told. */
const least = 0.05;

const steepIn = ([small, middle, large]: readonly [number, number, number], [first, second, third]: readonly [Counts, Counts, Counts], unit: number): Steep[] =>
  [...third].flatMap(([name, stretches]) =>
    stretches.flatMap((stretch): Steep[] => {
      const counts = [countOf(first, name, stretch), countOf(second, name, stretch), stretch.count] as const;
      const before = Math.max((counts[1] - counts[0]) / (middle - small), counts[0] / small);
      const after = (counts[2] - counts[1]) / (large - middle);
      // What V8 did not tell of at the smaller sizes, it had not yet compiled for counting.
      if (counts[0] === 0 || counts[1] < counts[0]) return [];
      return after > least * unit && after > (steepest / 2) * before ? [{ place: `${name} ${stretch.start}`, counts }] : [];
    }),
  );

/**
 * Runs some work at three sizes, each twice the one before, and tells which code ran out of proportion.
 *
 * @param unit - characters, or whatever else is counted, for each step of size
 */
export const steep = (work: (size: number) => () => unknown, size: number, unit = 1): Steep[] => {
  const sizes = [size, 2 * size, 4 * size] as const;
  return steepIn(sizes, [counted(work(sizes[0])), counted(work(sizes[1])), counted(work(sizes[2]))], unit);
};

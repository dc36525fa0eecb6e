import { readFileSync } from 'node:fs';
import { type Interval, wilson } from '../bootstrap';

/** How two readers, apart from each other, judged one detector's findings in a random sample. */
export interface Tally {
  readonly detector: string;
  readonly corpus: string;
  readonly seed: number;
  readonly date: string;
  readonly bothRight: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly bothWrong: number;
}

/** How often turns chosen without regard to findings call for one, and how often one stands there. */
export interface RecallTally {
  readonly corpus: string;
  readonly seed: number;
  readonly date: string;
  readonly turns: number;
  readonly due: number;
  readonly found: number;
}

/** What the readers said, as counts. */
export interface Readings {
  readonly tallies: readonly Tally[];
  readonly recall: readonly RecallTally[];
}

/** A detector's precision on real turns: right where both readers said so. */
export interface Precision extends Interval {
  readonly detector: string;
  readonly n: number;
  readonly right: number;
  readonly precision: number;
  readonly stable: boolean;
}

/** The lower bound that a detector's precision needs to be called stable. */
export const stableFrom = 0.85;

/** Reads the counts that stand beside this file. */
export const readingsOf = (): Readings => JSON.parse(readFileSync(new URL('./readings.json', import.meta.url), 'utf8')) as Readings;

const countOf = ({ bothRight, onlyFirst, onlySecond, bothWrong }: Tally): number => bothRight + onlyFirst + onlySecond + bothWrong;

/** Precision by detector, all samples of a detector together. */
export const precisions = ({ tallies }: Readings): Precision[] =>
  [...new Set(tallies.map(({ detector }) => detector))].sort().map((detector) => {
    const own = tallies.filter((tally) => tally.detector === detector);
    const n = own.reduce((sum, tally) => sum + countOf(tally), 0);
    const right = own.reduce((sum, { bothRight }) => sum + bothRight, 0);
    const { low, high } = wilson(right, n);
    return { detector, n, right, precision: right / Math.max(1, n), low, high, stable: low >= stableFrom };
  });

/** Cohen's kappa (1960) of the two readers over all findings; NaN where they could not have differed. */
export const kappa = ({ tallies }: Readings): number => {
  const sum = (read: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + read(tally), 0);
  const n = sum(countOf);
  const first = sum(({ bothRight, onlyFirst }) => bothRight + onlyFirst) / n;
  const second = sum(({ bothRight, onlySecond }) => bothRight + onlySecond) / n;
  const agreed = sum(({ bothRight, bothWrong }) => bothRight + bothWrong) / n;
  const chance = first * second + (1 - first) * (1 - second);
  return (agreed - chance) / (1 - chance);
};

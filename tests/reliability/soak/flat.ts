/** What a process held after so many turns, in MB: the heap after a collection, what is resident as it was. */
export interface Sample {
  readonly turns: number;
  readonly heap: number;
  readonly resident: number;
}

/** What a curve says. `slope` is that of the last half, in MB per 100,000 turns (least squares). */
export interface Course {
  readonly slope: number;
  readonly firstQuarter: number;
  readonly lastHalf: number;
}

const slopeOf = (points: readonly (readonly [number, number])[]): number => {
  const mean = (pick: 0 | 1): number => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const wide = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return wide === 0 ? 0 : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / wide;
};

/** Reads a curve: how steep its last half is, and its highest points in the first quarter and in the last half. */
export const courseOf = (samples: readonly Sample[], pick: 'heap' | 'resident'): Course => {
  const end = samples.at(-1)?.turns ?? 0;
  const last = samples.filter(({ turns }) => turns > end / 2);
  const most = (some: readonly Sample[]): number => some.reduce((high, one) => Math.max(high, one[pick]), 0);
  return {
    slope: slopeOf(last.map((one) => [one.turns, one[pick]])) * 100_000,
    firstQuarter: most(samples.filter(({ turns }) => turns <= end / 4)),
    lastHalf: most(last),
  };
};

/** Flat: the last half grows by less than half a megabyte per 100,000 turns, and is never a fifth above the first quarter. */
export const isFlat = ({ slope, firstQuarter, lastHalf }: Course): boolean => slope < 0.5 && lastHalf < firstQuarter * 1.2;

/** A share with its 95 % interval, 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile for 95 %. */
const z = 1.959964;

/**
 * A share with Wilson's interval (1927), which holds where the share is near 0 or 1 and where few were counted.
 *
 * @param hits - how many of them; from 0 to `of`.
 * @returns null of none.
 * @example
 * shareOf(0, 0) // => null
 * shareOf(10, 10)?.high // => 1
 */
export const shareOf = (hits: number, of: number): Share | null => {
  if (!(of > 0)) return null;
  const share = hits / of;
  const wide = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / wide;
  const reach = (z / wide) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { share, low: hits <= 0 ? 0 : Math.max(0, middle - reach), high: hits >= of ? 1 : Math.min(1, middle + reach) };
};

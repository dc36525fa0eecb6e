/** A small seeded generator (mulberry32): the same seed gives the same draws. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** A figure with its 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const byGroup = <Item>(items: readonly Item[], groupOf: (item: Item) => string): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const list = groups.get(groupOf(item));
    if (list === undefined) groups.set(groupOf(item), [item]);
    else list.push(item);
  }
  return [...groups.values()];
};

/** The percentile bootstrap (Efron & Tibshirani 1993): whole groups are drawn, so that turns of one conversation stay together. */
export const bootstrap = <Item>(items: readonly Item[], groupOf: (item: Item) => string, figure: (drawn: readonly Item[]) => number, rounds: number): Interval => {
  const groups = byGroup(items, groupOf);
  const next = seeded(20_261_122);
  const figures: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const drawn = groups.flatMap(() => groups[Math.floor(next() * groups.length)] ?? []);
    const one = figure(drawn);
    if (Number.isFinite(one)) figures.push(one);
  }
  figures.sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
};

/** Wilson's interval of a share (1927): right where the share is near 0 or 1 and the count is small. */
export const wilson = (hits: number, of: number): Interval => {
  if (of === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
};

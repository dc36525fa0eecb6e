import { GoodturnError } from '../../text/error';

/** Numbers by name. */
export type Counts = Readonly<Record<string, number>>;

/** Counts by name. */
export type Table = Readonly<Record<string, Counts>>;

/** What is counted under a name, which may be anything that somebody wrote, `constructor` among it. */
export const countIn = (counts: Counts | undefined, name: string): number => (counts !== undefined && Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0);

/** The counts under a name. */
export const countsIn = (table: Table, name: string): Counts => (Object.hasOwn(table, name) ? (table[name] ?? {}) : {});

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

/** Entries as plain data with their names in order, so that the same entries are the same text. */
export const inNameOrder = <Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> => Object.fromEntries([...entries].sort(byName));

const addTo = (sum: Map<string, number>, counts: Counts): void => {
  for (const [name, count] of Object.entries(counts)) {
    if (typeof count !== 'number') throw new GoodturnError('bad-input', 'counts', 'A count is no number. Join what corpusOf() gave.');
    sum.set(name, (sum.get(name) ?? 0) + count);
  }
};

/**
 * Adds up counts.
 *
 * @example
 * addCounts([{ b: 1 }, { a: 2, b: 3 }]) // => { a: 2, b: 4 }
 */
export const addCounts = (all: readonly Counts[]): Counts => {
  const sum = new Map<string, number>();
  for (const counts of all) addTo(sum, counts);
  return inNameOrder(sum);
};

/**
 * Adds up tables.
 *
 * @example
 * addTables([{ x: { a: 1 } }, { x: { a: 1 }, y: {} }]) // => { x: { a: 2 }, y: {} }
 */
export const addTables = (all: readonly Table[]): Table => {
  const sum = new Map<string, Map<string, number>>();
  for (const table of all) {
    for (const [name, counts] of Object.entries(table)) {
      const mine = sum.get(name) ?? new Map<string, number>();
      sum.set(name, mine);
      addTo(mine, counts);
    }
  }
  return inNameOrder([...sum].map(([name, counts]) => [name, inNameOrder(counts)] as const));
};

import { addCounts, type Counts, countsIn, type Table } from './counts';

/** A stretch of time, and what was counted in it. */
export interface Period {
  readonly name: string;
  readonly counts: Counts;
}

/** How long stretches are. */
export type Unit = 'week' | 'month' | 'quarter' | 'year';

const day = 86_400_000;
const timeOf = (name: string): number => Date.parse(`${name}T00:00:00Z`);
const nameOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The stretch that a day lies in. A week is named by its Monday.
 *
 * @example
 * periodOf('2026-03-04', 'week') // => '2026-03-02'
 * periodOf('2026-03-04', 'quarter') // => '2026 Q1'
 */
export const periodOf = (date: string, unit: Unit): string => {
  if (unit === 'year') return date.slice(0, 4);
  if (unit === 'month') return date.slice(0, 7);
  if (unit === 'quarter') return `${date.slice(0, 4)} Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
  const time = timeOf(date);
  return nameOf(time - ((new Date(time).getUTCDay() + 6) % 7) * day);
};

/** Steps that miss no stretch of a unit. */
const steps: Readonly<Record<Unit, number>> = { week: 7, month: 27, quarter: 89, year: 365 };

const most = 30;

/**
 * Days put together into stretches, the shortest of which there are at most thirty (or years), in their order;
 * a stretch without any day is among them.
 *
 * @example
 * periodsOf({ '2026-03-02': { a: 1 }, '2026-03-08': { a: 2 }, '2026-03-16': { a: 1 } }).periods.map(({ name, counts }) => [name, counts['a'] ?? 0]) // => [['2026-03-02', 3], ['2026-03-09', 0], ['2026-03-16', 1]]
 */
export const periodsOf = (days: Table): { readonly unit: Unit; readonly periods: readonly Period[] } => {
  const dates = Object.keys(days).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'week', periods: [] };
  const span = (timeOf(last) - timeOf(first)) / day;
  const unit = (['week', 'month', 'quarter'] as const).find((one) => span / steps[one] < most - 1) ?? 'year';
  const byName = new Map<string, Counts[]>();
  for (let time = timeOf(first); time <= timeOf(last); time += steps[unit] * day) byName.set(periodOf(nameOf(time), unit), []);
  for (const date of dates) {
    const name = periodOf(date, unit);
    byName.set(name, [...(byName.get(name) ?? []), countsIn(days, date)]);
  }
  return { unit, periods: [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => ({ name, counts: addCounts(counts) })) };
};

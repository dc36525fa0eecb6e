import type { Deadline, NamedDay } from '../text/deadline';
import { furthest, readTime } from './clock';

const minute = 60_000;
const day = 86_400_000;

/** How far the clock of a timestamp is ahead of UTC, in milliseconds. */
const aheadOf = (at: string, time: number): number => {
  const local = readTime(at.trim().replace(/\s{0,40}(?:z|[+-]\d{2}:?\d{2}|[a-z]{3,4})$/i, ''));
  return local === null || /^\d{4}(?:-\d{2}){0,2}$/.test(at.trim()) ? 0 : local - time;
};

/** Days are counted from 1970-01-01, a Thursday; Sunday is 0. */
const weekdayOf = (date: number): number => (((date + 4) % 7) + 7) % 7;
const dateOf = (year: number, month: number, of: number): number => Math.floor(Date.UTC(year, month, of) / day);

/** The first such date on or after a day; one without a month is a day of this month or the next. */
const nextDate = ({ day: of, month, year }: Extract<NamedDay, { kind: 'date' }>, today: number): number => {
  const now = new Date(today * day);
  const [thisYear, thisMonth] = [now.getUTCFullYear(), now.getUTCMonth()];
  const named = dateOf(year ?? thisYear, month ?? thisMonth, of);
  if (named >= today || year !== undefined) return named;
  return month === undefined ? dateOf(thisYear, thisMonth + 1, of) : dateOf(thisYear + 1, month, of);
};

/** The last day that is meant, counted from 1970-01-01. */
const lastDay = (named: NamedDay, today: number): number => {
  if (named.kind === 'offset') return today + named.days;
  if (named.kind === 'date') return nextDate(named, today);
  const sunday = today + ((7 - weekdayOf(today)) % 7);
  if (named.kind === 'weekday') return named.next ? sunday + 1 + ((named.weekday + 6) % 7) : today + ((named.weekday - weekdayOf(today) + 6) % 7) + 1;
  if (named.of === 'week') return sunday + (named.next ? 7 : 0);
  const now = new Date(today * day);
  return named.of === 'year' ? dateOf(now.getUTCFullYear() + (named.next ? 2 : 1), 0, 0) : dateOf(now.getUTCFullYear(), now.getUTCMonth() + (named.next ? 2 : 1), 0);
};

/** A day so many working days on, Saturday and Sunday passed over. */
const workingDay = (today: number, count: number): number => {
  let date = today;
  for (let left = count; left > 0; ) {
    date += 1;
    if (weekdayOf(date) % 6 !== 0) left -= 1;
  }
  return date;
};

const lastMoment = ({ day: named, clock, length }: Deadline, at: string, said: number): number | null => {
  const ahead = aheadOf(at, said);
  const today = Math.floor((said + ahead) / day);
  const local = said + ahead;
  const endOf = (date: number): number => (date + 1) * day - ahead;
  if (length !== undefined) {
    if (length.working) return endOf(workingDay(today, Math.ceil(length.minutes / 1440)));
    return length.minutes % 1440 === 0 && length.minutes > 2880 ? endOf(today + length.minutes / 1440) : said + length.minutes * minute;
  }
  if (named === undefined && clock === undefined) return null;
  const date = named === undefined ? today : lastDay(named, today);
  if (clock === undefined) return endOf(date);
  const early = clock.open && clock.minutes < 480;
  const time = date * day + (clock.minutes + (early ? 720 : 0)) * minute;
  if (named !== undefined || time > local) return time - ahead;
  return (clock.open && !early && time + day / 2 > local ? time + day / 2 : time + day) - ahead;
};

/**
 * The last moment that a time limit allows, in the zone of the time at which it was named. Where the words
 * allow two readings the later one is taken: "by Friday" lasts until Friday ends, "next Friday" is next
 * week's, and "at five" is in the afternoon.
 *
 * @param at - ISO 8601, when the words were said.
 * @returns milliseconds since 1970; null where there is no time to count from, or no limit that can be read, or it lies beyond the last day of the calendar.
 * @example
 * dueTime({ start: 0, end: 8, day: { kind: 'offset', days: 1 }, clock: { minutes: 720, open: false } }, '2026-03-02T09:00:00+01:00') // => 1772535600000
 */
export const dueTime = (deadline: Deadline, at: string | undefined): number | null => {
  const said = readTime(at);
  const moment = said === null || at === undefined ? null : lastMoment(deadline, at, said);
  return moment !== null && Math.abs(moment) <= furthest ? moment : null;
};

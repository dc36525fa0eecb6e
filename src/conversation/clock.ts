import type { AnnotatedTurn } from './turn';

/** Something with a time, or without one. */
type Timed = Pick<AnnotatedTurn, 'at'>;

/** A time that says which zone it is in. */
const zoned = /(?:z|[+-]\d{2}:?\d{2}|\b[a-z]{3,4})$/i;

/**
 * Reads an ISO 8601 time. One without a zone is read as UTC, so that no result depends on the machine.
 *
 * @returns milliseconds since 1970, or null where there is no time that can be read.
 * @example
 * readTime('2026-03-01T09:00:00+01:00') // => 1772352000000
 */
export const readTime = (at: string | undefined): number | null => {
  const text = at?.trim() ?? '';
  if (text === '') return null;
  const time = Date.parse(zoned.test(text) || /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? null : time;
};

/**
 * When a turn was said.
 *
 * @returns milliseconds since 1970, or null.
 */
export const timeOf = (turn: Timed): number | null => readTime(turn.at);

/**
 * The time from one turn to a later one.
 *
 * @returns milliseconds; null where a time is missing or the later turn lies before the earlier one.
 */
export const elapsed = (from: Timed, to: Timed): number | null => {
  const start = timeOf(from);
  const end = timeOf(to);
  return start === null || end === null || end < start ? null : end - start;
};

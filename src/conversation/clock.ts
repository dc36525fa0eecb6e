import type { AnnotatedTurn } from './turn';

/** The last millisecond, before or after 1970, that a calendar knows (ECMA-262, time values). */
export const furthest = 8.64e15;

/** Something with a time, or without one. */
type Timed = Pick<AnnotatedTurn, 'at'>;

/**
 * ISO 8601, or a day and an hour in a way that every engine reads alike (`3/1/2026` is March). Anything else the
 * engine would guess at, and in the machine's own zone. The group is the zone, where one is said.
 */
const readable =
  /^(?:[a-z]{3,9},? )?(?:\d{4}(?:-\d{2})?|[+-]\d{6}-\d{2}-\d{2}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}[ -][a-z]{3,9},?[ -]\d{4}|[a-z]{3,9} \d{1,2},? \d{4})(?:(?:t|,? )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)? ?(z|(?:utc|gmt)?[+-]\d{2}:?\d{2}|utc|gmt|[ecmp][sd]t)?(?: \([^)]*\))?)?$/i;

/**
 * Reads an ISO 8601 time. One without a zone is read as UTC, so that no result depends on the machine.
 *
 * @returns milliseconds since 1970, or null where there is no time that can be read.
 * @example
 * readTime('2026-03-01T09:00:00+01:00') // => 1772352000000
 */
export const readTime = (at: string | undefined): number | null => {
  const shape = readable.exec(at?.trim() ?? '');
  if (shape === null) return null;
  const [text, saidZone] = shape;
  const time = Date.parse(saidZone !== undefined || /^(?:\d{4}|[+-]\d{6})(?:-\d{2}){0,2}$/.test(text) ? text : `${text}${/\d$/.test(text) ? 'Z' : ' UTC'}`);
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

import { readTime } from '../conversation/clock';

const furthest = 8.64e15;

const isoOfMilliseconds = (milliseconds: number): string | undefined =>
  Number.isFinite(milliseconds) && Math.abs(milliseconds) <= furthest ? new Date(milliseconds).toISOString() : undefined;

/**
 * An ISO 8601 time with its zone written as `+01:00`; a time without a zone stays without.
 *
 * @returns undefined for anything else.
 * @example
 * isoTime('2026-03-03T10:02:00.000+0000') // => '2026-03-03T10:02:00.000+00:00'
 */
export const isoTime = (time: unknown): string | undefined => {
  if (typeof time !== 'string' || !/^\s*\d{4}-\d{2}-\d{2}/.test(time)) return undefined;
  const iso = time.trim().replace(/([T ]\d{2}:\d{2}.*[+-]\d{2})(\d{2})$/, '$1:$2');
  return readTime(iso) === null ? undefined : iso;
};

/**
 * The time that lies so many seconds after the beginning of a recording.
 *
 * @returns undefined where either is not known.
 * @example
 * isoAfter('2026-03-03T10:00:00Z', 7.5) // => '2026-03-03T10:00:07.500Z'
 */
export const isoAfter = (start: string | undefined, seconds: number | undefined): string | undefined => {
  const from = readTime(start);
  return from === null || seconds === undefined ? undefined : isoOfMilliseconds(from + Math.round(seconds * 1000));
};

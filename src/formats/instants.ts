import { furthest, readTime } from '../conversation/clock';

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
  const iso = time.trim().replace(/([T ]\d{2}:\d{2}.{0,80}[+-]\d{2})(\d{2})$/, '$1:$2');
  return readTime(iso) === null ? undefined : iso;
};

/** Digits count in seconds, milliseconds or microseconds since 1970: these lie far apart. */
const isoOfNumber = (number: number): string | undefined => {
  const seconds = number >= 1e14 ? number / 1e6 : number >= 1e11 ? number / 1e3 : number;
  return seconds >= 0 && seconds < 1e11 ? isoOfMilliseconds(Math.round(seconds * 1000))?.replace('.000Z', 'Z') : undefined;
};

/** The way of mails and of Ruby: a day's name first, slashes, or a zone after a space. Without a zone it is UTC. */
const otherWays = /^(?:[a-z]{3,9},? )?(?:\d{1,2} [a-z]{3,9} \d{4}|[a-z]{3,9} \d{1,2},? \d{4}|\d{4}[-/]\d{2}[-/]\d{2}) \d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?( ?(?:utc|gmt|z|[+-]\d{2}:?\d{2}))?$/i;

/**
 * Reads a time however a source writes it: ISO 8601 with or without a zone, seconds, milliseconds or microseconds
 * since 1970 (as number or digits), a `Date`, or the way of mails.
 *
 * @returns ISO 8601; undefined for anything that is no time.
 * @example
 * instantOf(1772352000) // => '2026-03-01T08:00:00Z'
 * instantOf('1772352000500') // => '2026-03-01T08:00:00.500Z'
 * instantOf('Sun, 01 Mar 2026 09:00:00 +0100') // => '2026-03-01T08:00:00Z'
 */
export const instantOf = (time: unknown): string | undefined => {
  if (typeof time === 'number') return isoOfNumber(time);
  if (time instanceof Date) return isoOfMilliseconds(time.getTime());
  if (typeof time !== 'string') return undefined;
  const text = time.slice(0, 60).trim();
  if (/^\d{9,17}(?:\.\d+)?$/.test(text)) return isoOfNumber(Number(text));
  const iso = /T\d/.test(text) ? null : otherWays.exec(text);
  if (iso === null || (iso[1] === undefined && /^\d{4}-/.test(text))) return isoTime(text);
  return isoOfMilliseconds(Date.parse(iso[1] === undefined ? `${text} UTC` : text))?.replace('.000Z', 'Z');
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

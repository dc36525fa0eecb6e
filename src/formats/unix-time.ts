/**
 * Writes seconds since 1970 as ISO 8601; fractions are kept to the millisecond. Digits in a string count too.
 *
 * @returns undefined for anything that is no such time.
 * @example
 * isoOfUnix(1772352000.5) // => '2026-03-01T08:00:00.500Z'
 * isoOfUnix('soon') // => undefined
 */
export const isoOfUnix = (seconds: unknown): string | undefined => {
  const number = typeof seconds === 'string' && /^\d{1,12}(?:\.\d+)?$/.test(seconds) ? Number(seconds) : seconds;
  if (typeof number !== 'number' || !(number >= 0 && number < 1e11)) return undefined;
  const iso = new Date(Math.round(number * 1000)).toISOString();
  return iso.replace('.000Z', 'Z');
};

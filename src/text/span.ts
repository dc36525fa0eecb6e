/**
 * Half-open range of UTF-16 code units in a turn's original text:
 * `text.slice(span.start, span.end)` is the quoted text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells whether two spans share at least one code unit.
 *
 * @example
 * overlaps({ start: 0, end: 4 }, { start: 3, end: 9 }) // => true
 * overlaps({ start: 0, end: 4 }, { start: 4, end: 9 }) // => false
 */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Returns the smallest span that covers both.
 *
 * @example
 * cover({ start: 2, end: 4 }, { start: 7, end: 9 }) // => { start: 2, end: 9 }
 */
export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

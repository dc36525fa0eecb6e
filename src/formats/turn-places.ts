import type { Span } from '../text/span';

/** Where a line of a turn begins: in the turn's text, and in the text that the conversation was read from. */
export interface LinePlace {
  /** Below 0 where the turn's text begins within the line. */
  readonly start: number;
  readonly at: number;
}

/** A text that a conversation was read from, and where its turns stand there. */
export interface TurnPlaces {
  readonly text: string;
  /** One entry a turn. */
  readonly turns: readonly (readonly LinePlace[])[];
}

/** An offset of the turn in the source: counted from the last line that begins at or before it. */
const placeAt = (lines: readonly LinePlace[], offset: number): number => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line === undefined ? offset : line.at + offset - line.start;
};

/**
 * A span of a turn as a span of the text it was read from.
 *
 * @example
 * spanInSource([{ start: 0, at: 7 }, { start: 3, at: 12 }], { start: 1, end: 4 }) // => { start: 8, end: 13 }
 */
export const spanInSource = (lines: readonly LinePlace[], { start, end }: Span): Span => ({ start: placeAt(lines, start), end: placeAt(lines, end) });

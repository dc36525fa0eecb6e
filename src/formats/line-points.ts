/** A place in a text as most tools write it: `line` and `column` from 1, `offset` from 0; columns and offsets in UTF-16 code units. */
export interface LinePoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Which line ends a tool counts: those of SARIF's `newlineSequences` and of vfile, or those of ECMAScript, as textlint does. */
export type LineEnds = 'common' | 'ecmascript';

const ends: Readonly<Record<LineEnds, RegExp>> = { common: /\r\n|\n|\r/g, ecmascript: /\r\n|[\n\r\u2028\u2029]/g };

/**
 * Finds lines and columns in a text. The text is read once; each point then takes a few steps.
 *
 * @returns a function from an offset, 0 to the text's length, to its point. A line end belongs to the line it ends.
 * @example
 * pointsIn('a\r\nbc', 'common')(4) // => { line: 2, column: 2, offset: 4 }
 * pointsIn('a\u2028b', 'common')(2).line // => 1
 * pointsIn('a\u2028b', 'ecmascript')(2).line // => 2
 */
export const pointsIn = (text: string, kind: LineEnds): ((offset: number) => LinePoint) => {
  const starts = [0, ...[...text.matchAll(ends[kind])].map((found) => found.index + found[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
};

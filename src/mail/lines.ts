import type { Span } from '../text/span';

/** One line of a mail, without its line end. */
export interface Line extends Span {
  /** Without white space at its ends, and cut where no line that tells anything is longer. */
  readonly text: string;
  readonly isBlank: boolean;
  /** It begins with `>`, or is known to stand in a quotation. */
  readonly isQuoted: boolean;
  /** It is quoted, or set in as quotations are, which counts below somebody's name. */
  readonly maybeQuoted: boolean;
}

/** What is known of a text besides its words, in order. */
export interface Known {
  readonly quoted: readonly Span[];
  readonly setIn: readonly Span[];
}

/** No line that names a sender, a date or a device is longer. */
const longest = 1000;

/** Whether places fall into one of some spans in order; asked from the first place to the last. */
const within = (spans: readonly Span[]): ((start: number, end: number) => boolean) => {
  let at = 0;
  return (start, end) => {
    while ((spans[at]?.end ?? Infinity) <= start) at += 1;
    const span = spans[at];
    return span !== undefined && span.start < end;
  };
};

/** Cuts a text into lines. */
export const linesOf = (text: string, { quoted, setIn }: Known): readonly Line[] => {
  const [isKnown, isSetIn] = [within(quoted), within(setIn)];
  const lines: Line[] = [];
  let fresh = true;
  for (const { 0: piece, index: start } of text.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    const isEnd = piece.startsWith('\n') || piece.startsWith('\r');
    const wasFresh = fresh;
    fresh = isEnd;
    if (isEnd && !wasFresh) continue;
    const words = isEnd ? '' : piece.slice(0, longest).trim();
    const isBlank = words === '' && (isEnd || piece.trim() === '');
    const end = isEnd ? start : start + piece.length;
    const isQuoted = words.startsWith('>') || (!isBlank && isKnown(start, end));
    lines.push({ start, end, text: words, isBlank, isQuoted, maybeQuoted: isQuoted || (!isBlank && isSetIn(start, end)) });
  }
  return lines;
};

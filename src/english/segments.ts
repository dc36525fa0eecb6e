import type { Span } from '../text/span';

/** Longest run without a space that the tokenizer reads in one piece; it is slow on longer ones. */
const longestRun = 96;

/** Longest stretch of a line that is read in one piece. */
const longestLine = 4000;

const lines = /[^\n\r\v\f\u0085\u2028\u2029]+/g;
const runs = /\S+/g;

/** Whatever cuts a text: a line end, a wide space, a long run. */
const cuts = /[\n\r\v\f\u0085\u2028\u2029]|\s{3}|\S{97}/;

const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/**
 * Cuts a text where the tokenizer has to start afresh: at line ends, inside runs of characters without a
 * space that are longer than any word, and between words of very long lines. Spans are in order, do not
 * overlap, and cover everything but white space.
 *
 * @example
 * segments('one line\nanother') // => [{ start: 0, end: 8 }, { start: 9, end: 16 }]
 */
export const segments = (text: string): Span[] => {
  if (text.length <= longestLine && !cuts.test(text)) {
    const words = text.trimStart();
    const [start, end] = [text.length - words.length, text.trimEnd().length];
    return words === '' ? [] : [{ start, end }];
  }
  const found: Span[] = [];
  for (const line of text.matchAll(lines)) {
    let start = -1;
    let end = -1;
    for (const run of line[0].matchAll(runs)) {
      const from = line.index + run.index;
      const to = from + run[0].length;
      const long = run[0].length > longestRun;
      if (start >= 0 && (long || from - end > 2 || to - start > longestLine)) {
        found.push({ start, end });
        start = -1;
      }
      if (long) found.push(...pieces(text, from, to));
      else {
        if (start < 0) start = from;
        end = to;
      }
    }
    if (start >= 0) found.push({ start, end });
  }
  return found;
};

const pieces = (text: string, from: number, to: number): Span[] => {
  const cut: Span[] = [];
  for (let start = from; start < to; ) {
    let end = Math.min(start + longestRun, to);
    if (end < to && isLowSurrogate(text, end)) end += 1;
    cut.push({ start, end });
    start = end;
  }
  return cut;
};

import type { Span } from '../text/span';
import type { HtmlRun } from './html-text';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

/** The first run that ends after a place. */
const firstAfter = (runs: readonly HtmlRun[], place: number): number => {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.end ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
};

const partOf = ({ start, end, from, to }: HtmlRun, span: Span): Span => {
  if (end - start !== to - from) return { start: from, end: to };
  return { start: from + Math.max(0, span.start - start), end: to - Math.max(0, end - span.end) };
};

/**
 * Where a span of the text stands in the HTML: several spans where tags lie between, none of which holds a
 * tag. A character reference is always whole.
 *
 * @param read - what `readHtml` gave, or as much of it as `{ runs }`
 * @returns spans of the source, in order; none for what stands for a tag only, such as a line end.
 * @example
 * const html = '<p>Fish &amp; <b>chips</b></p>';
 * const spans = toSource(readHtml(html), { start: 5, end: 12 });
 * spans.map(({ start, end }) => html.slice(start, end)) // => ['&amp; ', 'chips']
 */
export const toSource = (read: { readonly runs: readonly HtmlRun[] }, span: Span): readonly Span[] => guarded('bad-input', 'span', 'Give what readHtml() gave, and a span of its text.', () => {
  const { runs } = read;
  dense(runs, 'runs');
  const spans: Span[] = [];
  if (span.end <= span.start) return spans;
  for (let index = firstAfter(runs, span.start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.start >= span.end) break;
    const part = partOf(run, span);
    const last = spans.at(-1);
    if (last?.end === part.start) spans[spans.length - 1] = { start: last.start, end: part.end };
    else spans.push(part);
  }
  return spans;
});

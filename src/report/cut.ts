import type { Span } from '../text/span';

/** A stretch of a text that is covered by the same things from end to end. */
export interface Piece<One> extends Span {
  /** What covers it, in the order given. */
  readonly within: readonly One[];
  /** What ends with it; a piece without length holds what has none itself. */
  readonly ending: readonly One[];
}

/** A place in the text, whatever was given. */
const placed = ({ start, end }: Span, length: number): Span => {
  const at = (place: number): number => Math.min(length, Math.max(0, Number.isFinite(place) ? Math.trunc(place) : 0));
  return { start: at(start), end: Math.max(at(start), at(end)) };
};

/**
 * Cuts a text wherever something begins or ends, so that overlapping and nested things can be marked up one
 * piece after another. Places outside the text are moved to its ends.
 *
 * @returns pieces that together make the text, without a gap.
 * @example
 * cut(4, [{ start: 0, end: 3 }, { start: 2, end: 4 }]).map(({ start, end, within }) => [start, end, within.length]) // => [[0, 2, 1], [2, 3, 2], [3, 4, 1]]
 */
export const cut = <One extends Span>(length: number, things: readonly One[]): Piece<One>[] => {
  const spans = things.map((one, order) => ({ one, order, ...placed(one, length) }));
  const edges = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const byStart = [...spans].sort((a, b) => a.start - b.start);
  const pieces: Piece<One>[] = [];
  let open: typeof spans = [];
  let next = 0;
  edges.forEach((start, index) => {
    const point: One[] = [];
    for (let span = byStart[next]; span !== undefined && span.start === start; span = byStart[(next += 1)]) {
      if (span.end === start) point.push(span.one);
      else open.push(span);
    }
    if (point.length > 0) pieces.push({ start, end: start, within: [], ending: point });
    const end = edges[index + 1];
    if (end === undefined) return;
    const within = [...open].sort((a, b) => a.order - b.order);
    pieces.push({ start, end, within: within.map(({ one }) => one), ending: within.filter((span) => span.end === end).map(({ one }) => one) });
    open = open.filter((span) => span.end > end);
  });
  return pieces;
};

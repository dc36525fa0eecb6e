import type { Kind } from '../analysis/detector';
import type { Placed } from './place';

/** A piece of the text with the same findings from end to end. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly Kind[];
}

const order: readonly Kind[] = ['concern', 'signal', 'strength'];

/** What a finding is drawn as: an unknown kind as a signal. */
export const drawnAs = ({ finding }: Placed): Kind => (order.includes(finding.kind) ? finding.kind : 'signal');

/**
 * Cuts a text where a finding starts or ends. Segments follow each other without a gap, whatever overlaps.
 *
 * @returns segments that together make the text; none for an empty one.
 * @example
 * segments(3, []) // => [{ start: 0, end: 3, kinds: [] }]
 */
export const segments = (length: number, placed: readonly Placed[]): Segment[] => {
  const edges = placed.flatMap((one) => [{ at: one.start, step: 1, kind: drawnAs(one) }, { at: one.end, step: -1, kind: drawnAs(one) }]).sort((a, b) => a.at - b.at);
  const open: Record<Kind, number> = { strength: 0, concern: 0, signal: 0 };
  const cut: Segment[] = [];
  let from = 0;
  const until = (end: number): void => {
    if (end > from) cut.push({ start: from, end, kinds: order.filter((kind) => open[kind] > 0) });
    from = Math.max(from, end);
  };
  for (const { at, step, kind } of edges) {
    until(at);
    open[kind] += step;
  }
  until(length);
  return cut;
};

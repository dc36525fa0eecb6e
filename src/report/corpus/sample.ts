import { keyOf } from '../../analysis/key';

/** Something that may be drawn into a sample: the least `order` is drawn first. */
export interface Drawn {
  /** A hash of what it is and where it stands, so that the sample does not depend on what came first. */
  readonly order: string;
}

/** A hash as an order. Its length varies, so it is filled up. */
export const orderOf = (...parts: readonly string[]): string => keyOf('sample', '', parts.join('\u0000')).padStart(11, '0');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The first of all by their order, and at most so many: drawn anew from what was drawn before and what came since,
 * they are the same as if all had been there at once.
 *
 * @param tie - tells apart what has the same order.
 * @example
 * drawn([{ order: 'b' }, { order: 'a' }, { order: 'c' }], 2, ({ order }) => order) // => [{ order: 'a' }, { order: 'b' }]
 */
export const drawn = <One extends Drawn>(all: readonly One[], most: number, tie: (one: One) => string): readonly One[] =>
  [...all].sort((a, b) => compare(a.order, b.order) || compare(tie(a), tie(b))).slice(0, most);

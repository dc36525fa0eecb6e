import type { Aside, AsideKind } from '../conversation/turn';
import { fieldsOf, listOf } from './record';

const kinds: ReadonlySet<unknown> = new Set<AsideKind>(['quoted', 'forwarded', 'signature']);

/**
 * The asides in a value that may come from a stranger: places of the text, in order. Others are left out.
 *
 * @param length - how long the text is
 * @example
 * asidesIn([{ start: 2, end: 5, kind: 'quoted' }, { start: 4, end: 6, kind: 'quoted' }, 'x'], 9) // => [{ start: 2, end: 5, kind: 'quoted' }]
 */
export const asidesIn = (value: unknown, length: number): readonly Aside[] => {
  let from = 0;
  return (listOf(value) ?? []).flatMap((one): Aside[] => {
    const { start, end, kind } = fieldsOf(one);
    if (!kinds.has(kind) || !Number.isInteger(start) || !Number.isInteger(end) || Number(start) < from || Number(end) <= Number(start) || Number(end) > length) return [];
    from = Number(end);
    return [{ start: Number(start), end: from, kind: kind as AsideKind }];
  });
};

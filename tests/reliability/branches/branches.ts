import { convert } from 'ast-v8-to-istanbul';
import { parseAstAsync } from 'vitest/node';
import { type Script, addedUp } from './hits';

interface Place {
  readonly start: { readonly line: number; readonly column: number };
}

/** The branches of one source file, and how often each way was taken, as coverage reports have them. */
export interface Covered {
  readonly branchMap: Readonly<Record<string, { readonly type: string; readonly loc: Place; readonly locations: readonly Place[] }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}
/** By path. */
export type Coverage = Readonly<Record<string, Covered>>;

/** A script that was built from sources, and what each process that ran it says. */
export interface Built {
  readonly url: string;
  readonly code: string;
  readonly map: object;
  readonly runs: readonly Script[];
}

/** What the processes that ran a built script say of its sources. */
export const ofSources = async ({ url, code, map, runs }: Built): Promise<Coverage> =>
  (await convert({ code, sourceMap: map as never, ast: parseAstAsync(code) as never, coverage: addedUp(url, runs, code.length) as never })) as unknown as Coverage;

const placeOf = ({ type, loc: { start }, locations }: Covered['branchMap'][string]): string => `${type} ${start.line}:${start.column} ${locations.length}`;

/**
 * Adds what was run elsewhere to what the tests ran themselves. Only branches that both know by kind and place are
 * added: a bundler moves and joins, and what it made of a source adds no branch to it.
 */
export const together = (own: Coverage, more: Coverage): Coverage =>
  Object.fromEntries(Object.entries(own).map(([path, covered]) => {
    const other = more[path];
    if (other === undefined) return [path, covered];
    const there = new Map(Object.entries(other.branchMap).map(([id, branch]) => [placeOf(branch), other.b[id] ?? []]));
    const b = Object.fromEntries(Object.entries(covered.b).map(([id, counts]) => {
      const found = there.get(placeOf(covered.branchMap[id]!)) ?? [];
      return [id, counts.map((count, way) => count + Math.max(0, found[way] ?? 0))];
    }));
    return [path, { ...covered, b }];
  }));

import { relative, resolve } from 'node:path';
import type { Coverage, Covered } from './branches';

/** How many ways through branches there are, and how many of them were taken. */
export interface Taken {
  readonly branches: number;
  readonly taken: number;
}

const takenOf = ({ b }: Covered): Taken => {
  const ways = Object.values(b).flat();
  return { branches: ways.length, taken: ways.filter((count) => count > 0).length };
};

const sum = (all: readonly Taken[]): Taken => ({ branches: all.reduce((so, { branches }) => so + branches, 0), taken: all.reduce((so, { taken }) => so + taken, 0) });

/** Of a hundred, rounded down: 95 is reached when it is reached. */
export const percent = ({ branches, taken }: Taken): number => (branches === 0 ? 100 : Math.floor((1000 * taken) / branches) / 10);

/** The room of a file of src, each analyzer a room of its own; a file of none by its name. */
const roomOf = (file: string): string => /^(analyzers\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? file;

/** The figures of a run: all together, by room, and the files that lack most. */
export const figuresOf = (coverage: Coverage, longest = 20) => {
  const files = Object.entries(coverage).map(([path, covered]) => ({ file: relative(resolve('src'), path), ...takenOf(covered) })).filter(({ branches }) => branches > 0).sort((a, b) => (a.file < b.file ? -1 : 1));
  const rooms = [...new Set(files.map(({ file }) => roomOf(file)))].map((room) => ({ room, ...sum(files.filter(({ file }) => roomOf(file) === room)) }));
  const least = files.filter(({ branches, taken }) => taken < branches).sort((a, b) => b.branches - b.taken - (a.branches - a.taken)).slice(0, longest);
  return { all: sum(files), rooms, least };
};

/** What docs/reliability/coverage.json keeps. */
export type CoverageFigures = ReturnType<typeof figuresOf> & { readonly threshold: number };

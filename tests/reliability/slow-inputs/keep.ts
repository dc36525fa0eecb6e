import { made, type Made, readRecord, writeFigures } from '../record';

/** The searches for slow input, in the order of the page. */
export const searches = ['blocks', 'expressions', 'backtracking', 'timing'] as const;

export type SearchName = (typeof searches)[number];

/** What one search has found, with its own circumstances. */
export type Kept<Figures> = Figures & { readonly made: Made };

/** Keeps what one search has found beside what the others have: docs/reliability/slow-inputs.json. */
export const keep = (name: SearchName, flags: string, figures: object): void => {
  const before = readRecord<Partial<Record<SearchName, object>>>('slow-inputs') ?? {};
  const all: Partial<Record<SearchName, object>> = { ...before, [name]: { made: made(`npm run slow-inputs -- ${name}${flags}`), ...figures } };
  writeFigures('slow-inputs', Object.fromEntries(searches.flatMap((one) => (all[one] === undefined ? [] : [[one, all[one]]]))));
};

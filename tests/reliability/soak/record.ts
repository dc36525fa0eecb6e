import { made, type Made, readRecord, writeFigures } from '../record';
import type { Sample } from './flat';

/** What is read in a soak, in the order of the page, and how Node is started for it. */
export const soaks = {
  coach: { turns: 2_000_000, every: 20_000, flags: ['--expose-gc'], what: '`coach()` with every analyzer, conversations of ten turns' },
  session: { turns: 100_000, every: 2_000, flags: ['--expose-gc'], what: 'one `createSession()` that all turns are added to, which keeps its conversation' },
  batch: { turns: 1_000_000, every: 4_000, flags: [], what: '`goodturn review` line by line, one process' },
} as const;

export type Soak = keyof typeof soaks;

/** A soak's curve. */
export interface SoakRun {
  readonly turns: number;
  readonly findings: number;
  readonly samples: readonly Sample[];
}

/** docs/reliability/memory.json: the date and the machine of each run stand with it. */
export type MemoryRecord = Partial<Readonly<Record<Soak, SoakRun & { readonly made: Made }>>>;

export const memoryRecord = (): MemoryRecord => readRecord<MemoryRecord>('memory') ?? {};

/** Keeps one run; the others stay as they are. */
export const keepRun = (kind: Soak, run: SoakRun): void => {
  const samples = run.samples.map(({ turns, heap, resident }) => ({ turns, heap: Math.round(heap * 10) / 10, resident: Math.round(resident) }));
  writeFigures('memory', { ...memoryRecord(), [kind]: { made: made('npm run soak'), ...run, samples } });
};

import type { Recorded } from '../record';
import type { Sample } from './flat';

/** What was read in a soak, in the order of the page. */
export const soaks = {
  coach: { turns: 2_000_000, every: 20_000, what: '`coach()` with every analyzer, conversations of ten turns' },
  session: { turns: 100_000, every: 2_000, what: 'one `createSession()` that all turns are added to' },
  batch: { turns: 1_000_000, every: 20_000, what: '`goodturn review --jobs 1` over one file, reports written to another' },
} as const;

export type Soak = keyof typeof soaks;

/** A soak's curve, and the most that was ever resident, in MB. */
export interface SoakRun {
  readonly turns: number;
  readonly findings: number;
  readonly samples: readonly Sample[];
}

/** docs/reliability/memory.json: the date and the machine of each run stand with it. */
export type MemoryRecord = Partial<Readonly<Record<Soak, Recorded<SoakRun>>>>;

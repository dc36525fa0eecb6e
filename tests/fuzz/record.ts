import type { CaseKind, Failure } from './chunk';

/** What docs/reliability/fuzz.json says of a run. */
export interface FuzzRecord {
  readonly seed: number;
  /** What the run was asked for. */
  readonly asked: Readonly<Record<CaseKind, number>>;
  /** What was really run. */
  readonly ran: Readonly<Record<CaseKind, number>>;
  readonly processes: number;
  /** Seconds of the clock, and of processors. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Chunks from the first that are done without a gap: `--resume` goes on behind them. */
  readonly chunks: number;
  readonly failures: readonly Failure[];
}

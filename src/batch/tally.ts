import type { LineError } from './error-words';
import type { LineResult } from './line-reader';

/** Errors are listed up to this many; all are counted. */
export const mostErrors = 1000;

/** What was done so far. */
export interface Counts {
  readonly conversations: number;
  readonly turns: number;
  readonly findings: number;
  readonly errors: number;
}

/** What a run adds up, as plain data. */
export interface Tally {
  readonly counts: Counts;
  /** The first of them. */
  readonly errors: readonly LineError[];
  /** Whether there was a concern as named by `failOn`. */
  readonly fails: boolean;
  /** What importers left out. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Which of `settings.silence` silenced something, counted from 0. */
  readonly silences: readonly number[];
  /** How many workers died; their lines were read again. */
  readonly workersLost: number;
}

/** Nothing done yet. */
export const noTally: Tally = { counts: { conversations: 0, turns: 0, findings: 0, errors: 0 }, errors: [], fails: false, skipped: {}, silences: [], workersLost: 0 };

const joined = (sum: Tally['skipped'], more: LineResult['skipped']): Tally['skipped'] => {
  const entries = Object.entries(more);
  return entries.length === 0 ? sum : { ...sum, ...Object.fromEntries(entries.map(([kind, count]) => [kind, (sum[kind] ?? 0) + count])) };
};

const withErrors = (sum: readonly LineError[], more: readonly LineError[]): readonly LineError[] =>
  more.length === 0 || sum.length >= mostErrors ? sum : [...sum, ...more].slice(0, mostErrors);

/** The tally with one line more. */
export const tallied = ({ counts, errors, fails, skipped, silences, workersLost }: Tally, one: LineResult): Tally => ({
  counts: {
    conversations: counts.conversations + one.conversations,
    turns: counts.turns + one.turns,
    findings: counts.findings + one.findings,
    errors: counts.errors + one.errors.length,
  },
  errors: withErrors(errors, one.errors),
  fails: fails || one.fails,
  skipped: joined(skipped, one.skipped),
  silences: one.silences.every((index) => silences.includes(index)) ? silences : [...new Set([...silences, ...one.silences])].sort((a, b) => a - b),
  workersLost,
});

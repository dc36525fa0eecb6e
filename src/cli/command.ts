import type { Analyzer } from '../analysis/analyzer';
import { compileAnalyzers } from '../analysis/compile';
import type { LanguageIdentifier } from '../analysis/settings';
import { wordsOf } from '../batch/error-words';
import type { Warning } from '../conversation/turn';
import type { Annotator } from '../text/annotated-text';
import { inert } from '../formats';
import type { Given } from './arguments';
import type { Io, Output } from './io';

/** What the command is built from; tests give their own. */
export interface Parts {
  readonly analyzers: readonly Analyzer[];
  /** Called only when there is something to read: the model takes a moment to load. */
  readonly annotator: () => Promise<Annotator>;
  /** Called only when there is something to read; nothing where the optional package `eld` is not installed. */
  readonly identifier?: () => Promise<LanguageIdentifier | undefined>;
}

/** What every subcommand gets. */
export interface Call {
  readonly given: Given;
  readonly io: Io;
  readonly out: Output;
  readonly notes: Output;
  readonly parts: Parts;
}

/** Everything that may be wrong with the analyzers is said once and before anything is read. */
export const ready = async ({ annotator }: Parts, analyzers: readonly Analyzer[]): Promise<Annotator> => {
  compileAnalyzers(analyzers);
  return annotator();
};

/** 0 done, 1 concerns where asked to fail on them, 2 bad usage or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** Says what went wrong, on one harmless line of standard error. Never a stack trace. */
export const reportError = (notes: Output, where: string, error: unknown): Promise<void> =>
  notes.write(`${inert(where)}: ${inert(wordsOf(error))}\n`);

/** Says what did not stop the reading. */
export const reportWarnings = async (notes: Output, where: string, warnings: readonly Warning[]): Promise<void> => {
  for (const { path, message } of warnings) await notes.write(`note: ${inert(where)}: ${inert(path)}: ${inert(message)}\n`);
};

/** The files to read; standard input where there are none. */
export const filesIn = ({ rest }: Given): readonly string[] => (rest.length === 0 ? ['-'] : rest);

/** Columns and colour of standard output. */
export const screenOf = ({ stdout, env }: Io): { readonly color: boolean; readonly width: number } => ({
  color: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
  width: stdout.columns ?? 80,
});

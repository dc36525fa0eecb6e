import type { Analyzer } from '../analysis/analyzer';
import { compileAnalyzers } from '../analysis/compile';
import { measure, type Row } from '../analysis/measure-rows';
import type { LanguageIdentifier, Settings } from '../analysis/settings';
import { annotate } from '../conversation/annotate';
import type { Warning } from '../conversation/turn';
import { formatCsv, formatNdjson, formatRowsNdjson, type Imported, type ImportedLine, inert, readPayloadLine, withWarnings } from '../formats';
import { review } from '../review';
import type { Annotator } from '../text/annotated-text';
import { type LineError, lineErrorOf } from './error-words';
import type { Job } from './job';
import { addedUp } from './one-corpus';
import { usedSilences } from './used-silences';
import { fails, fromImpact, shower } from './one-review';
import { columnsOfJob } from './job-columns';
import { studied } from './studied';

/** What became of one line of input. Lines that hold nothing are passed over. */
export interface LineResult {
  /** Counted from 1; with `from: 'csv'`, the line of the conversation's first row. */
  readonly line: number;
  /** What is to be written: whole lines, or nothing. */
  readonly text: string;
  readonly conversations: number;
  readonly turns: number;
  readonly findings: number;
  /** Whether there is a concern as named by `failOn`. */
  readonly fails: boolean;
  readonly errors: readonly LineError[];
  /** What did not stop the reading, in words. Only for measures and tables: a report holds its own warnings. */
  readonly notes: readonly string[];
  /** What importers left out: the kind of part and how many. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Which of `settings.silence` silenced something, counted from 0. */
  readonly silences: readonly number[];
}

/** A line that is text. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** Reads a line; never throws for what is in it. */
export type LineReader = (line: TextLine) => LineResult;

/** What a reader is made of. */
export interface Tools {
  readonly annotator: Annotator;
  readonly analyzers: readonly Analyzer[];
  readonly identifyLanguage?: LanguageIdentifier | undefined;
}

/** The result of a line of which nothing is written. */
export const emptyResult = (line: number, errors: readonly LineError[] = []): LineResult => ({
  line, text: '', conversations: 0, turns: 0, findings: 0, fails: false, errors, notes: [], skipped: {}, silences: [],
});

/** What becomes of one. */
export type Part = Omit<LineResult, 'line' | 'conversations' | 'errors' | 'skipped'>;

/** Reads one conversation of a line. */
export type ReadOne = (one: Imported, line: number) => Part;

const told = (warnings: readonly Warning[]): readonly string[] => warnings.map(({ path, message }) => `${inert(path)}: ${inert(message)}`);

const measured = (job: Job, settings: Settings, { annotator, analyzers }: Tools): ReadOne => {
  const columns = columnsOfJob(job, analyzers);
  const scope = job.scope === 'conversation' ? 'conversation' : 'turn';
  const textOf = (rows: readonly Row[]): string => (job.format === 'csv' ? formatCsv(rows, { columns, header: false }) : formatRowsNdjson(rows));
  return ({ conversation, warnings }) => ({
    text: textOf(measure(annotate(conversation, annotator, settings), analyzers, { scope, settings })),
    turns: conversation.turns.length, findings: 0, fails: false, silences: [],
    notes: told(warnings),
  });
};

const reviewed = (job: Job, settings: Settings, { annotator, analyzers }: Tools): ReadOne => {
  const show = shower(job.redact, settings);
  const table = job.format === 'csv';
  const columns = table ? columnsOfJob(job, analyzers) : [];
  return ({ conversation, warnings, skipped }, line) => {
    const options = { annotator, analyzers, settings };
    const { report, rows } = table ? studied(conversation, options) : { report: review(conversation, options), rows: () => [] };
    const read = withWarnings(report, warnings, skipped);
    const { report: all, shown } = show(read, conversation);
    const written = fromImpact(all, job.leastImpact ?? undefined, analyzers);
    return {
      text: table ? formatCsv(rows(job.scope, written, shown, `line ${line}`), { columns, header: false }) : formatNdjson(written),
      turns: conversation.turns.length, findings: written.findings.length,
      fails: fails(read, job.failOn ?? undefined), notes: table ? told(written.checked.warnings) : [], silences: usedSilences(settings, read),
    };
  };
};

const readers: Readonly<Record<Job['command'], (job: Job, settings: Settings, tools: Tools) => ReadOne>> = { review: reviewed, measure: measured, report: addedUp };

const added = (one: LineResult, part: Part, skipped: Readonly<Record<string, number>>): LineResult => ({
  ...one,
  text: one.text + part.text,
  conversations: one.conversations + 1,
  turns: one.turns + part.turns,
  findings: one.findings + part.findings,
  fails: one.fails || part.fails,
  notes: [...one.notes, ...part.notes],
  skipped: Object.entries(skipped).reduce<Record<string, number>>((sum, [kind, count]) => ({ ...sum, [kind]: (sum[kind] ?? 0) + count }), one.skipped),
  silences: [...one.silences, ...part.silences],
});

const importedFrom = (text: string, line: number, agents: readonly string[]): readonly (ImportedLine | { readonly error: unknown })[] => {
  try {
    return readPayloadLine(text, line, { agents });
  } catch (error) {
    return [{ error }];
  }
};

/**
 * Makes the function that does a job line by line. Everything that may be wrong with the analyzers is said now.
 *
 * @throws GoodturnError `bad-analyzers`, `bad-pattern`.
 */
export const lineReader = (job: Job, tools: Tools): LineReader => {
  compileAnalyzers(tools.analyzers);
  const { identifyLanguage } = tools;
  const settings: Settings = { ...job.settings, ...(identifyLanguage === undefined ? {} : { identifyLanguage }) };
  const partOf = readers[job.command](job, settings, tools);
  return ({ line, text }) => {
    if (text.trim() === '') return emptyResult(line);
    return importedFrom(text, line, job.agents).reduce<LineResult>((sum, one) => {
      try {
        if (!('conversation' in one)) throw one.error;
        return added(sum, partOf(one, line), one.skipped);
      } catch (error) {
        return { ...sum, errors: [...sum.errors, lineErrorOf(line, error)] };
      }
    }, emptyResult(line));
  };
};

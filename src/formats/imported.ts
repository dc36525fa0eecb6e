import type { Report } from '../analysis/finding';
import type { Conversation, Warning } from '../conversation/turn';
import type { GoodturnError } from '../text/error';

/** What every importer gives for one conversation: the conversation, what was guessed, and what was left out. */
export interface Imported {
  readonly conversation: Conversation;
  readonly warnings: readonly Warning[];
  /** What was left out: the kind of part, in the source's own word, and how many. `{}` where nothing was. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** One line of NDJSON, counted from 1: a conversation, or why it could not be read. */
export type ImportedLine =
  | (Imported & { readonly line: number; readonly error?: undefined })
  | { readonly line: number; readonly error: GoodturnError };

/**
 * Puts an importer's warnings in front of those that a report has already.
 *
 * @example
 * withWarnings(coach('Hello.'), [{ code: 'order', path: 'comments', message: 'Put in order.' }]).checked.warnings.length // => 1
 */
export const withWarnings = (report: Report, warnings: readonly Warning[]): Report =>
  warnings.length === 0 ? report : { ...report, checked: { ...report.checked, warnings: [...warnings, ...report.checked.warnings] } };

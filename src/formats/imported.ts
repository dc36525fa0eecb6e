import type { Report } from '../analysis/finding';
import type { Conversation, Warning } from '../conversation/turn';
import type { GoodturnError } from '../text/error';

/** What every importer gives for one conversation: the conversation, and what was left out or guessed. */
export interface Imported {
  readonly conversation: Conversation;
  readonly warnings: readonly Warning[];
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

import type { Report } from '../analysis/finding';
import type { Conversation, Warning } from '../conversation/turn';
import type { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

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
 * Puts an importer's warnings in front of those that a report has already, and says there what it left out.
 *
 * @param skipped - the importer's `skipped`, for `checked.skipped`
 * @example
 * withWarnings(coach('Hello.'), [{ code: 'order', path: 'comments', message: 'Put in order.' }]).checked.warnings.length // => 1
 * withWarnings(coach('Hello.'), [], { assignment: 2 }).checked.skipped // => { assignment: 2 }
 */
export const withWarnings = (report: Report, warnings: readonly Warning[], skipped?: Readonly<Record<string, number>>): Report => guarded('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', () => dense(warnings, 'warnings').length === 0 && skipped === undefined
    ? report
    : { ...report, checked: { ...report.checked, warnings: [...warnings, ...dense(report.checked.warnings, 'checked.warnings')], ...(skipped === undefined ? {} : { skipped }) } });

/**
 * What was left out, in a sentence.
 *
 * @returns undefined where nothing was.
 * @example
 * skippedSentence({ assignment: 2, note: 1 }) // => 'Left out: 2 assignment, 1 note.'
 */
export const skippedSentence = (skipped: Readonly<Record<string, number>>): string | undefined => guarded('bad-input', 'skipped', 'Give counts by name.', () => {
  const parts = Object.entries(skipped).filter(([, count]) => count > 0);
  return parts.length === 0 ? undefined : `Left out: ${parts.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`;
});

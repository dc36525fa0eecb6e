import type { Impact } from '../analysis/detector';
import type { Settings } from '../analysis/settings';
import type { TableScope } from '../formats';

/** Settings without the one that is a function, so that they can cross to a worker and stand in a manifest. */
export type PlainSettings = Omit<Settings, 'identifyLanguage'>;

/** What is done with every conversation, as plain data: it decides the output byte for byte. */
export interface Job {
  readonly command: 'review' | 'measure' | 'report';
  /** Ids of analyzers. */
  readonly analyzers: readonly string[];
  readonly settings: PlainSettings;
  /** Who the agents are, where the input holds names only. */
  readonly agents: readonly string[];
  /** One conversation a line, or one turn a row. */
  readonly from: 'ndjson' | 'csv';
  readonly format: 'ndjson' | 'csv';
  /** What a row is about; `finding` only for reviews. */
  readonly scope: TableScope;
  /** Findings of less stay out of the reports. */
  readonly leastImpact: Impact | null;
  /** A concern of this impact or more sets `fails`. */
  readonly failOn: Impact | null;
  /** Whether names, addresses and numbers are replaced. */
  readonly redact: boolean;
  /** Whether a corpus tells agents apart. Absent: no. */
  readonly byAgent?: boolean;
  /** The longest line that is read, in bytes. */
  readonly maxLine: number;
}

/** The longest line that is read unless something else is said: 16 MiB. */
export const maxLineByDefault = 16 * 1024 * 1024;

/** A job with what was not said filled in. */
export const jobOf = (given: Partial<Job> & Pick<Job, 'command' | 'analyzers'>): Job => ({
  settings: {}, agents: [], from: 'ndjson', format: 'ndjson', scope: 'turn', leastImpact: null, failOn: null, redact: false, maxLine: maxLineByDefault, ...given,
});

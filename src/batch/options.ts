import type { Impact } from '../analysis/detector';
import type { Measure } from '../analysis/measure';
import type { TableScope } from '../formats';
import type { LineResult, Tools } from './line-reader';
import type { Job, PlainSettings } from './job';
import type { Shard } from './shard';

/** What may be said of any batch. Every field is optional; the defaults are in the comments. */
export interface LineOptions {
  /** Ids of built-in analyzers. Default: all. */
  readonly analyzers?: readonly string[];
  readonly settings?: PlainSettings;
  /** Who the agents are, where the input holds names only. */
  readonly agents?: readonly string[];
  /** One conversation a line (default), or a table with a turn a row. */
  readonly from?: Job['from'];
  /** How many processes read. The result is the same for any number. Default 1: this process. */
  readonly jobs?: number;
  /** Reads the lines of one shard alone. Default: all. */
  readonly shard?: Shard;
  /** The longest line that is read, in bytes; a longer one is an error of its own. Default 16 MiB. */
  readonly maxLine?: number;
  /** Where the file of a worker is, if a bundler moved it: that of goodturn is `dist/batch-worker.js`. */
  readonly worker?: URL;
  /** Hears of every worker that died; its lines are read again. */
  readonly onWorkerLost?: () => void;
  /** An annotator and analyzers of your own; only where `jobs` is 1. Default: English and the built-in analyzers. */
  readonly tools?: () => Promise<Tools>;
}

/** What may be said of reviews. */
export interface ReviewLinesOptions extends LineOptions {
  /** Findings of less impact stay out. Default: none does. */
  readonly leastImpact?: Impact;
  /** A concern of this impact or more sets `fails`. Default: none does. */
  readonly failOn?: Impact;
  /** Whether names, addresses and numbers are replaced. Default: no. */
  readonly redact?: boolean;
  /** `ndjson`: a report a line (default). `csv`: rows of a table, without the names of the columns. */
  readonly format?: Job['format'];
  /** What a row of the table is about. Default `finding`. */
  readonly scope?: TableScope;
}

/** What may be said of a corpus. */
export interface CorpusLinesOptions extends LineOptions, Pick<ReviewLinesOptions, 'leastImpact' | 'redact'> {
  /** Whether agents are told apart by `Turn.author`. Default: no, and no name is kept. */
  readonly byAgent?: boolean;
  /** Hears what became of each line. */
  readonly onResult?: (result: LineResult) => void | Promise<void>;
}

/** What may be said of measures. */
export interface MeasureLinesOptions extends LineOptions {
  /** A row a turn (default), or one a conversation. */
  readonly scope?: Measure['scope'];
  /** `csv` rows come without the names of the columns. Default `ndjson`. */
  readonly format?: Job['format'];
}

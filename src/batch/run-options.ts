import type { LineResult } from './line-reader';
import type { ReviewLinesOptions } from './options';
import type { Sink } from './sink';
import type { Counts } from './tally';

/** An input that is open already. */
export interface OpenInput {
  /** For messages and the manifest. */
  readonly name: string;
  readonly source: AsyncIterable<Uint8Array | string>;
}

/** How far a run is. */
export interface Progress {
  readonly counts: Counts;
  /** Bytes read, and of how many; null where nobody can tell. */
  readonly bytes: number;
  readonly of: number | null;
  /** Seconds since this process began, what it read since, and how many turns that was. */
  readonly seconds: number;
  readonly bytesSince: number;
  readonly turnsSince: number;
}

/** A batch from one place to another. */
export interface BatchOptions extends ReviewLinesOptions {
  readonly command: 'review' | 'measure';
  /** A file, or what is open already. */
  readonly input: string | OpenInput;
  /** A file, which is written anew, or where to write. */
  readonly output: string | Sink;
  /** A file to keep the manifest in. */
  readonly manifest?: string;
  /** Goes on where the run of that manifest ended, or begins where there is none. Needs `manifest`, and a file as `output`. */
  readonly resume?: boolean;
  /** How often the output is made safe and the manifest written, in milliseconds. Default 500. */
  readonly saveEvery?: number;
  readonly onResult?: (result: LineResult) => void | Promise<void>;
  readonly onProgress?: (progress: Progress) => void;
}

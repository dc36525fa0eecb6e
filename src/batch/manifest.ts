import { open, readFile, rename, rm } from 'node:fs/promises';
import { GoodturnError } from '../text/error';
import type { LineError } from './error-words';
import type { Job } from './job';
import type { Mark } from './lines';
import type { Shard } from './shard';
import type { Counts, Tally } from './tally';

/** What a run was, as JSON for people and programs. */
export interface Manifest {
  readonly goodturn: string;
  readonly state: 'running' | 'stopped' | 'done';
  readonly command: Job['command'];
  readonly analyzers: readonly string[];
  readonly settings: Job['settings'];
  /** Everything else that decides the output. */
  readonly options: Omit<Job, 'command' | 'analyzers' | 'settings'> & { readonly identifiesLanguage: boolean };
  /** `bytes` and `sha256` are of the file as it was read, and null until it has been read to its end. */
  readonly input: { readonly file: string; readonly bytes: number | null; readonly sha256: string | null };
  readonly output: { readonly file: string | null; readonly bytes: number };
  readonly shard: Shard | null;
  readonly jobs: number;
  readonly counts: Counts;
  /** All are counted; the first thousand are listed. */
  readonly errors: { readonly total: number; readonly first: readonly LineError[] };
  /** Whether there was a concern as named by `failOn`. */
  readonly fails: boolean;
  readonly skipped: Tally['skipped'];
  readonly silences: Tally['silences'];
  readonly workersLost: number;
  /** How far the input is done, and is in the output for certain. */
  readonly read: Mark;
  readonly started: string;
  readonly ended: string | null;
  /** Seconds of work, over all runs that were resumed. */
  readonly duration: number;
  readonly resumed: number;
}

const isManifest = (value: unknown): value is Manifest => {
  const { goodturn, read, output, counts, errors } = (value ?? {}) as Partial<Manifest>;
  const numbers = [read?.bytes, read?.lines, output?.bytes, counts?.conversations, counts?.turns, counts?.findings, counts?.errors];
  return typeof goodturn === 'string' && typeof read?.sha256 === 'string' && Array.isArray(errors?.first) && numbers.every((one) => Number.isSafeInteger(one) && Number(one) >= 0);
};

/**
 * Reads a manifest.
 *
 * @returns undefined where there is no such file.
 * @throws GoodturnError `bad-input` where it is none.
 */
export const readManifest = async (path: string): Promise<Manifest | undefined> => {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined;
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (isManifest(value)) return value;
  throw new GoodturnError('bad-input', path, 'This is no manifest of goodturn. Name another file.');
};

/** Writes a manifest so that there is always a whole one, the old or the new, whatever happens meanwhile. */
export const writeManifest = async (path: string, manifest: Manifest): Promise<void> => {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new GoodturnError('bad-input', path, `The manifest could not be written (${error instanceof Error ? error.message : String(error)}).`);
  }
};

import { builtIn } from './built-in';
import { compileLess, holdLittle } from './engine-flags';
import type { Job } from './job';
import { type LineReader, lineReader, type LineResult, type TextLine } from './line-reader';

/** What a worker is given: the job as JSON, and lines. */
export interface Work {
  readonly job: string;
  readonly lines: readonly TextLine[];
}

/** Readers that this process has made: one, for it is given the same job again and again. */
const readers = new Map<string, Promise<LineReader>>();

const readerFor = async (plain: string): Promise<LineReader> => {
  holdLittle();
  compileLess();
  const job = JSON.parse(plain) as Job;
  return lineReader(job, await builtIn(job.analyzers));
};

/** Does a job on lines. This is the file that runs in each process of a pool. */
export const work = async ({ job, lines }: Work): Promise<readonly LineResult[]> => {
  const reader = readers.get(job) ?? readerFor(job);
  readers.set(job, reader);
  return lines.map(await reader);
};

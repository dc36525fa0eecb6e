import { batchesOf, type Cutting } from './batches';
import { lineErrorOf } from './error-words';
import { inOrder } from './in-order';
import type { Job } from './job';
import { emptyResult, type LineReader, type LineResult, type TextLine } from './line-reader';
import type { Batch, Line, Mark } from './lines';
import { startPool } from './pool';
import { inShard, type Shard } from './shard';
import { type ReadLines, steadfast } from './steadfast';

/** Results of lines that came together, and the place in the input after them. */
export interface Results {
  readonly results: readonly LineResult[];
  readonly mark: Mark;
}

/** How a job is done. */
export interface Doing extends Pick<Cutting, 'after' | 'tap'> {
  readonly job: Job;
  /** Reads lines in this process; without it, as many processes as there are jobs do. */
  readonly reader: LineReader | undefined;
  readonly jobs: number;
  readonly shard?: Shard | undefined;
  /** The worker's file, where a bundler moved it. */
  readonly worker?: URL | undefined;
  /** Hears of every worker that died. */
  readonly died?: (() => void) | undefined;
}

const cutOff = ' The input ends within this line: it may have been cut off.';

/** Puts results and lines that were no text back into the order of the input. */
const together = (lines: readonly Line[], read: readonly LineResult[], open: boolean): LineResult[] => {
  const byLine = new Map(read.map((result) => [result.line, result]));
  const results = lines.map((one) => (one.error === undefined ? (byLine.get(one.line) ?? emptyResult(one.line)) : emptyResult(one.line, [lineErrorOf(one.line, one.error)])));
  const last = results.at(-1);
  if (!open || last === undefined || last.errors.length === 0) return results;
  return [...results.slice(0, -1), { ...last, errors: last.errors.map((error) => ({ ...error, message: error.message + cutOff })) }];
};

const isText = (line: Line): line is Line & TextLine => line.error === undefined && line.text.trim() !== '';

/** Does a job on an input, in the order of its lines, holding no more than a few batches. */
export async function* resultsOf(input: AsyncIterable<Uint8Array | string>, { job, reader, jobs, shard, worker, died = () => undefined, after, tap }: Doing): AsyncGenerator<Results, void, undefined> {
  const pool = reader === undefined ? await startPool(job, jobs, died, worker) : undefined;
  const asked = reader === undefined ? undefined : (lines: readonly TextLine[]): Promise<readonly LineResult[]> => Promise.resolve(lines.map(reader));
  try {
    const read: ReadLines = asked ?? steadfast((lines) => pool?.read(lines) ?? Promise.resolve([]), 2 * jobs + 8);
    const one = async ({ lines, mark }: Batch): Promise<Results> => {
      const mine = shard === undefined ? lines : lines.filter(({ line, index = line }) => inShard(shard, index));
      const texts = mine.filter(isText).map(({ line, text }) => ({ line, text }));
      return { results: together(mine, texts.length === 0 ? [] : await read(texts), mark.open), mark };
    };
    yield* inOrder(batchesOf(input, { from: job.from, maxLine: job.maxLine, after, tap }), pool === undefined ? 1 : jobs + 2, one);
  } finally {
    await pool?.end();
  }
}

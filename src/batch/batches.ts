import { createHash, type Hash } from 'node:crypto';
import { encodingOf } from '../formats';
import { GoodturnError } from '../text/error';
import { markSeen, mostBytes, peek } from './bytes';
import { csvCutter } from './csv-cutter';
import { asUtf8, type Batch, type Line, lineCutter, type Mark } from './lines';

/** How an input is cut. */
export interface Cutting {
  readonly from: 'ndjson' | 'csv';
  readonly maxLine: number;
  /** Begins after this place, once what stands before has been found to be the same. */
  readonly after?: Mark | undefined;
  /** Hears every block as it was read. */
  readonly tap?: ((block: Uint8Array) => void) | undefined;
}

/** The place before everything. */
export const beginning: Mark = { lines: 0, bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', open: false };

async function* tapped(source: AsyncIterable<Uint8Array>, tap: Cutting['tap']): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const block of source) {
    tap?.(block);
    yield block;
  }
}

const changed = (what: string): GoodturnError => new GoodturnError('bad-input', 'input', `${what} Begin anew without --resume (resume), into another file.`);

/** Passes over what was read already, and makes sure that it is still the same. */
async function* skipped(source: AsyncIterable<Uint8Array>, after: Mark, hash: Hash): AsyncGenerator<Uint8Array, void, undefined> {
  let left = after.bytes;
  const settle = (): void => {
    if (hash.copy().digest('hex') !== after.sha256) throw changed(`What was read already, ${after.lines} lines, is no longer the same: its sha256 differs.`);
  };
  if (left === 0) settle();
  for await (const block of source) {
    if (left === 0) {
      if (after.open && block.length > 0) throw changed('The input has grown within its last line, which had no end and was read as it was.');
      yield block;
      continue;
    }
    const old = block.subarray(0, left);
    hash.update(old);
    left -= old.length;
    if (left === 0) settle();
    if (block.length > old.length) {
      if (after.open) throw changed('The input has grown within its last line, which had no end and was read as it was.');
      yield block.subarray(old.length);
    }
  }
  if (left > 0) throw changed(`The input is ${left} bytes shorter than what was read already.`);
}

/** Bytes that are cut into one batch: enough that handing it over costs little, and so few that all readers end together. */
const batchBytes = 32 * 1024;

function* partsOf(block: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < block.length; at += batchBytes) yield block.subarray(at, at + batchBytes);
}

/** Cuts an input into batches as it comes, in UTF-8 or UTF-16, with or without a byte order mark. */
export async function* batchesOf(source: AsyncIterable<Uint8Array | string>, { from, maxLine, after = beginning, tap }: Cutting): AsyncGenerator<Batch, void, undefined> {
  const { head, all } = await peek(source, markSeen());
  const hash = createHash('sha256');
  const cutter = { ndjson: lineCutter, csv: csvCutter }[from]({ mark: after, hash, maxLine });
  for await (const block of skipped(asUtf8(tapped(all, tap), encodingOf(head)), after, hash)) {
    for (const part of partsOf(block)) {
      const batch = cutter.take(part);
      if (batch !== undefined) yield batch;
    }
  }
  const last = cutter.end();
  if (last !== undefined) yield last;
}

/** Lines one by one, each as long as memory allows. */
export async function* linesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line, void, undefined> {
  for await (const { lines } of batchesOf(source, { from: 'ndjson', maxLine: mostBytes })) yield* lines;
}

import type { LineResult } from './line-reader';
import type { LineOptions, MeasureLinesOptions, ReviewLinesOptions } from './options';
import { prepare } from './prepare';
import { resultsOf } from './results';

/** Bytes or text, in pieces of any size: a stream, a file that is open, a list. */
export type LinesInput = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The pieces of an input, one after the other. */
export async function* piecesOf(input: LinesInput): AsyncGenerator<Uint8Array | string, void, undefined> {
  yield* input;
}

async function* linesOf(command: 'review' | 'measure', input: LinesInput, options: LineOptions): AsyncGenerator<LineResult, void, undefined> {
  const { doing } = await prepare(command, options);
  for await (const { results } of resultsOf(piecesOf(input), doing)) yield* results;
}

/**
 * Reviews conversations as they come, one a line.
 *
 * @returns what became of each line, in order: a line of NDJSON for each conversation, or why there is none. Blank
 * lines have a result too, with no text. Stop reading, and everything ends.
 * @throws GoodturnError while it is read: for what is wrong with the options, an input that breaks off, or `worker-failed`.
 * @example
 * Symbol.asyncIterator in reviewLines(['{"turns": []}\n']) // => true
 */
export const reviewLines = (input: LinesInput, options: ReviewLinesOptions = {}): AsyncIterable<LineResult> => linesOf('review', input, options);

/**
 * Measures conversations as they come, one a line.
 *
 * @returns what became of each line, in order: its rows as NDJSON or CSV, or why there are none.
 * @throws GoodturnError while it is read, as `reviewLines` does.
 * @example
 * Symbol.asyncIterator in measureLines(['{"turns": []}\n'], { scope: 'conversation' }) // => true
 */
export const measureLines = (input: LinesInput, options: MeasureLinesOptions = {}): AsyncIterable<LineResult> => linesOf('measure', input, options);

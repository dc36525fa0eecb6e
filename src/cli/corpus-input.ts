import { batchesOf } from '../batch/batches';
import { mostBytes, peek, secondLineSeen } from '../batch/bytes';
import { encodingOf, guessFormat } from '../formats';
import type { Imported } from '../formats';
import { itemsFrom, readable, type Reading } from './input';
import type { Io } from './io';

/** A conversation as a line of NDJSON, or why there is none. */
export type CorpusLine =
  | { readonly where: string; readonly text: string; readonly imported?: Imported; readonly error?: undefined }
  | { readonly where: string; readonly error: unknown };

/** How a corpus is read: tables with a turn a row as well. */
export interface CorpusReading extends Omit<Reading, 'from'> {
  readonly from?: Reading['from'] | 'csv';
}

const isTwcs = (head: Uint8Array): boolean => guessFormat(new TextDecoder(encodingOf(head)).decode(head, { stream: true })).format === 'twcs';

async function* rowsIn(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<CorpusLine, void, undefined> {
  for await (const { lines } of batchesOf(source, { from: 'csv', maxLine: mostBytes })) {
    for (const one of lines) {
      const where = `${name}:${one.line}`;
      if (one.error !== undefined) yield { where, error: one.error };
      else if (one.text.trim() !== '') yield { where, text: one.text };
    }
  }
}

/** The line that the reader gets is made of the conversation as it was imported, so that any format may cross to a worker. */
async function* importedIn(file: string, reading: Reading, io: Io): AsyncGenerator<CorpusLine, void, undefined> {
  for await (const item of itemsFrom([file], reading, io)) {
    if (item.imported === undefined) yield { where: item.where, error: item.error };
    else yield { where: item.where, text: JSON.stringify(item.imported.conversation), imported: item.imported };
  }
}

async function* linesIn(file: string, { from, ...reading }: CorpusReading, io: Io): AsyncGenerator<CorpusLine, void, undefined> {
  const name = file === '-' ? 'standard input' : file;
  const isTable = from === 'csv' || ((from === undefined || from === 'auto') && /\.(?:csv|tsv)$/i.test(file));
  const others: Reading = { ...reading, from: from === 'csv' ? undefined : from };
  if (!isTable) {
    yield* importedIn(file, others, io);
    return;
  }
  try {
    const { head, all } = await peek(file === '-' ? io.stdin : io.open(file), secondLineSeen());
    if (from !== 'csv' && isTwcs(head)) yield* importedIn(file, { ...others, from: 'twcs' }, { ...io, stdin: io.stdin, open: () => all });
    else yield* rowsIn(name, all);
  } catch (error) {
    yield { where: name, error: readable(error) };
  }
}

/** Reads the conversations of files, in order, as they come. */
export async function* corpusLines(files: readonly string[], reading: CorpusReading, io: Io): AsyncGenerator<CorpusLine, void, undefined> {
  for (const file of files) yield* linesIn(file, reading, io);
}

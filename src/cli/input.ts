import {
  decodeText, encodingOf, type FormatGuess, formatOfEnding, guessFormat, importText, type Imported, type ImportedLine, type InputFormat, placesInTranscript, readPayloadLine, type TurnPlaces,
} from '../formats';
import { GoodturnError } from '../text/error';
import { collect, markSeen, peek, secondLineSeen } from '../batch/bytes';
import type { Io } from './io';
import { linesOf } from '../batch/batches';

/** One conversation and where it came from (and, for a transcript, where its turns stand there), or why there is none. */
export type Item =
  | { readonly where: string; readonly file: string; readonly imported: Imported; readonly places?: (() => TurnPlaces) | undefined }
  | { readonly where: string; readonly imported?: undefined; readonly error: unknown };

/** What `--from` may say besides the formats: one word for all of Zendesk's, and one for guessing aloud. */
export type From = InputFormat | 'zendesk' | 'auto';

/** How inputs are read. */
export interface Reading {
  readonly from?: From | undefined;
  /** Names of agents, for formats that hold names only. */
  readonly agents?: readonly string[] | undefined;
  /** Hears what each input was taken for. */
  readonly tell?: ((where: string, guess: FormatGuess) => Promise<void>) | undefined;
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'This file may not be read. Ask for the permission.',
  EISDIR: 'This is a folder. Name the files in it.',
};

/** A failure to read, in plain words. */
export const readable = (error: unknown): unknown => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const reason = typeof code === 'string' ? systemReasons[code] : undefined;
  return reason === undefined ? error : new GoodturnError('bad-input', '', reason);
};

const itemOf = (name: string, one: ImportedLine, numbered: boolean, places?: () => TurnPlaces): Item => {
  const where = numbered ? `${name}:${one.line}` : name;
  return one.error === undefined ? { where, file: name, imported: one, places } : { where, error: one.error };
};

async function* lineItems(name: string, source: AsyncIterable<Uint8Array>, agents: readonly string[]): AsyncGenerator<Item, void, undefined> {
  let any = false;
  for await (const one of linesOf(source)) {
    if (one.error === undefined && one.text.trim() === '') continue;
    any = true;
    if (one.error === undefined) for (const read of readPayloadLine(one.text, one.line, { agents })) yield itemOf(name, read, true);
    else yield itemOf(name, one, true);
  }
  if (!any) yield { where: name, error: new GoodturnError('bad-input', '', 'There is nothing in it. Give at least one conversation.') };
}

const stated = (from: InputFormat | 'zendesk'): FormatGuess => ({ format: from === 'zendesk' ? 'zendesk-comments' : from, because: 'You said so.' });

const wholeFormat = (text: string, name: string, from: From | undefined): FormatGuess => {
  if (from === undefined || from === 'auto') return guessFormat(text, name);
  if (from !== 'zendesk') return stated(from);
  const guess = guessFormat(text, '.json');
  return guess.format.startsWith('zendesk-') ? guess : stated(from);
};

/** What the beginning of an input says that it is. */
const guessHead = (head: Uint8Array): FormatGuess => guessFormat(new TextDecoder(encodingOf(head)).decode(head, { stream: true }));

/** Only TWCS needs a CSV parser, so it is loaded only then. */
async function* conversationsIn(text: string, format: InputFormat, agents: readonly string[]): AsyncGenerator<ImportedLine, void, undefined> {
  if (format !== 'twcs') {
    yield* importText(text, format, { agents });
    return;
  }
  const { fromTwcs } = await import('../formats/twcs');
  for (const one of fromTwcs(text)) yield { line: 1, ...one };
}

async function* itemsIn(name: string, chunks: AsyncIterable<Uint8Array | string>, { from, agents = [], tell }: Reading): AsyncGenerator<Item, void, undefined> {
  const open = from === undefined || from === 'auto';
  const named = open ? formatOfEnding(name) : from;
  const guessing = named === undefined && !/\.json$/i.test(name);
  const { head, all } = await peek(chunks, guessing ? secondLineSeen() : markSeen());
  const first = named === 'ndjson' ? guessFormat('', '.ndjson') : guessing ? guessHead(head) : undefined;
  if (first?.format === 'ndjson') {
    if (open) await tell?.(name, first);
    yield* lineItems(name, all, agents);
    return;
  }
  const text = decodeText(await collect(all));
  const guess = wholeFormat(text, name, from);
  if (open) await tell?.(name, guess);
  const places = guess.format === 'transcript' ? () => placesInTranscript(text, { agents }) : undefined;
  for await (const one of conversationsIn(text, guess.format, agents)) yield itemOf(name, one, guess.format === 'ndjson', places);
}

/**
 * Reads conversations from files and standard input (`-`), in order, as they come. What cannot be read is an
 * item with an error, and the rest goes on.
 */
export async function* itemsFrom(files: readonly string[], reading: Reading, io: Io): AsyncGenerator<Item, void, undefined> {
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file;
    try {
      yield* itemsIn(name, file === '-' ? io.stdin : io.open(file), reading);
    } catch (error) {
      yield { where: name, error: readable(error) };
    }
  }
}

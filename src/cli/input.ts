import {
  decodeText, encodingOf, formatOfEnding, guessFormat, importText, type Imported, type ImportedLine, type InputFormat, readNdjsonLine,
} from '../formats';
import { GoodturnError } from '../text/error';
import { collect, markSeen, peek, secondLineSeen } from './bytes';
import type { Io } from './io';
import { linesOf } from './lines';

/** One conversation and where it came from, or why there is none. */
export type Item =
  | { readonly where: string; readonly imported: Imported }
  | { readonly where: string; readonly imported?: undefined; readonly error: unknown };

/** What `--from` may say besides the formats: one word for all of Zendesk's. */
export type From = InputFormat | 'zendesk';

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'This file may not be read. Ask for the permission.',
  EISDIR: 'This is a folder. Name the files in it.',
};

/** A failure to read, in plain words. */
const readable = (error: unknown): unknown => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const reason = typeof code === 'string' ? systemReasons[code] : undefined;
  return reason === undefined ? error : new GoodturnError('bad-input', '', reason);
};

const itemOf = (name: string, one: ImportedLine, numbered: boolean): Item => {
  const where = numbered ? `${name}:${one.line}` : name;
  return one.error === undefined ? { where, imported: one } : { where, error: one.error };
};

async function* lineItems(name: string, source: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<Item, void, undefined> {
  let any = false;
  for await (const one of linesOf(source, encodingOf(head))) {
    if (one.error === undefined && one.text.trim() === '') continue;
    any = true;
    yield itemOf(name, one.error === undefined ? readNdjsonLine(one.text, one.line) : one, true);
  }
  if (!any) yield { where: name, error: new GoodturnError('bad-input', '', 'There is nothing in it. Give at least one conversation.') };
}

const wholeFormat = (text: string, name: string, from: From | undefined): InputFormat => {
  if (from === undefined) return guessFormat(text, name).format;
  if (from !== 'zendesk') return from;
  const guess = guessFormat(text, '.json').format;
  return guess.startsWith('zendesk-') ? guess : 'zendesk-comments';
};

/** Whether the beginning of an input says that it is NDJSON. */
const isNdjson = (head: Uint8Array): boolean => {
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  return guessFormat(text).format === 'ndjson';
};

async function* itemsIn(name: string, chunks: AsyncIterable<Uint8Array | string>, from: From | undefined): AsyncGenerator<Item, void, undefined> {
  const stated = from ?? formatOfEnding(name);
  const guessing = stated === undefined && !/\.json$/i.test(name);
  const { head, all } = await peek(chunks, guessing ? secondLineSeen() : markSeen());
  if (stated === 'ndjson' || (guessing && isNdjson(head))) {
    yield* lineItems(name, all, head);
    return;
  }
  const text = decodeText(await collect(all));
  const format = wholeFormat(text, name, from);
  for (const one of importText(text, format)) yield itemOf(name, one, format === 'ndjson');
}

/**
 * Reads conversations from files and standard input (`-`), in order, as they come. What cannot be read is an
 * item with an error, and the rest goes on.
 */
export async function* itemsFrom(files: readonly string[], from: From | undefined, io: Io): AsyncGenerator<Item, void, undefined> {
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file;
    try {
      yield* itemsIn(name, file === '-' ? io.stdin : io.open(file), from);
    } catch (error) {
      yield { where: name, error: readable(error) };
    }
  }
}

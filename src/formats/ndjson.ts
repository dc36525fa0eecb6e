import { GoodturnError } from '../text/error';
import type { Imported, ImportedLine } from './imported';
import { conversationOf } from './json';
import { parseJson, requireText } from './parse-json';

/** Within one line of NDJSON the line is known already. */
const withoutLine = (message: string): string => message.replace(/line 1, column/g, 'column');

const own = (value: unknown): Imported => ({ conversation: conversationOf(value), warnings: [], skipped: {} });

const failed = (error: unknown, line: number): ImportedLine => {
  if (!(error instanceof GoodturnError)) throw error;
  return { line, error: error.path === '' ? new GoodturnError(error.code, '', withoutLine(error.message)) : error };
};

/** The conversations of one line, or the one error. */
export const ndjsonLine = (text: string, line: number, read: (value: unknown) => readonly Imported[]): readonly ImportedLine[] => {
  try {
    return read(parseJson(text)).map((one) => ({ line, ...one }));
  } catch (error) {
    return [failed(error, line)];
  }
};

/**
 * Reads one line of NDJSON.
 *
 * @param line - where it stands, from 1
 * @returns the conversation, or the error; never throws for what is in the text.
 */
export const readNdjsonLine = (text: string, line: number): ImportedLine => {
  try {
    return { line, ...own(parseJson(text)) };
  } catch (error) {
    return failed(error, line);
  }
};

/**
 * Reads NDJSON, one conversation a line. Blank lines are passed over; a line that cannot be read is given
 * as an error and never stops the rest.
 *
 * @param read - how one line's value is read. Default: goodturn's own form only; `importText` reads vendors' payloads too
 * @example
 * [...fromNdjson('{"turns": []}\n{"turns"\n')].map((item) => item.error === undefined) // => [true, false]
 */
export function* fromNdjson(text: string, read: (value: unknown) => readonly Imported[] = (value) => [own(value)]): Generator<ImportedLine, void, undefined> {
  let clean: string;
  try {
    clean = requireText(text);
  } catch (error) {
    if (!(error instanceof GoodturnError)) throw error;
    yield { line: 1, error };
    return;
  }
  let line = 0;
  for (let start = 0; start <= clean.length; ) {
    const end = clean.indexOf('\n', start);
    const stop = end < 0 ? clean.length : end;
    line += 1;
    const content = clean.slice(start, stop);
    if (content.trim() !== '') yield* ndjsonLine(content, line, read);
    start = stop + 1;
  }
}

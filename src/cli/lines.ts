import { GoodturnError } from '../text/error';
import { decodeText, type TextEncoding } from '../formats';
import { mostBytes } from './bytes';

/** One line, counted from 1: its text, or why it could not be read. */
export type Line = { readonly line: number; readonly text: string; readonly error?: undefined } | { readonly line: number; readonly error: GoodturnError };

/** UTF-16 is written anew as UTF-8, in which a line end is one byte. */
async function* asUtf8(source: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<Uint8Array, void, undefined> {
  if (encoding === 'utf-8') {
    yield* source;
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new GoodturnError('bad-input', '', 'This begins as UTF-16 text and does not go on as such. Save it as UTF-8.');
  }
}

const readLine = (line: number, parts: readonly Uint8Array[], size: number): Line => {
  if (size > mostBytes) return { line, error: new GoodturnError('bad-input', '', `This line is longer than ${mostBytes / 1024 / 1024} MB. Split it into several conversations.`) };
  try {
    return { line, text: decodeText(Buffer.concat(parts), 'utf-8') };
  } catch (error) {
    if (error instanceof GoodturnError) return { line, error };
    throw error;
  }
};

/**
 * Cuts bytes into lines as they arrive; holds one line at a time. A line that is not text, or too long to
 * hold, is an error of its own and does not stop the rest.
 */
export async function* linesOf(source: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<Line, void, undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= mostBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of asUtf8(source, encoding)) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield readLine(line, parts, size);
      parts = [];
      size = 0;
      line += 1;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield readLine(line, parts, size);
}

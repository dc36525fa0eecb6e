import type { Hash } from 'node:crypto';
import { decodeText, type TextEncoding } from '../formats';
import { GoodturnError } from '../text/error';
import { mostBytes } from './bytes';

/** One line, counted from 1: its text, or why it could not be read. `index` counts conversations where that is not the line. */
export type Line = { readonly line: number; readonly index?: number; readonly text: string; readonly error?: undefined } | { readonly line: number; readonly index?: number; readonly error: GoodturnError };

/** A place between two lines, as far as which everything was read. Bytes are those of UTF-8. */
export interface Mark {
  readonly lines: number;
  readonly bytes: number;
  /** Of those bytes. */
  readonly sha256: string;
  /** The last line has no end: nothing can follow it. */
  readonly open: boolean;
  /** Conversations, where they are not lines. */
  readonly items?: number;
  /** The names of the columns, as they stand in the input. */
  readonly header?: string;
}

/** Lines that came together, and the place after them. */
export interface Batch {
  readonly lines: readonly Line[];
  readonly mark: Mark;
}

/** Cuts blocks of UTF-8 into batches; holds what is not yet a whole line, up to the longest. */
export interface Cutter {
  readonly take: (block: Uint8Array) => Batch | undefined;
  readonly end: () => Batch | undefined;
}

/** Where a cutter begins, and the hash of what stands before. */
export interface Start {
  readonly mark: Mark;
  readonly hash: Hash;
  readonly maxLine: number;
}

/** UTF-16 is written anew as UTF-8, in which a line end is one byte. */
export async function* asUtf8(source: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<Uint8Array, void, undefined> {
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

const sizeOf = (bytes: number): string => (bytes % (1024 * 1024) === 0 ? `${bytes / 1024 / 1024} MB` : `${bytes} bytes`);

const readLine = (line: number, parts: readonly Uint8Array[], size: number, maxLine: number): Line => {
  if (size > maxLine) return { line, error: new GoodturnError('bad-input', '', `This line is longer than ${sizeOf(maxLine)}. Split it into several conversations${maxLine < mostBytes ? ', or allow more with --max-line (maxLine)' : ''}.`) };
  try {
    return { line, text: decodeText(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts), 'utf-8') };
  } catch (error) {
    if (error instanceof GoodturnError) return { line, error };
    throw error;
  }
};

/** Gathers the parts of one line, and no more of it than the longest. */
export const gatherer = (maxLine: number): { readonly add: (part: Uint8Array) => void; readonly size: () => number; readonly read: (line: number) => Line } => {
  let parts: Uint8Array[] = [];
  let size = 0;
  return {
    add: (part) => {
      size += part.length;
      if (size > maxLine) parts = [];
      else if (part.length > 0) parts.push(part);
    },
    size: () => size,
    read: (line) => {
      const read = readLine(line, parts, size, maxLine);
      parts = [];
      size = 0;
      return read;
    },
  };
};

/** Cuts at line ends. A line that is not text, or too long to hold, is an error of its own and does not stop the rest. */
export const lineCutter = ({ mark, hash, maxLine }: Start): Cutter => {
  const held = gatherer(maxLine);
  let line = mark.lines;
  let read = mark.bytes;
  const markAt = (bytes: number, open: boolean): Mark => ({ lines: line, bytes, sha256: hash.copy().digest('hex'), open });
  const next = (): Line => held.read((line += 1));
  return {
    take: (block) => {
      const lines: Line[] = [];
      let start = 0;
      for (let end = block.indexOf(10); end >= 0; end = block.indexOf(10, start)) {
        held.add(block.subarray(start, end));
        lines.push(next());
        start = end + 1;
      }
      hash.update(block.subarray(0, start));
      const batch = start === 0 ? undefined : { lines, mark: markAt(read + start, false) };
      hash.update(block.subarray(start));
      held.add(block.subarray(start));
      read += block.length;
      return batch;
    },
    end: () => (held.size() === 0 ? undefined : { lines: [next()], mark: markAt(read, true) }),
  };
};

import { GoodturnError } from '../text/error';

/** The most that is held in memory at once: a whole file, or one line of NDJSON. */
export const mostBytes = 256 * 1024 * 1024;

/** What was read so far, and the rest. */
export interface Peeked {
  readonly head: Uint8Array;
  /** Everything, the head included. */
  readonly all: AsyncIterable<Uint8Array>;
}

const bytesOf = (chunk: Uint8Array | string): Uint8Array => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk);

/**
 * Reads as far as is enough to tell what the bytes are, and gives them all back to read again.
 *
 * @param enough - looks at each chunk in turn; true: no more is needed
 */
export const peek = async (source: AsyncIterable<Uint8Array | string>, enough: (chunk: Uint8Array) => boolean): Promise<Peeked> => {
  const chunks = source[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) break;
    const chunk = bytesOf(next.value);
    read.push(chunk);
    size += chunk.length;
    if (size > mostBytes || enough(chunk)) break;
  }
  const head = Buffer.concat(read);
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      if (head.length > 0) yield head;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield bytesOf(next.value);
    } finally {
      await chunks.return?.();
    }
  }
  return { head, all: all() };
};

/** Tells when there are bytes enough to tell the encoding from. */
export const markSeen = (): ((chunk: Uint8Array) => boolean) => {
  let size = 0;
  return (chunk) => {
    size += chunk.length;
    return size >= 4;
  };
};

/** Tells when a line has ended and another has begun, so that NDJSON can be told from JSON. Zeros are the other half of UTF-16. */
export const secondLineSeen = (): ((chunk: Uint8Array) => boolean) => {
  let state: 'before' | 'in' | 'after' = 'before';
  return (chunk) => {
    for (const byte of chunk) {
      if (byte === 10 && state === 'in') state = 'after';
      else if (byte > 32 && byte < 0xef) {
        if (state === 'after') return true;
        state = 'in';
      }
    }
    return false;
  };
};

/**
 * Reads everything.
 *
 * @throws GoodturnError `bad-input` for more than fits into memory.
 */
export const collect = async (source: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > mostBytes) {
      throw new GoodturnError('bad-input', '', `This is larger than ${mostBytes / 1024 / 1024} MB. Write it as NDJSON, one conversation a line, and it is read line by line.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

import type { Writable } from 'node:stream';

/** Where the command reads from and writes to. Tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Opens a file for reading. */
  readonly open: (path: string) => AsyncIterable<Uint8Array | string>;
}

/** Writes in order, waits while the reader is busy, and notices when the reader has gone. */
export interface Output {
  /** Writes, and throws what went wrong with this or an earlier text, such as a full disk. */
  readonly write: (text: string) => Promise<void>;
  /** Whether there is no point in going on. */
  readonly gone: () => boolean;
}

const isGone = (error: unknown): boolean => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END';
};

/**
 * Wraps a stream. A closed pipe (`| head`) is no error: from then on nothing is written.
 */
export const outputTo = (stream: Writable): Output => {
  let failure: { readonly error: unknown } | undefined;
  stream.on('error', (error) => {
    failure ??= { error };
  });
  const settled = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        for (const event of ['drain', 'close', 'error']) stream.off(event, done);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) stream.on(event, done);
      if (stream.write(text) || stream.destroyed) done();
    });
  return {
    gone: () => stream.destroyed || failure !== undefined,
    write: async (text) => {
      if (text !== '' && failure === undefined && !stream.destroyed) await settled(text);
      if (failure !== undefined && !isGone(failure.error)) throw failure.error;
    },
  };
};

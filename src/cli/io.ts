import type { Writable } from 'node:stream';

/** Where the command reads from and writes to. Tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Opens a file for reading. */
  readonly open: (path: string) => AsyncIterable<Uint8Array | string>;
  /** The files in a folder and in those within it, in the order of their names; undefined where the path is no folder. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
  /** Writes a file anew. */
  readonly save: (path: string, text: string) => Promise<void>;
}

/** Writes in order, each text only when the one before has been taken, and notices when the reader has gone. */
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

/** Wraps a stream. A closed pipe (`| head`) is no error: from then on nothing is written. */
export const outputTo = (stream: Writable): Output => {
  let failure: { readonly error: unknown } | undefined;
  stream.on('error', (error) => {
    failure ??= { error };
  });
  const written = (text: string): Promise<void> =>
    new Promise((resolve) => {
      stream.write(text, (error) => {
        if (error) failure ??= { error };
        resolve();
      });
    });
  return {
    gone: () => stream.destroyed || failure !== undefined,
    write: async (text) => {
      if (text !== '' && failure === undefined && !stream.destroyed) await written(text);
      if (failure !== undefined && !isGone(failure.error)) throw failure.error;
    },
  };
};

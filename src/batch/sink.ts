import { open } from 'node:fs/promises';
import { GoodturnError } from '../text/error';

/** Where results are written. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  /** Whether nobody reads any more. */
  readonly gone: () => boolean;
}

/** A file that is written to its end, and can be made safe. */
export interface FileSink extends Sink {
  /** Waits until everything is on the disk; gives the bytes. */
  readonly sync: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no space left.',
  EDQUOT: 'The quota is used up.',
  EACCES: 'It may not be written. Ask for the permission.',
  EROFS: 'It is on a disk that may only be read.',
  EISDIR: 'It is a folder.',
  ENOENT: 'Its folder does not exist.',
  EFBIG: 'It is too large for this disk.',
};

const unwritable = (path: string, error: unknown): GoodturnError => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const reason = (typeof code === 'string' ? reasons[code] : undefined) ?? (error instanceof Error ? error.message : String(error));
  return new GoodturnError('bad-input', path, `The output could not be written. ${reason}`);
};

/**
 * Opens a file to write to, anew or after what is to be kept of it.
 *
 * @param keep - how many bytes of it are kept; undefined: none, and it may be no file yet
 * @throws GoodturnError `bad-input` where it cannot be written, or is shorter.
 */
export const fileSink = async (path: string, keep?: number): Promise<FileSink> => {
  const told = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    try {
      return await act();
    } catch (error) {
      throw error instanceof GoodturnError ? error : unwritable(path, error);
    }
  };
  const file = await told(() => open(path, keep === undefined ? 'w' : 'r+'));
  const whole = await file.stat();
  let bytes = keep ?? 0;
  if (keep !== undefined) {
    if (whole.size < keep) {
      await file.close();
      throw new GoodturnError('bad-input', path, `The output has ${whole.size} bytes and the manifest says ${keep}: it was changed since. Begin anew without --resume (resume).`);
    }
    await told(() => file.truncate(keep));
  }
  return {
    gone: () => false,
    write: (text) => told(async () => {
      const given = Buffer.from(text);
      for (let at = 0; at < given.length; ) at += (await file.write(given, at, given.length - at, whole.isFile() ? bytes + at : null)).bytesWritten;
      bytes += given.length;
    }),
    sync: () => told(async () => {
      if (whole.isFile()) await file.sync();
      return bytes;
    }),
    close: () => told(() => file.close()),
  };
};

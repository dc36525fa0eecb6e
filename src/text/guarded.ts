import { GoodturnError, type GoodturnErrorCode } from './error';

const isOurs = (error: unknown): boolean => {
  try {
    return error instanceof GoodturnError;
  } catch {
    return false;
  }
};

/** What was thrown, in a few harmless words; nothing where it cannot be said. */
const saidBy = (error: unknown): string => {
  try {
    return error instanceof Error ? ` (${`${error.name}: ${error.message}`.replace(/[^ -~]/g, '?').slice(0, 100)})` : '';
  } catch {
    return '';
  }
};

/**
 * Runs what reads a value of a stranger. Whatever is thrown on the way, by a getter, a proxy, a value of another
 * kind or one nested too deep, becomes a GoodturnError; one that is a GoodturnError already stays.
 *
 * @param mend - a sentence that says what to give instead
 * @example
 * guarded('bad-input', 'report', 'Give a report.', () => 7) // => 7
 */
export const guarded = <Made>(code: GoodturnErrorCode, path: string, mend: string, read: () => Made): Made => {
  try {
    return read();
  } catch (error) {
    throw isOurs(error) ? error : new GoodturnError(code, path, `This cannot be read${saidBy(error)}. ${mend}`);
  }
};

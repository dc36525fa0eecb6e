import { GoodturnError, type GoodturnErrorCode } from '../text/error';

/** Why a line could not be read, as plain data. */
export interface LineError {
  /** Counted from 1. */
  readonly line: number;
  /** `unexpected`: a fault of goodturn itself. */
  readonly code: GoodturnErrorCode | 'unexpected';
  readonly message: string;
}

/** What went wrong, in words. */
export const wordsOf = (error: unknown): string => {
  if (error instanceof GoodturnError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const fromSystem = typeof (error as { readonly code?: unknown } | null)?.code === 'string';
  return fromSystem ? message : `Something unexpected went wrong (${message}). Please report it, with the input that caused it.`;
};

/** The error of a line, as plain data. */
export const lineErrorOf = (line: number, error: unknown): LineError => ({
  line, code: error instanceof GoodturnError ? error.code : 'unexpected', message: wordsOf(error),
});

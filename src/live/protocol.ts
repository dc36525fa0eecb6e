import type { Finding, Report } from '../analysis/finding';
import type { Settings } from '../analysis/settings';
import type { Conversation, Turn } from '../conversation/turn';
import type { DraftOptions } from '../session';
import { GoodturnError, type GoodturnErrorCode } from '../text/error';

/** Settings that cross to a worker: all but functions, which `serve()` is given there. */
export type PlainSettings = Omit<Settings, 'identifyLanguage'>;

/** What is asked of a worker, each with an `id` that its answer bears. Sessions are numbered by the worker. */
export type LiveRequest =
  | { readonly id: number; readonly kind: 'open'; readonly conversation?: Conversation; readonly settings?: PlainSettings }
  | { readonly id: number; readonly kind: 'add'; readonly session: number; readonly turn: Turn }
  | { readonly id: number; readonly kind: 'draft'; readonly session: number; readonly text: string; readonly options?: DraftOptions }
  | { readonly id: number; readonly kind: 'close'; readonly session: number }
  | { readonly id: number; readonly kind: 'review'; readonly conversation: Conversation; readonly settings?: PlainSettings };

/** What each kind of request is answered with: a session's number, findings, a report, or nothing. */
export interface LiveValues {
  readonly open: number;
  readonly add: readonly Finding[];
  readonly draft: readonly Finding[];
  readonly close: null;
  readonly review: Report;
}

/** A GoodturnError by value. */
export interface PlainError {
  readonly code: GoodturnErrorCode;
  readonly path: string;
  readonly message: string;
}

/** The answer to a request. Every message is answered; `id` is null where a message had none. */
export type LiveAnswer =
  | { readonly id: number; readonly kind: 'ok'; readonly value: LiveValues[keyof LiveValues] }
  | { readonly id: number | null; readonly kind: 'error'; readonly error: PlainError };

/**
 * An error as plain data. What is no GoodturnError gets the code `worker-failed`.
 *
 * @example
 * plainError(new GoodturnError('bad-turn', 'turns[0]', 'No.')) // => { code: 'bad-turn', path: 'turns[0]', message: 'No.' }
 */
export const plainError = (error: unknown): PlainError => {
  if (!(error instanceof GoodturnError)) return { code: 'worker-failed', path: '', message: `The worker could not do it: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.` };
  const { code, path, message } = error;
  return { code, path, message: path === '' ? message : message.slice(path.length + 2) };
};

/**
 * The error that {@link plainError} was made of.
 *
 * @example
 * errorOf({ code: 'bad-turn', path: 'turns[0]', message: 'No.' }).message // => 'turns[0]: No.'
 */
export const errorOf = ({ code, path, message }: PlainError): GoodturnError => new GoodturnError(code, path, message);

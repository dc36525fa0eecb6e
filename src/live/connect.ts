import type { Finding, Report } from '../analysis/finding';
import type { Conversation, Turn } from '../conversation/turn';
import type { DraftOptions } from '../session';
import { GoodturnError } from '../text/error';
import { checkCrossing, uncrossable } from './crossing';
import { listen, type Port } from './port';
import { errorOf, type LiveAnswer, type LiveRequest, type LiveValues, type PlainError, type PlainSettings } from './protocol';
import { remoteSession } from './remote-session';

/** A session that a worker holds. Calls are answered in the order they are made. */
export interface RemoteSession {
  /** Adds a turn that was said; gives its findings. */
  add(turn: Turn): Promise<readonly Finding[]>;
  /** Findings in a reply that is being written; null where a newer draft took its place before it was sent. */
  draft(text: string, options?: DraftOptions): Promise<readonly Finding[] | null>;
  /** Lets the worker forget it. */
  close(): Promise<void>;
}

/** A worker that coaches. */
export interface Connection {
  /** Opens a session there. */
  open(options?: { readonly conversation?: Conversation; readonly settings?: PlainSettings }): Promise<RemoteSession>;
  /** Reviews a conversation there. */
  review(conversation: Conversation, settings?: PlainSettings): Promise<Report>;
  /** Ends the worker; what is not answered yet is rejected. */
  terminate(): void;
}

/** A request before it is numbered. */
export type Unnumbered<Request = LiveRequest> = Request extends LiveRequest ? Omit<Request, 'id'> : never;

/** Sends a request; gives what it is answered with. */
export type Ask = <Kind extends keyof LiveValues>(request: Unnumbered & { readonly kind: Kind }) => Promise<LiveValues[Kind]>;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: GoodturnError) => void;
}

const messageOf = (event: unknown): string => {
  const { message } = (typeof event === 'object' && event !== null ? event : {}) as { readonly message?: unknown };
  return typeof message === 'string' && message !== '' ? ` (${message})` : '';
};

/** The fields of a message, each read once; nothing where it is no answer of `serve`. */
const answerFrom = (message: unknown): LiveAnswer | undefined => {
  try {
    const answer = { ...(message as LiveAnswer) };
    if (answer.kind === 'ok') return answer;
    const { code, path, message: words }: PlainError = answer.error;
    return [code, path, words].every((one) => typeof one === 'string') ? { ...answer, error: { code, path, message: words } } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Connects to a worker that runs `goodturn/web-worker`, or a file of your own that calls `serve`. One connection a worker.
 *
 * Every promise ends: with the answer, with the GoodturnError that was thrown in the worker, or with `worker-failed`
 * where it cannot be loaded, dies or is ended. After that make a new worker and connect again.
 *
 * @param worker - a `Worker` of the web or of Node, or a `MessagePort`
 * @example
 * typeof connect({ postMessage: () => undefined }).open // => 'function'
 */
export const connect = (worker: Port): Connection => {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let failure: GoodturnError | undefined;
  const fail = (message: string): void => {
    failure ??= new GoodturnError('worker-failed', '', message);
    ends.forEach((end) => end());
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const hear = (message: unknown): void => {
    const answer = answerFrom(message);
    const one = waiting.get(answer?.id ?? -1);
    if (answer === undefined || answer.id === null || one === undefined) return;
    waiting.delete(answer.id);
    if (answer.kind === 'ok') one.resolve(answer.value as never);
    else one.reject(errorOf(answer.error));
  };
  const ends = [
    listen(worker, 'message', hear),
    listen(worker, 'error', (event) => fail(`The worker could not be loaded, or failed${messageOf(event)}. Make a new one and connect again.`)),
    listen(worker, 'messageerror', () => fail('The worker sent what cannot be read. Make a new one and connect again.')),
    ...['exit', 'close'].map((type) => listen(worker, type, () => fail('The worker has ended. Make a new one and connect again.'))),
  ];
  worker.start?.();
  const ask: Ask = (request) =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure);
      const id = (asked += 1);
      waiting.set(id, { resolve, reject });
      try {
        worker.postMessage({ ...request, id });
      } catch (error) {
        waiting.delete(id);
        reject(uncrossable(request, error));
      }
    });
  return {
    open: async (options = {}) => {
      checkCrossing(options.settings);
      return remoteSession(await ask({ kind: 'open', ...options }), ask);
    },
    review: async (conversation, settings) => {
      checkCrossing(settings);
      return ask({ kind: 'review', conversation, ...(settings === undefined ? {} : { settings }) });
    },
    terminate: () => {
      fail('The connection was ended by terminate().');
      if (worker.terminate === undefined) worker.close?.();
      else void worker.terminate();
    },
  };
};

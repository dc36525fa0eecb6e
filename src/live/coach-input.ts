import type { Finding } from '../analysis/finding';
import type { DraftOptions } from '../session';
import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import { carried } from './carried';
import { shownOf } from './shown';
import { ownTimers, type Timers } from './timers';

/** What reads a draft: a session, one in a worker, or your own way to either. Null: a newer draft took this one's place. */
export interface DraftReader {
  draft(text: string, options?: DraftOptions): readonly Finding[] | null | PromiseLike<readonly Finding[] | null>;
}

/** What the findings that are told belong to. */
export interface DraftTold {
  /** The text that the spans are places of. */
  readonly text: string;
  /** Every finding of the draft, where `findings` are those to show. */
  readonly all: readonly Finding[];
}

/** An `AbortSignal`, as far as it is needed. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

/** What `coachInput` needs. */
export interface CoachInputOptions {
  readonly session: DraftReader;
  /** Told after each reading, and at once where an edit moves or touches words that are shown. */
  readonly onFindings: (findings: readonly Finding[], told: DraftTold) => void;
  /** Told what the reader or `onFindings` threw. The next input is read all the same. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds without a key after which the text is read. Default 200. */
  readonly wait?: number;
  /** Milliseconds after which it is read though typing goes on. Default 1000. */
  readonly longest?: number;
  /** How many findings to show at once. Default 3. */
  readonly most?: number;
  /** Passed on with every draft. */
  readonly draft?: Omit<DraftOptions, 'finished'>;
  /** Disposes of it when aborted. */
  readonly signal?: StopSignal;
  readonly timers?: Timers;
}

/** An input that is being coached. */
export interface CoachedInput {
  /** Takes the whole text after each change. With `composing` (`event.isComposing`) it waits for the next call. */
  input(text: string, state?: { readonly composing?: boolean }): void;
  /** Reads the latest text now; resolves once its findings were told. `finished`: as it will be sent. */
  flush(options?: { readonly finished?: boolean }): Promise<void>;
  /** Stops everything: nothing is told any more. */
  dispose(): void;
}

const blank = (text: string): boolean => text.trim() === '';

/**
 * Coaches an input while somebody types, in a page or anywhere else: give it the text on each change.
 *
 * It reads once the keys rest, and after `longest` though they do not; the newest reading wins, and one that is
 * older than the last asked is dropped. In between, marks move with their words, and one whose words are
 * edited goes at once. What is shown is chosen by {@link shownOf}.
 *
 * @throws GoodturnError `bad-setting` for times or counts below 0; `input` throws `bad-input` for what is no string.
 * @example
 * coachInput({ session: { draft: () => [] }, onFindings: () => undefined, onError: () => undefined }).input('Hello') // => undefined
 */
export const coachInput = (options: CoachInputOptions): CoachedInput => {
  const { session, onFindings, onError, wait = 200, longest = 1000, most = 3, draft = {}, signal, timers = ownTimers } = guarded('bad-setting', 'options', 'Give { session, onFindings, onError } and the rest as plain data.', () => ({ ...options }));
  for (const [name, value] of Object.entries({ wait, longest, most })) {
    if (typeof value !== 'number' || !(value >= 0)) throw new GoodturnError('bad-setting', name, 'Give a number from 0.');
  }
  let text = '';
  let all: readonly Finding[] = [];
  let shown: readonly Finding[] = [];
  let asked = 0;
  let answered: string | undefined = '';
  let disposed = false;
  let holding = false;
  let running: unknown[] = [];
  const rest = (): void => {
    running.forEach((timer) => timers.stop(timer));
    running = [];
  };
  const tell = (findings: readonly Finding[]): void => {
    shown = findings;
    try {
      onFindings(findings, { text, all });
    } catch (error) {
      onError(error);
    }
  };
  const later = (): void => {
    running.splice(1).forEach((timer) => timers.stop(timer));
    const readNow = (): void => void read(false);
    if (running.length === 0) running.push(timers.start(readNow, longest));
    running.push(timers.start(readNow, Math.min(wait, longest)));
  };
  const read = async (finished: boolean): Promise<void> => {
    rest();
    if (disposed) return;
    const place = (asked += 1);
    const about = text;
    try {
      const found = blank(about) ? [] : await session.draft(about, { ...draft, ...(finished ? { finished } : {}) });
      if (disposed || place !== asked || found === null) return;
      if (about === text) answered = about;
      all = carried(found, about, text);
      tell(shownOf(all, { most, before: shown }));
      if (about !== text && !holding && running.length === 0) later();
    } catch (error) {
      if (!disposed) onError(error);
    }
  };
  const dispose = (): void => {
    disposed = true;
    rest();
  };
  if (signal?.aborted === true) dispose();
  else signal?.addEventListener('abort', dispose);
  return {
    input: (next, { composing = false } = {}) => {
      if (typeof next !== 'string') throw new GoodturnError('bad-input', 'text', 'Give the text of the input as a string.');
      if (disposed) return;
      const now = carried(shown, text, next);
      const moved = now.length !== shown.length || now.some((one, at) => one !== shown[at]);
      if (next !== text) answered = undefined;
      all = carried(all, text, next);
      text = next;
      holding = composing;
      if (moved) tell(now);
      if (composing) rest();
      else if (blank(next)) void read(false);
      else if (answered !== next) later();
      else rest();
    },
    flush: (options = {}) => read(options.finished === true),
    dispose,
  };
};

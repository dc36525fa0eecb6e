import { compileAnalyzers } from '../analysis/compile';
import { review, type ReviewOptions } from '../review';
import { createSession, type Session } from '../session';
import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import { listen, type Port } from './port';
import { type LiveAnswer, type LiveRequest, type LiveValues, plainError } from './protocol';

const kinds: readonly unknown[] = ['open', 'add', 'draft', 'close', 'review'];

/** The fields of a message, each read once. */
const recordOf = (value: unknown): Readonly<Record<string, unknown>> => guarded('bad-message', '', 'Post plain data.', () => (typeof value === 'object' && value !== null ? { ...value } : {}));

/** A message of a stranger as a request. Conversations, turns, drafts and settings are checked by what reads them. */
const requestOf = (message: Readonly<Record<string, unknown>>): LiveRequest => {
  const { id, kind, session } = message;
  if (typeof id !== 'number') throw new GoodturnError('bad-message', 'id', 'Number each request; its answer bears the number.');
  if (!kinds.includes(kind)) throw new GoodturnError('bad-message', 'kind', `Use one of ${kinds.join(', ')}.`);
  if (kind !== 'open' && kind !== 'review' && typeof session !== 'number') throw new GoodturnError('bad-message', 'session', 'Give the number that `open` was answered with.');
  return message as unknown as LiveRequest;
};

/**
 * Answers requests that come through a port, in the order they come, each exactly once: in a worker file of your
 * own, with the analyzers you chose. `goodturn/web-worker` is such a file with all of them.
 *
 * @param port - `self` in a worker of the web, `parentPort` in one of Node, or one end of a `MessageChannel`
 * @param options - what reviews and sessions use; settings of a request go over `settings` here, which may hold functions
 * @returns what ends it: sessions are forgotten, and no message is answered any more.
 * @throws GoodturnError `bad-analyzers` or `bad-pattern`. Whatever a message does wrong is answered, not thrown.
 * @example
 * serve({ postMessage: () => undefined }, { annotator: english(), analyzers: [labelling] })() // => undefined
 */
export const serve = (port: Port, { annotator, analyzers, settings = {} }: ReviewOptions): (() => void) => {
  compileAnalyzers(analyzers);
  const sessions = new Map<number, Session>();
  let opened = 0;
  const sessionOf = (number: number): Session => {
    const session = sessions.get(number);
    if (session === undefined) throw new GoodturnError('unknown-id', 'session', `No session ${number} is open. Open one first; a closed one is gone.`);
    return session;
  };
  const optionsWith = (given: LiveRequest & { readonly kind: 'open' | 'review' }): ReviewOptions => {
    const { settings: own = {} } = given;
    if (typeof own !== 'object' || own === null) throw new GoodturnError('bad-setting', 'settings', 'Give settings as an object, or leave them out.');
    return guarded('bad-setting', 'settings', 'Give plain data.', () => {
      if (Array.isArray(own)) throw new GoodturnError('bad-setting', 'settings', 'Give settings as an object, or leave them out.');
      return { annotator, analyzers, settings: { ...settings, ...own } };
    });
  };
  const valueOf = (request: LiveRequest): LiveValues[keyof LiveValues] => {
    if (request.kind === 'review') return review(request.conversation, optionsWith(request));
    if (request.kind === 'open') {
      const { conversation } = request;
      const session = createSession({ ...optionsWith(request), ...(conversation === undefined ? {} : { conversation }) });
      sessions.set((opened += 1), session);
      return opened;
    }
    const session = sessionOf(request.session);
    if (request.kind === 'add') return session.add(request.turn);
    if (request.kind === 'draft') return session.draft(request.text, request.options);
    sessions.delete(request.session);
    return null;
  };
  const answerTo = (message: unknown): LiveAnswer => {
    const from: { id?: unknown } = {};
    try {
      const request = requestOf(Object.assign(from, recordOf(message)));
      return { id: request.id, kind: 'ok', value: valueOf(request) };
    } catch (error) {
      return { id: typeof from.id === 'number' ? from.id : null, kind: 'error', error: plainError(error) };
    }
  };
  const answer = (message: unknown): void => {
    const given = answerTo(message);
    try {
      port.postMessage(given);
    } catch (error) {
      port.postMessage({ id: given.id, kind: 'error', error: plainError(error) });
    }
  };
  const stop = listen(port, 'message', answer);
  port.start?.();
  return () => {
    stop();
    sessions.clear();
  };
};

import { EventEmitter } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createSession, GoodturnError, review, type Conversation } from '../../src';
import { labelling, tone } from '../../src/analyzers';
import { english } from '../../src/english';
import { connect, type LiveAnswer, type LiveRequest, type Port, serve } from '../../src/live';

const own = { annotator: english(), analyzers: [labelling, tone], settings: { preview: true } };
const talk: Conversation = { id: 'c', channel: 'chat', turns: [{ role: 'customer', text: 'Late again!' }, { role: 'agent', text: 'Calm down.' }] };

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** Both sides of a channel, and all that went through it. */
const stage = (options: Parameters<typeof serve>[1] = own) => {
  const { port1, port2 } = new MessageChannel();
  const requests: unknown[] = [];
  const answers: unknown[] = [];
  const page: Port = { on: port1.on.bind(port1), off: port1.off.bind(port1), close: () => port1.close(), postMessage: (message) => (requests.push(message), port1.postMessage(message)) };
  const worker: Port = { on: port2.on.bind(port2), off: port2.off.bind(port2), postMessage: (message) => (answers.push(message), port2.postMessage(message)) };
  const stop = serve(worker, options);
  ends.push(() => { stop(); port1.close(); });
  return { connection: connect(page), requests, answers, port: port1, stop };
};
const refused = (promise: Promise<unknown>): Promise<GoodturnError> => promise.then(() => { throw new Error('It was not refused.'); }, (error: GoodturnError) => error);

describe('a session in a worker', () => {
  it('finds what one in the page finds', async () => {
    const { connection } = stage();
    const here = createSession({ ...own, conversation: talk });
    const there = await connection.open({ conversation: talk });
    expect(await there.draft('You should have called us. Yes')).toEqual(here.draft('You should have called us. Yes'));
    expect(await there.draft('Calm down', { finished: true, visibility: 'internal' })).toEqual(here.draft('Calm down', { finished: true, visibility: 'internal' }));
    expect(await there.add({ role: 'agent', text: 'Calm down.' })).toEqual(here.add({ role: 'agent', text: 'Calm down.' }));
    expect(await there.draft('Calm down.')).toEqual(here.draft('Calm down.'));
  });
  it('is one of several, each with its own past and settings', async () => {
    const { connection } = stage();
    const [one, two] = await Promise.all([connection.open({ conversation: talk }), connection.open({ settings: { off: ['tone', 'labelling/behaviour-correction'] } })]);
    await one.add({ role: 'customer', text: 'Hm.' });
    expect((await one.draft('Calm down.'))?.[0]?.turn).toBe(3);
    expect(await two.draft('Calm down.')).toEqual([]);
    expect((await two.draft('You should have called us.'))?.[0]?.turn).toBe(0);
  });
  it('sends one draft at a time, and of those waiting only the newest; every call ends', async () => {
    const { connection, requests } = stage();
    const session = await connection.open();
    const drafts = await Promise.all(['Calm', 'Calm down', 'Calm down.', 'Calm down. We'].map((text) => session.draft(text)));
    expect(drafts.map((found) => found?.map(({ quote }) => quote)[0] ?? found)).toEqual([[], null, null, 'Calm down']);
    expect(requests).toHaveLength(3);
  });
  it('is asked in the order of the calls, a waiting draft included', async () => {
    const { connection, requests } = stage();
    const session = await connection.open();
    const results = await Promise.all([session.draft('a.'), session.draft('Calm down.'), session.add({ role: 'agent', text: 'b' }), session.draft('c.'), session.close()]);
    expect(results[1]).not.toBeNull();
    expect(requests.map((request) => (request as LiveRequest).kind)).toEqual(['open', 'draft', 'draft', 'add', 'draft', 'close']);
  });
  it('is gone when it is closed', async () => {
    const session = await stage().connection.open();
    await session.close();
    expect(await refused(session.draft('a'))).toMatchObject({ code: 'unknown-id', path: 'session' });
  });
});

it('a review there is the review here', async () => {
  expect(await stage().connection.review(talk, { off: ['tone'] })).toEqual(review(talk, { ...own, settings: { ...own.settings, off: ['tone'] } }));
});

describe('errors', () => {
  it.each([
    ['a turn', (session: Awaited<ReturnType<ReturnType<typeof connect>['open']>>) => session.add({ role: 'agent' } as never), 'bad-turn', 'turns[0].text'],
    ['a draft', (session: Awaited<ReturnType<ReturnType<typeof connect>['open']>>) => session.draft(3 as never), 'bad-turn', 'draft.text'],
  ])('cross by value and are GoodturnErrors again: %s', async (_what, act, code, path) => {
    const error = await refused(act(await stage().connection.open()));
    expect(error).toBeInstanceOf(GoodturnError);
    expect(error).toMatchObject({ code, path });
    expect(error.message.startsWith(`${path}: `)).toBe(true);
    expect(error.message.split(path)).toHaveLength(2);
  });
  it.each([[{ conversation: { turns: 5 } }, 'bad-conversation', 'turns'], [{ settings: { preview: 3 } }, 'bad-setting', 'settings.preview'], [{ settings: null }, 'bad-setting', 'settings'], [{ settings: [] }, 'bad-setting', 'settings']])('of open(%j)', async (options, code, path) => {
    expect(await refused(stage().connection.open(options as never))).toMatchObject({ code, path });
  });
  it('name the function that cannot cross, before anything is sent', async () => {
    const { connection, requests } = stage();
    expect(await refused(connection.open({ settings: { identifyLanguage: () => null } as never }))).toMatchObject({ code: 'bad-setting', path: 'settings.identifyLanguage' });
    expect(await refused(connection.review(talk, { silence: [{ key: 'k', reason: () => '' }] } as never))).toMatchObject({ path: 'settings.silence[0].reason' });
    expect(requests).toEqual([]);
  });
  it('say what in a conversation cannot cross, and the connection goes on', async () => {
    const { connection } = stage();
    expect(await refused(connection.open({ conversation: { turns: [{ role: 'agent', text: 'a', at: () => 1 } as never] } }))).toMatchObject({ code: 'bad-message', path: 'conversation.turns[0].at' });
    const proxy = new Proxy({ turns: [] }, {});
    expect((await refused(connection.open({ conversation: proxy }))).message).toContain('proxy');
    expect(await (await connection.open()).draft('Hi.')).toEqual([]);
  });
  it('settings with functions are given to serve', async () => {
    const asked: string[] = [];
    const { connection } = stage({ ...own, settings: { identifyLanguage: (text) => (asked.push(text), 'en') } });
    expect((await connection.review(talk)).checked.language).toBe('en');
    expect(asked.length).toBeGreaterThan(0);
  });
  it('thrown by anything else are worker-failed, and the worker goes on', async () => {
    const { connection } = stage({ ...own, annotator: (text) => { if (text.includes('!!')) throw new RangeError('deep'); return own.annotator(text); } });
    const session = await connection.open();
    expect(await refused(session.draft('Hm!!'))).toMatchObject({ code: 'worker-failed', message: expect.stringContaining('deep') as string });
    expect(await session.draft('Hm.')).toEqual([]);
  });
});

describe('messages', () => {
  /** Sends a message as it is; gives what comes back. */
  const answerTo = (message: unknown): Promise<LiveAnswer> => {
    const { port } = stage();
    return new Promise((resolve) => { port.once('message', resolve); port.postMessage(message); });
  };
  it.each([
    [undefined, null, 'id'], [null, null, 'id'], ['open', null, 'id'], [[], null, 'id'], [{ kind: 'open' }, null, 'id'], [{ id: '1', kind: 'open' }, null, 'id'], [{ id: 1 }, 1, 'kind'],
    [{ id: 2, kind: 'reset' }, 2, 'kind'], [{ id: 3, kind: 'toString' }, 3, 'kind'], [{ id: 4, kind: 'draft', text: 'a' }, 4, 'session'],
  ])('%j is answered, not passed over', async (message, id, path) => {
    expect(await answerTo(message)).toMatchObject({ id, kind: 'error', error: { code: 'bad-message', path } });
  });
  it.each([[{ kind: 'draft', session: 9, text: 'a' }, 'unknown-id'], [{ kind: 'review' }, 'bad-conversation'], [{ kind: 'review', conversation: null }, 'bad-conversation'], [{ kind: 'open', conversation: null }, 'bad-conversation']])('%j is answered', async (message, code) => {
    expect(await answerTo({ id: 1, ...message })).toMatchObject({ id: 1, kind: 'error', error: { code } });
  });
  it('each get exactly one answer, in order, whatever they are; requests and answers are plain data', async () => {
    const anything = fc.oneof(
      fc.record({ id: fc.nat(), kind: fc.constantFrom('open', 'add', 'draft', 'close', 'review', 'x'), session: fc.integer({ min: 0, max: 3 }), text: fc.constantFrom('Calm down.', '', 3 as never), turn: fc.constantFrom({ role: 'agent', text: 'Calm down.' }, null), conversation: fc.constantFrom(talk, undefined, 4), options: fc.constantFrom(undefined, null, { finished: true }, { asides: 3 }) }, { requiredKeys: ['id', 'kind'] }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 8 }), async (messages) => {
        const { answers, port, stop } = stage();
        const back: unknown[] = [];
        const all = new Promise<void>((resolve) => port.on('message', (answer) => { if (back.push(answer) === messages.length) resolve(); }));
        for (const message of messages) port.postMessage(message);
        if (messages.length > 0) await all;
        await new Promise((resolve) => setImmediate(resolve));
        expect(back).toEqual(answers);
        expect(structuredClone(answers)).toEqual(answers);
        expect(back.map((answer) => (answer as LiveAnswer).id)).toEqual(messages.map((message) => { const id = (message as { id?: unknown } | null)?.id; return typeof id === 'number' ? id : null; }));
        stop();
        port.close();
      }),
      { numRuns: 60, seed: 8 },
    );
  });
  it('that the page sends are plain data', async () => {
    const { connection, requests, answers } = stage();
    const session = await connection.open({ conversation: talk, settings: { preview: true } });
    await session.draft('Calm down. You should have called us.', { finished: true, asides: [{ start: 0, end: 2, kind: 'quoted' }] });
    await session.add({ role: 'agent', text: 'a' });
    await connection.review(talk);
    await session.close();
    for (const message of [...requests, ...answers]) {
      expect(structuredClone(message)).toEqual(message);
      expect(JSON.parse(JSON.stringify(message))).toEqual(message);
    }
  });
  it('are not answered after stop', async () => {
    const { port, stop, answers } = stage();
    stop();
    port.postMessage({ id: 1, kind: 'open' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answers).toEqual([]);
  });
});

describe('the end of a worker', () => {
  const dying = () => {
    const worker = Object.assign(new EventEmitter(), { postMessage: () => undefined, terminate: () => undefined });
    return { worker, connection: connect(worker) };
  };
  it.each([['error', new Error('404')], ['exit', 1], ['messageerror', {}], ['close', undefined]])('by %s rejects all that waits, and all that comes', async (type, value) => {
    const { worker, connection } = dying();
    const waiting = [refused(connection.open()), refused(connection.review(talk))];
    worker.emit(type, value);
    for (const error of [...(await Promise.all(waiting)), await refused(connection.open())]) expect(error).toMatchObject({ code: 'worker-failed', message: expect.stringMatching(/connect again/) as string });
    if (value instanceof Error) expect((await waiting[0]!).message).toContain('404');
  });
  it('by terminate too', async () => {
    const { connection } = dying();
    const waiting = refused(connection.review(talk));
    connection.terminate();
    expect(await waiting).toMatchObject({ code: 'worker-failed' });
  });
  it('that closes its port is told', async () => {
    const { connection, port } = stage();
    const session = await connection.open();
    port.close();
    expect(await refused(session.draft('a'))).toMatchObject({ code: 'worker-failed' });
  });
  it('does not mind answers to nothing', async () => {
    const { worker, connection } = dying();
    const waiting = connection.open();
    for (const message of [null, 3, { id: 99, kind: 'ok' }, { id: null, kind: 'error' }, { id: 1, kind: 'ok', value: 7 }, { id: 1, kind: 'ok', value: 8 }]) worker.emit('message', message);
    await expect(waiting).resolves.toHaveProperty('draft');
  });
});

describe('ports of the web', () => {
  it('are served through their events', async () => {
    const { port1, port2 } = new globalThis.MessageChannel();
    const web = (port: typeof port1): Port => ({ postMessage: (message) => port.postMessage(message), addEventListener: port.addEventListener.bind(port) as never, removeEventListener: port.removeEventListener.bind(port) as never, start: () => port.start(), close: () => port.close() });
    ends.push(serve(web(port2), own), () => port1.close());
    expect((await connect(web(port1)).review(talk)).checked.turns).toBe(2);
  });
});

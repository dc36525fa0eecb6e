import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'bullmq';
import type { Conversation } from 'goodturn';
import { coach } from 'goodturn/ready';
import { redactReport } from 'goodturn/redact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Deliver, toCallback, toQueue } from '../../examples/bullmq-worker/deliver';
import { connectionTo, conversationQueue, keyOf, names, reportQueue, send } from '../../examples/bullmq-worker/queue';
import { warmUp } from '../../examples/bullmq-worker/review-job';
import { reviewer } from '../../examples/bullmq-worker/worker';
import { kill, type Running, start, until } from './scale/programs';
import { ownRedis } from './scale/redis';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const redis = await ownRedis();
const connection = connectionTo(redis.url);
const queue = conversationQueue(connection, { attempts: 3, delay: 40 });
const reports = reportQueue(connection);
for (const one of [queue, reports]) one.on('error', () => undefined);
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  await redis.begin();
  warmUp();
  await queue.waitUntilReady();
});
beforeEach(() => connection.flushall());
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(async () => {
  await queue.close();
  await reports.close();
  connection.disconnect();
  await redis.crash();
});

const talk = (id: string): Conversation => ({ id, turns: [{ role: 'customer', text: `My lamp ${id} arrived broken.` }, { role: 'agent', text: "I'm so sorry. You should have packed it better. I am sending a new one today." }] });
const ids = (count: number): string[] => Array.from({ length: count }, (_one, index) => `c${index}`);
const keys = (count: number): string[] => ids(count).map((id) => keyOf(id, 2)).sort();
const deliveredKeys = async (): Promise<string[]> => (await reports.getWaiting()).map(({ data }) => data.key).sort();
/** Everything is reviewed, nothing failed, nothing waits. */
const settled = async (): Promise<boolean> => Object.values(await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')).every((count) => count === 0);

/** A worker in this process. */
const worker = (deliver: Deliver = toQueue(connection), lockSeconds = 10): string[] => {
  const problems: string[] = [];
  const own = connectionTo(redis.url);
  const one = reviewer({ connection: own, deliver, lockSeconds, onProblem: (message) => void problems.push(message) });
  closing.push(async () => {
    await one.close();
    own.disconnect();
  });
  return problems;
};

/** A worker as a process of its own. */
const workerProcess = async (env: Record<string, string> = {}): Promise<Running> => {
  const running = start(process.execPath, ['--import', 'tsx', 'start.ts'], { cwd: 'examples/bullmq-worker', env: { REDIS_URL: redis.url, LOCK_SECONDS: '3', ...env } });
  closing.push(() => kill(running));
  await until('the worker is ready', () => {
    if (running.child.exitCode !== null) throw new Error(running.said());
    return running.said().includes('ready');
  });
  return running;
};

describe('a worker on a queue', () => {
  it('reviews what comes, and takes names and numbers out', async () => {
    worker();
    await send(queue, talk('4711 0815 42'));
    await until('a report is there', async () => (await reports.getWaitingCount()) === 1);
    const [delivered] = await reports.getWaiting();
    expect(delivered!.data.key).toBe('4711%200815%2042/2');
    const wanted = redactReport(coach(talk('4711 0815 42'), { preview: true }), talk('4711 0815 42'));
    expect(JSON.parse(JSON.stringify(delivered!.data.report))).toMatchObject({ findings: JSON.parse(JSON.stringify(wanted.findings)) as unknown, checked: { turns: 2 } });
    expect(delivered!.data.report.findings.map(({ quote }) => quote)).toContain('You should have packed it better');
  });
  it('reviews an event once that is sent twice, and a new revision anew', async () => {
    worker();
    await Promise.all([send(queue, talk('a')), send(queue, talk('a'))]);
    await until('it is reviewed', settled);
    await send(queue, talk('a'));
    await send(queue, talk('a'), 'later');
    await until('all is reviewed', async () => (await settled()) && (await reports.getWaitingCount()) === 2);
    expect(await deliveredKeys()).toEqual(['a/2', 'a/later']);
    expect(await queue.getCompletedCount()).toBe(2);
  });
  it('has a report once that is delivered twice', async () => {
    const deliver = toQueue(connection);
    for (const _time of [1, 2]) await deliver('a/2', coach(talk('a')));
    expect(await deliveredKeys()).toEqual(['a/2']);
  });
  it('asks for an id', async () => {
    for (const id of ['', undefined]) await expect(send(queue, { ...(id === undefined ? {} : { id }), turns: [] })).rejects.toThrow('Give the conversation an id');
    expect(keyOf('a/1', 2)).not.toBe(keyOf('a', '1/2'));
  });
  it.each([
    ['nothing', null, 'Expected { conversation'],
    ['a number', 7, 'Expected { conversation'],
    ['a transcript', { conversation: 'Agent: Hello.' }, 'Expected { conversation'],
    ['turns that are none', { conversation: { turns: 5 } }, 'turns: Expected a list of turns'],
    ['a turn without text', { conversation: { turns: [{ role: 'agent' }] } }, 'turns[0].text'],
    ['a flood', { conversation: { turns: [{ role: 'agent', text: 'x'.repeat(1_000_001) }] } }, 'more than 1000000'],
  ])('puts %s among the dead letters at once, with the reason, and goes on', async (_name, data, reason) => {
    const problems = worker();
    await queue.add('review', data as never, { jobId: 'poison/1' });
    await send(queue, talk('b'));
    await until('both are done', settled);
    const failed = await queue.getFailed();
    expect(failed.map(({ id, attemptsMade, failedReason }) => ({ id, attemptsMade, failedReason }))).toEqual([{ id: 'poison/1', attemptsMade: 1, failedReason: expect.stringContaining(reason) as string }]);
    expect(problems).toEqual([`poison/1: attempt 1: ${failed[0]!.failedReason}`]);
    expect(await deliveredKeys()).toEqual(['b/2']);
  });
  it('tries again where the receiver fails, waits longer each time, and keeps what never gets through', async () => {
    const calls: { readonly key: string; readonly at: number }[] = [];
    const server = createServer((request, response) => {
      const key = String(request.headers['idempotency-key']);
      calls.push({ key, at: Date.now() });
      const own = calls.filter((call) => call.key === key).length;
      response.writeHead(key.startsWith('never') || own < 3 ? 503 : 204).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => void server.close());
    worker(toCallback(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    await send(queue, talk('twice'));
    await send(queue, talk('never'));
    await until('both are settled', settled);
    const times = calls.filter(({ key }) => key === 'twice/2').map(({ at }) => at);
    expect(times.length).toBe(3);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(40);
    expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(80);
    expect(calls.filter(({ key }) => key === 'never/2').length).toBe(3);
    expect((await queue.getFailed()).map(({ id, failedReason }) => [id, failedReason])).toEqual([['never/2', 'The callback answered 503.']]);
  });
  it('lists dead letters, and tries them again on request', async () => {
    const command = (...argv: string[]): string => spawnSync(process.execPath, ['--import', 'tsx', 'dead-letters.ts', ...argv], { cwd: 'examples/bullmq-worker', env: { ...process.env, REDIS_URL: redis.url }, encoding: 'utf8' }).stdout;
    let open = false;
    worker(async (key, report) => {
      if (!open) throw new Error('The door is shut.');
      await toQueue(connection)(key, report);
    });
    await send(queue, talk('d'));
    await until('it is given up', async () => (await queue.getFailedCount()) === 1);
    open = true;
    expect(command('--retry')).toBe('d/2\t3\tThe door is shut.\n');
    await until('it is reviewed', async () => (await reports.getWaitingCount()) === 1);
    expect([await deliveredKeys(), await queue.getFailedCount()]).toEqual([['d/2'], 0]);
  });
});

describe('where things break', () => {
  it('another worker takes up what a killed one had in hand, and a stopped one finishes it first', async () => {
    const input = `${ids(60).map((id) => JSON.stringify(talk(id))).join('\n')}\n\nnot a conversation\n`;
    const sent = spawnSync(process.execPath, ['--import', 'tsx', 'send.ts'], { cwd: 'examples/bullmq-worker', env: { ...process.env, REDIS_URL: redis.url }, input, encoding: 'utf8' });
    expect([sent.status, sent.stdout, sent.stderr.split(':')[0]]).toEqual([2, '60 handed in\n', 'line 62']);
    const first = await workerProcess();
    await until('some are reviewed', async () => (await reports.getWaitingCount()) >= 3);
    first.child.kill('SIGSTOP');
    expect(await queue.getActiveCount()).toBe(1);
    const inHand = (await queue.getActive())[0]!.id!;
    await kill(first);
    expect(await deliveredKeys()).not.toEqual(keys(60));
    const second = await workerProcess();
    await until('all are reviewed', settled);
    expect(await deliveredKeys()).toEqual(keys(60));
    expect(await queue.getFailedCount()).toBe(0);
    expect((await queue.getJob(inHand))!.stalledCounter).toBe(1);
    expect(second.said()).toBe('ready\n');
  });
  it('gives up what has taken three workers down with it, and takes up what has taken none', async () => {
    const gone = new Worker(names.conversations, null, { connection, lockDuration: 200 });
    for (const id of ['deadly', 'unlucky']) {
      await send(queue, talk(id));
      expect((await gone.getNextJob('a worker that is gone'))!.id).toBe(keyOf(id, 2));
    }
    await connection.hset(queue.toKey(keyOf('deadly', 2)), 'stc', '3');
    await gone.close();
    worker(toQueue(connection), 0.5);
    await until('both are settled', settled);
    expect((await queue.getFailed()).map(({ id, failedReason }) => [id, failedReason])).toEqual([['deadly/2', expect.stringContaining('stalled')]]);
    expect(await deliveredKeys()).toEqual(['unlucky/2']);
  });
  it('a worker that is told to stop finishes the job in hand and takes no other', async () => {
    let answer = (): void => undefined;
    const called: string[] = [];
    const server = createServer((request, response) => {
      called.push(String(request.headers['idempotency-key']));
      answer = () => void response.writeHead(204).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    for (const id of ids(3)) await send(queue, talk(id));
    const running = await workerProcess({ CALLBACK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    await until('one is in hand', () => called.length === 1);
    running.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(running.child.exitCode).toBe(null);
    answer();
    expect(await running.ended).toBe(0);
    expect(called).toEqual([keyOf('c0', 2)]);
    expect([await queue.getCompletedCount(), await queue.getWaitingCount(), await queue.getActiveCount()]).toEqual([1, 2, 0]);
  });
  it('Redis may crash and come back', async () => {
    const early = ids(40).slice(0, 20);
    for (const id of early) await send(queue, talk(id));
    const problems = worker();
    await until('some are reviewed', async () => (await reports.getWaitingCount()) >= 3);
    await redis.crash();
    const late = Promise.all(ids(40).slice(20).map((id) => send(queue, talk(id))));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await redis.begin();
    await late;
    await until('all are reviewed', async () => (await settled()) && (await reports.getWaitingCount()) >= 40);
    expect(await deliveredKeys()).toEqual(keys(40));
    expect(await queue.getFailedCount()).toBe(0);
    expect(problems.length).toBeGreaterThan(0);
  });
});

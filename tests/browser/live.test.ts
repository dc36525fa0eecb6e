import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../src';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(() => stage.close());

interface Log {
  readonly keys: readonly { readonly length: number; readonly at: number }[];
  readonly told: readonly { readonly length: number; readonly at: number; readonly quotes: readonly string[]; readonly all: number }[];
  readonly handling: readonly number[];
  readonly tasks: readonly number[];
  readonly errors: readonly string[];
  readonly ready: number;
}

const show = async (worker: string) => {
  const { page, faults } = await stage.show({ scripts: { '/main.js': 'tests/browser/pages/live.ts', '/worker.js': worker }, html: '<!doctype html><html lang="en"><head><title>Live</title></head><body><script type="module" src="main.js"></script></body></html>' });
  const log = async (): Promise<Log> => JSON.parse(await page.evaluate<string>('JSON.stringify(log)')) as Log;
  const until = (holds: (now: Log) => boolean): Promise<void> => vi.waitFor(async () => expect(holds(await log())).toBe(true), { timeout: 60_000, interval: 100 });
  return { page, faults, log, until };
};

/** 120 words with something to find every now and then. */
const reply = Array.from({ length: 6 }, (_, at) => `Thank you for waiting, this is part ${at} of it. You should have told us before the van left. I will send the next one to you today.`).join(' ').split(' ').slice(0, 120).join(' ');
const at = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const round = (value: number): number => Math.round(value * 10) / 10;

describe('a Worker under a strict policy', () => {
  it('coaches 120 words typed at 30 ms a key, and never holds up the page', async () => {
    const { page, faults, log, until } = await show('src/web-worker/index.ts');
    await until(({ ready }) => ready > 0);
    await page.focus('textarea');
    await page.keyboard.type(reply, { delay: 30 });
    await until(({ told, keys }) => keys.length === reply.length && told.some((one) => one.length === reply.length && one.at > keys.at(-1)!.at + 100));
    const { keys, told, handling, tasks, errors, ready } = await log();
    const waits = told.map((one) => one.at - (keys.find(({ length }) => length === one.length)?.at ?? one.at));
    console.log(JSON.stringify({ keys: keys.length, readings: told.length, readyMs: round(ready), inputToFindingsMs: { p50: round(at(waits, 0.5)), p99: round(at(waits, 0.99)) }, handlingMs: { p50: round(at(handling, 0.5)), p99: round(at(handling, 0.99)) }, longTasks: tasks.map(round) }));
    expect(errors).toEqual([]);
    expect(faults).toEqual([]);
    expect(keys).toHaveLength(reply.length);
    expect(told.length).toBeGreaterThan(3);
    for (const { quotes } of told) expect(quotes.length).toBeLessThanOrEqual(3);
    for (const { quotes } of told) for (const quote of quotes) expect(reply).toContain(quote);
    const here = createSession({ annotator: english(), analyzers, settings: { preview: true }, conversation: { turns: [{ role: 'customer', text: 'My parcel is late again, and nobody answers.' }] } });
    expect(told.at(-1)!.all).toBe(here.draft(reply).length);
    expect(at(handling, 0.99)).toBeLessThan(50);
  }, 120_000);

  it('gives the findings that the page itself would give', async () => {
    const { page, faults } = await show('src/web-worker/index.ts');
    const text = 'Calm down. You should have called us. Thank you for waiting. We wi';
    const there = await page.evaluate(`live.session.then((session) => session.draft(${JSON.stringify(text)}))`);
    const here = createSession({ annotator: english(), analyzers, settings: { preview: true }, conversation: { turns: [{ role: 'customer', text: 'My parcel is late again, and nobody answers.' }] } });
    expect(there).toEqual(here.draft(text));
    expect(here.draft(text).length).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  }, 60_000);

  it('is under that policy itself: eval is refused there', async () => {
    const { page } = await show('tests/browser/pages/eval-worker.ts');
    expect(await page.evaluate("new Promise((done) => { new Worker('worker.js', { type: 'module' }).onmessage = ({ data }) => done(data); })")).toBe('EvalError');
  }, 60_000);

  it('names an error that happens there', async () => {
    const { page } = await show('src/web-worker/index.ts');
    expect(await page.evaluate("live.worker.open({ settings: { preview: 'yes' } }).catch(({ name, code, path }) => ({ name, code, path }))")).toEqual({ name: 'GoodturnError', code: 'bad-setting', path: 'settings.preview' });
    expect(await page.evaluate('live.worker.open({ settings: { identifyLanguage: () => null } }).catch(({ path }) => path)')).toBe('settings.identifyLanguage');
  }, 60_000);

  it('that cannot be loaded, or fails, is told of; nothing waits for ever', async () => {
    const { page, log, until } = await show('tests/browser/pages/broken-worker.ts');
    await until(({ errors }) => errors.length > 0);
    expect((await log()).errors[0]).toContain('could not be loaded, or failed');
    const lost = await page.evaluate<string>("new Promise((done) => { const dead = new Worker('lost.js', { type: 'module' }); dead.addEventListener('error', () => done('error')); })");
    expect(lost).toBe('error');
  }, 60_000);
});

describe('the bundle of the Worker', () => {
  it('holds the model, needs no eval, and stays within 1.7 MB of gzip', async () => {
    const { outputFiles } = await build({ entryPoints: ['src/web-worker/index.ts'], bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false, legalComments: 'none' });
    const code = outputFiles[0]!.text;
    const bytes = gzipSync(code).length;
    console.log(`The Worker: ${(bytes / 1e6).toFixed(2)} MB min + gzip.`);
    expect(bytes).toBeLessThan(1_700_000);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(code).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/);
  }, 60_000);
});

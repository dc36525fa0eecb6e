import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { onStage } from '../browser/on-stage';
import type { Answer } from './errand';
import { shuffled } from './in-order';
import { nodePlaces, type Way } from './in-node';
import { settings } from './settings-of-places';
import { keptAnswers, talks } from './talks';

const asked = talks.map(([, one]) => one);
const kept = keptAnswers();
const examples = readFileSync('tests/golden/answers/examples.txt', 'utf8');
let inNode: Awaited<ReturnType<typeof nodePlaces>>;
beforeAll(async () => void (inNode = await nodePlaces()));

describe('the same answer in Node, byte for byte', () => {
  it.each<[string, Way]>([
    ['ESM', { format: 'esm' }],
    ['CommonJS', { format: 'cjs' }],
    ['a worker thread', { format: 'esm', worker: true }],
    ['Node without its compilers', { format: 'esm', flags: ['--no-opt', '--no-sparkplug', '--no-maglev', '--regexp-interpret-all'] }],
  ])('%s', async (_what, way) => {
    const answer = await inNode(way, { asked, examples: true });
    expect(answer.told).toEqual(kept);
    expect(answer.examples).toBe(examples);
  });
  it.each(settings)('set to $name', async ({ way, zone, locale }) => {
    const answer = await inNode(way, { asked });
    expect([answer.zone, answer.locale]).toEqual([zone, locale]);
    expect(answer.told).toEqual(kept);
  });
  it('in another order, after 20,000 other texts', async () => {
    const { told } = await inNode({ format: 'esm' }, { asked: shuffled(asked), before: 20_000 });
    expect(told).toEqual(shuffled(kept));
  });
  it.each(['hostile', 'retention'])('%s alone in a process', async (name) => {
    const at = talks.findIndex(([one]) => one === name);
    expect((await inNode({ format: 'esm' }, { asked: asked.slice(at, at + 1) })).told).toEqual(kept.slice(at, at + 1));
  });
});

const show = onStage();
const inBrowser = { locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' };

describe('the same answer in Chromium, byte for byte', () => {
  it('in a page', async () => {
    const { page } = await show({ scripts: { '/page.js': 'tests/golden/page-program.ts' } }, inBrowser);
    const answer = (await page.evaluate(`run(${JSON.stringify({ asked, examples: true })})`)) as Answer;
    expect(answer.told).toEqual(kept);
    expect(answer.examples).toBe(examples);
    expect([answer.zone, answer.locale]).toEqual(['Pacific/Kiritimati', 'tr-TR']);
  });
  it('in a Worker', async () => {
    const { page } = await show({ html: '<!doctype html><html lang="en"><head><title>Worker</title></head><body></body></html>', scripts: { '/worker.js': 'tests/golden/worker-program.ts' } }, inBrowser);
    const answer = (await page.evaluate(`new Promise((done, failed) => {
      const worker = new Worker('worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => failed(new Error(message));
      worker.postMessage(${JSON.stringify({ asked })});
    })`)) as Answer;
    expect(answer.told).toEqual(kept);
  });
});

describe('the same answer from any number of jobs', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'goodturn-golden-')), 'talks.ndjson');
  writeFileSync(file, asked.flatMap(({ conversation }) => (conversation === undefined ? [] : [`${JSON.stringify(conversation)}\n`])).join('').repeat(2));
  const reviewed = (jobs: number): string => spawnSync('node', ['dist/cli.js', 'review', '--jobs', String(jobs), '--preview', file], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;

  it('1, 2 and 3', () => {
    const one = reviewed(1);
    expect(one.split('\n').length).toBe(2 * (talks.length - 1) + 1);
    expect(one).toContain('"detector":"tone/');
    expect(reviewed(2)).toBe(one);
    expect(reviewed(3)).toBe(one);
  });
});

import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { file, goodturn, lineOf, linesOf, manifestIn, path, sleep, start, until } from './stage';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const text = `${linesOf(1500)}{"turns": 5}\n${linesOf(1500)}`;
const week = file('long.ndjson', text);
const flags = (name: string, jobs = '1'): string[] => ['review', '--analyzers', 'rapport', '--jobs', jobs, '--output', path(`${name}.out`), '--manifest', path(`${name}.json`)];
const written = (name: string): string => readFileSync(path(`${name}.out`), 'utf8');

/** What differs from run to run. */
const lasting = (name: string): unknown => ({ ...manifestIn(path(`${name}.json`)), output: undefined, started: undefined, ended: undefined, duration: undefined, resumed: undefined, jobs: undefined, workersLost: undefined });

beforeAll(async () => expect(await goodturn([...flags('whole'), week])).toMatchObject({ code: 2 }));

/** Places to kill at: a few at random, told where a test fails. */
const seed = Math.floor(Math.random() * 1e6);

describe.each(['1', '2'])('killed at random with %s jobs, and resumed', (jobs) => {
  it(`gives what an uninterrupted run gives (seed ${seed})`, async () => {
    const name = `killed-${jobs}`;
    let kills = 0;
    for (let [tries, before] = [0, 0]; tries < 5; tries += 1) {
      const { child, outcome } = start([...flags(name, jobs), '--resume', week]);
      const further = (): boolean => existsSync(path(`${name}.json`)) && manifestIn(path(`${name}.json`)).read.lines > before;
      await until(() => child.exitCode !== null || further());
      await sleep((seed * (tries + 7)) % 700);
      child.kill('SIGKILL');
      if ((await outcome).code !== null) break;
      kills += 1;
      before = manifestIn(path(`${name}.json`)).read.lines;
    }
    const last = await goodturn([...flags(name, jobs), '--resume', week]);
    expect(last.code).toBe(2);
    expect(kills).toBeGreaterThan(0);
    expect(written(name) === written('whole')).toBe(true);
    expect(lasting(name)).toEqual(lasting('whole'));
    expect(readdirSync(dirname(week)).filter((one) => one.startsWith(`${name}.json.`) && !one.endsWith('.tmp'))).toEqual([]);
  });
});

describe('resuming', () => {
  const short = (name: string, content: string): string => file(`${name}.in`, content);
  const done = async (name: string, content: string): Promise<string> => {
    const input = short(name, content);
    expect(await goodturn([...flags(name), input])).toMatchObject({ code: 0, err: '' });
    return input;
  };
  it('a run that is done changes nothing', async () => {
    const input = await done('again', linesOf(3));
    const before = written('again');
    expect(await goodturn([...flags('again'), '--resume', input])).toEqual({ code: 0, out: '', err: '' });
    expect(written('again')).toBe(before);
    expect(manifestIn(path('again.json'))).toMatchObject({ state: 'done', resumed: 1, counts: { conversations: 3 } });
  });
  it('reads what was added, also of measures as CSV', async () => {
    const input = short('more', linesOf(3));
    const measure = ['measure', '--format', 'csv', ...flags('more').slice(1)];
    expect(await goodturn([...measure, input])).toMatchObject({ code: 0 });
    appendFileSync(input, `${lineOf(4)}\n`);
    expect(await goodturn([...measure, '--resume', input])).toMatchObject({ code: 0, err: '' });
    expect(written('more')).toBe((await goodturn(['measure', '--format', 'csv', '--analyzers', 'rapport', '--jobs', '1', input])).out);
  });
  it('cuts off what was written after the manifest', async () => {
    const input = await done('torn', linesOf(3));
    const before = written('torn');
    appendFileSync(path('torn.out'), '{"conversation":"c4","fin');
    expect(await goodturn([...flags('torn'), '--resume', input])).toMatchObject({ code: 0 });
    expect(written('torn')).toBe(before);
  });
  const refusals: readonly (readonly [string, (name: string, input: string) => readonly string[], string])[] = [
    ['an input that is another', (name, input) => (writeFileSync(input, linesOf(3).replace('c1', 'C1')), [...flags(name), input]), 'is no longer the same: its sha256 differs'],
    ['an input that is shorter', (name, input) => (writeFileSync(input, linesOf(2)), [...flags(name), input]), 'bytes shorter than what was read already'],
    ['other settings', (name, input) => [...flags(name), '--preview', input], 'settings differs (preview nothing then, true now)'],
    ['other analyzers', (name, input) => [...flags(name), '--analyzers', 'tone', input], 'analyzers differs (["rapport"] then, ["tone","rapport"] now)'],
    ['another shard', (name, input) => [...flags(name), '--shard', '1/2', input], 'shard differs'],
    ['another limit', (name, input) => [...flags(name), '--max-line', '5000', input], 'options differs (maxLine 16777216 then, 5000 now)'],
    ['another version', (name, input) => (writeFileSync(path(`${name}.json`), readFileSync(path(`${name}.json`), 'utf8').replace(/"goodturn": "[^"]+"/, '"goodturn": "0.0.1"')), [...flags(name), input]), 'version differs'],
    ['an output that is shorter', (name, input) => (writeFileSync(path(`${name}.out`), ''), [...flags(name), input]), 'it was changed since'],
    ['a manifest that is none', (name, input) => (writeFileSync(path(`${name}.json`), '{"goodturn": 7}'), [...flags(name), input]), 'This is no manifest of goodturn.'],
    ['an output without its manifest', (name, input) => (writeFileSync(path(`${name}.2`), ''), ['review', '--output', path(`${name}.out`), '--manifest', path(`${name}.none`), input]), 'There is no manifest'],
  ];
  it.each(refusals)('refuses %s, and leaves the output alone', async (what, flagsOf, words) => {
    const name = what.replaceAll(' ', '-');
    const input = await done(name, linesOf(3));
    const argv = flagsOf(name, input);
    const before = written(name);
    const { code, err } = await goodturn([...argv, '--resume']);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(written(name)).toBe(before);
  });
  it('is asked for where a run has not ended, so that it is not lost', async () => {
    const { child, outcome } = start([...flags('unended'), week]);
    while (!existsSync(path('unended.json')) || manifestIn(path('unended.json')).read.lines === 0) await sleep(50);
    child.kill('SIGKILL');
    await outcome;
    const size = statSync(path('unended.out')).size;
    const { code, err } = await goodturn([...flags('unended'), week]);
    expect([code, err]).toEqual([2, expect.stringMatching(/has not ended: \d+ lines are done\. Go on with --resume/)]);
    expect(statSync(path('unended.out')).size).toBe(size);
  });
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { childrenOf, file, goodturn, goodturnHolding, lineOf, linesOf, lives, manifestIn, path, sleep, start, until } from './stage';

vi.setConfig({ testTimeout: 240_000 });

const review = ['review', '--analyzers', 'rapport'] as const;
const idsIn = (out: string): string[] => out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { conversation: string }).conversation);

describe.each(['1', '2'])('with %s jobs', (jobs) => {
  it('a truncated last line is an error of its own, with its number', async () => {
    const { code, out, err } = await goodturn([...review, '--jobs', jobs], { stdin: [`${lineOf(1)}\n${lineOf(2)}\n${lineOf(3).slice(0, 90)}`] });
    expect([code, idsIn(out)]).toEqual([2, ['c1', 'c2']]);
    expect(err).toMatch(/^standard input:3: .* The input ends within this line: it may have been cut off\.\n$/);
  });
  it('a whole last line needs no end', async () => {
    const { code, out, err } = await goodturn([...review, '--jobs', jobs], { stdin: [`${lineOf(1)}\n${lineOf(2)}`] });
    expect([code, idsIn(out), err]).toEqual([0, ['c1', 'c2'], '']);
  });
  it('what is no UTF-8, blank lines, a byte order mark and CRLF', async () => {
    const bad = Buffer.from(`${lineOf(2)}\r\n`);
    bad[10] = 0xff;
    const { code, out, err } = await goodturn([...review, '--jobs', jobs], { stdin: [Buffer.concat([Buffer.from(`\ufeff${lineOf(1)}\r\n\r\n`), bad, Buffer.from(`\n   \n${lineOf(3)}\r\n`)])] });
    expect([code, idsIn(out), err]).toEqual([2, ['c1', 'c3'], 'standard input:3: This is not UTF-8 text: byte 11 does not fit. Save it as UTF-8.\n']);
  });
  it('nothing at all', async () => {
    expect(await goodturn([...review, '--jobs', jobs], { stdin: ['\n'] })).toEqual({ code: 2, out: '', err: 'standard input: There is nothing in it. Give at least one conversation.\n' });
  });
  it('a closed pipe ends it quietly, with its workers', async () => {
    const { child, outcome } = start([...review, '--jobs', jobs], { stdin: Array.from({ length: 200 }, () => linesOf(20)), take: 1 });
    await until(() => jobs === '1' || childrenOf(child.pid!).length === 2);
    const workers = childrenOf(child.pid!);
    const { code, err } = await outcome;
    expect([code, err]).toEqual([0, '']);
    await until(() => !workers.some(lives));
  });
  it('a full disk', async () => {
    const manifest = path(`full-${jobs}.json`);
    const { code, err } = await goodturn([...review, '--jobs', jobs, '--output', '/dev/full', '--manifest', manifest, file('full.ndjson', linesOf(400))]);
    expect([code, err]).toEqual([2, 'goodturn: /dev/full: The output could not be written. There is no space left.\n']);
    expect(manifestIn(manifest)).toMatchObject({ state: 'stopped', counts: { conversations: 0 }, read: { lines: 0 } });
  });
});

describe('a line of 100 MB', () => {
  const piece = Buffer.alloc(1 << 20, 'a');
  function* huge(megabytes: number): Generator<string | Uint8Array> {
    yield `${lineOf(1)}\n{"turns": [{"role": "agent", "text": "`;
    for (let count = 0; count < megabytes; count += 1) yield piece;
    yield `"}]}\n${lineOf(3)}\n`;
  }
  it('is an error that names the limit; memory stays flat, and the next line is read', async () => {
    const [small, large] = [await goodturnHolding([...review, '--jobs', '1', '--max-line', '1000000'], huge(1)), await goodturnHolding([...review, '--jobs', '1', '--max-line', '1000000'], huge(100))];
    for (const { code, out, err } of [small, large]) {
      expect([code, idsIn(out)]).toEqual([2, ['c1', 'c3']]);
      expect(err).toBe('standard input:2: This line is longer than 1000000 bytes. Split it into several conversations, or allow more with --max-line (maxLine).\n');
    }
    expect(large.held - small.held).toBeLessThan(60_000);
    const usual = await goodturn([...review, '--jobs', '1'], { stdin: huge(100) });
    expect([usual.code, usual.err.includes('This line is longer than 16 MB.'), idsIn(usual.out)]).toEqual([2, true, ['c1', 'c3']]);
  });
});

describe('workers that die', () => {
  const many = file('many.ndjson', linesOf(4000));
  it('lose nothing and give nothing twice', async () => {
    const [output, manifest] = [path('killed.ndjson'), path('killed.json')];
    const { child, outcome } = start([...review, '--jobs', '2', '--output', output, '--manifest', manifest, many]);
    let killed = 0;
    for (const wait of [1500, 1200, 900]) {
      await until(() => childrenOf(child.pid!).length === 2 || child.exitCode !== null);
      await sleep(wait);
      const [worker] = childrenOf(child.pid!);
      if (worker !== undefined && child.exitCode === null && process.kill(worker, 'SIGKILL')) killed += 1;
    }
    const { code, err } = await outcome;
    expect(killed).toBeGreaterThan(0);
    expect(err).toMatch(/^(note: a worker died; its lines are read again\.\n)+$/);
    expect(code).toBe(0);
    expect(idsIn(readFileSync(output, 'utf8'))).toEqual(Array.from({ length: 4000 }, (_one, index) => `c${index + 1}`));
    expect(manifestIn(manifest)).toMatchObject({ state: 'done', counts: { conversations: 4000, errors: 0 } });
    expect(manifestIn(manifest)['workersLost']).toBeGreaterThan(0);
  });
  it('one after the other are not followed for ever; the run can be resumed', async () => {
    const [output, manifest] = [path('hunted.ndjson'), path('hunted.json')];
    const flags = [...review, '--jobs', '2', '--output', output, '--manifest', manifest, many];
    const { child, outcome } = start(flags);
    await until(() => existsSync(output) && statSync(output).size > 0);
    const hunt = setInterval(() => {
      for (const worker of childrenOf(child.pid!)) process.kill(worker, 'SIGKILL');
    }, 30);
    const { code, err } = await outcome.finally(() => clearInterval(hunt));
    expect(code).toBe(2);
    expect(err).toMatch(/\d+ workers died one after the other \(.*\)\. See whether there is memory enough/);
    expect(manifestIn(manifest)).toMatchObject({ state: 'stopped' });
    expect(await goodturn([...flags, '--resume'])).toMatchObject({ code: 0 });
    expect(idsIn(readFileSync(output, 'utf8'))).toEqual(Array.from({ length: 4000 }, (_one, index) => `c${index + 1}`));
  });
  it('do not outlive a command that was killed', async () => {
    const { child, outcome } = start([...review, '--jobs', '2', many]);
    await until(() => childrenOf(child.pid!).length === 2);
    await sleep(500);
    const workers = childrenOf(child.pid!);
    child.kill('SIGKILL');
    await outcome;
    await until(() => !workers.some(lives));
  });
});

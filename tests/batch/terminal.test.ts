import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { file, goodturn, lineOf, linesOf, path } from './stage';

vi.setConfig({ testTimeout: 240_000 });

/** script (util-linux) gives a program a terminal of its own, and what it shows. */
const there = process.platform === 'linux' && spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');
const input = file('shown.ndjson', `${linesOf(2500)}{"turns": 5}\n${lineOf(2501)}\n`);
const command = (more: string): string => `'${process.execPath}' '${resolve('dist/cli.js')}' review --analyzers rapport --jobs 2 ${more} '${input}'`;
const onTerminal = (line: string): { readonly status: number | null; readonly shown: string } => {
  const { status, stdout } = spawnSync('script', ['-qec', line, '/dev/null'], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  return { status, shown: stdout };
};
const shownLine = /\r\u001b\[K([\d,]+) conversations, ([\d,]+) turns a second, (\d+) %(?:, (\d+:)?\d?\d:\d\d left)?(?:, \d+ errors)?/g;

describe.skipIf(!there)(there ? 'on a terminal' : 'on a terminal (skipped: there is no script of util-linux)', () => {
  it('says how far it is on one line, and takes it away before words and at the end', () => {
    const output = path('shown-out.ndjson');
    const { status, shown } = onTerminal(command(`--output '${output}'`));
    expect(status).toBe(2);
    const steps = [...shown.matchAll(shownLine)].map(([, count = '', , share]) => [Number(count.replaceAll(',', '')), Number(share)] as const);
    expect(steps.length).toBeGreaterThan(1);
    for (const [index, [count, share]] of steps.entries()) {
      expect(count).toBeGreaterThanOrEqual(steps[index - 1]?.[0] ?? 0);
      expect(share).toBeGreaterThanOrEqual(steps[index - 1]?.[1] ?? 0);
      expect(share).toBeLessThanOrEqual(100);
    }
    const left = shown.replace(shownLine, '');
    expect(left).toMatch(/^(?:\r\u001b\[K)+\S*shown\.ndjson:2501: turns: Expected a list of turns, found a number\.\r\n(?:\r\u001b\[K)*$/);
    expect(readFileSync(output, 'utf8').split('\n')).toHaveLength(2502);
  });
  it('is silent about it where standard error is a file', () => {
    const [output, told] = [path('quiet-out.ndjson'), path('told')];
    const { shown } = onTerminal(`${command(`--output '${output}'`)} 2> '${told}'`);
    expect([shown, readFileSync(told, 'utf8')]).toEqual(['', `${input}:2501: turns: Expected a list of turns, found a number.\n`]);
  });
});

describe('in a pipe', () => {
  it('is silent about it', async () => {
    const { err, out } = await goodturn(['review', '--analyzers', 'rapport', '--jobs', '2', input]);
    expect([err, out.split('\n').length]).toEqual([`${input}:2501: turns: Expected a list of turns, found a number.\n`, 2502]);
  });
});

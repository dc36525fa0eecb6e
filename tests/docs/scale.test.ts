import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { blocksOf } from './blocks';

vi.setConfig({ testTimeout: 120_000 });

/** The recipes of docs/scale.md as they stand there, without the clusters around them. */
const blocks = blocksOf(readFileSync('docs/scale.md', 'utf8')).map(({ lines }) => lines.join('\n'));
const block = (word: string): string => blocks.find((text) => text.includes(word)) ?? '';
const folder = mkdtempSync(join(tmpdir(), 'goodturn-scale-'));
const command = `goodturn() { ${JSON.stringify(process.execPath)} ${JSON.stringify(resolve('dist/cli.js'))} "$@"; }; export -f goodturn`;
const bash = (script: string, env: Record<string, string> = {}, input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync('bash', ['-c', `${command}\n${script}`], { cwd: folder, env: { ...process.env, ...env }, input, encoding: 'utf8' });

const lines = Array.from({ length: 11 }, (_one, index) => JSON.stringify({ id: `c${index}`, turns: [{ role: 'agent', text: index % 2 === 0 ? 'Calm down.' : 'A new lamp leaves our shop today.' }] }));
const week = `${lines.join('\n')}\n`;
const plain = bash('goodturn review --from ndjson --format ndjson', {}, week).stdout;

describe('recipes', () => {
  it('tasks of an array make the whole, may be run again, and are put in order by paste', () => {
    writeFileSync(join(folder, 'turns.ndjson'), week);
    const script = block('SLURM_ARRAY_TASK_ID').replace('/64', '/3').replace('/shared/turns.ndjson', 'turns.ndjson');
    expect(script).toContain('$part/3');
    for (const part of ['1', '2', '3', '2']) {
      const { status, stderr } = bash(script, { SLURM_ARRAY_TASK_ID: part, SLURM_CPUS_PER_TASK: '1' });
      expect([status, stderr]).toEqual([0, '']);
    }
    expect(plain.split('\n').length).toBe(12);
    expect(bash(block('paste')).stdout).toBe(plain);
  });
  it('a partition of Spark is done where a line cannot be read, and fails where the command does', () => {
    const piped = /^command = "(.*)"$/m.exec(block('spark.'))![1]!;
    const odd = bash(piped, {}, `${lines[0]!}\n{"turns": 5}\n${lines[1]!}\n`);
    expect([odd.status, odd.stdout]).toEqual([0, plain.split('\n').slice(0, 2).map((line) => `${line}\n`).join('')]);
    expect(odd.stderr).toContain('turns: Expected a list');
    expect(bash(`goodturn() { kill -9 $$; }; export -f goodturn; ${piped}`, {}, week).status).not.toBe(0);
  });
});

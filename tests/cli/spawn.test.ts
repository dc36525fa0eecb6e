import { spawn } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { version } from '../../src/version';
import { file } from './stage';

vi.setConfig({ testTimeout: 60_000 });

/** Runs the command as a process of its own; `take` closes its output after so many bytes. */
const goodturn = (argv: readonly string[], stdin: string, take = Infinity): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...argv]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.length >= take) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(stdin);
  });

describe('the process', () => {
  it('tells its version and needs no input for it', async () => expect(await goodturn(['--version'], '')).toEqual({ code: 0, out: `${version}\n`, err: '' }));
  it('reviews with everything built in', async () => {
    const { code, out, err } = await goodturn(['review', '--format', 'ndjson', file('built-in.txt', 'Customer: It broke.\nAgent: Let me look.\n')], '');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ conversation: null, checked: { turns: 2, version } });
  });
  it('exits 2 and says why', async () => {
    const { code, err } = await goodturn(['review', '--from', 'json'], '{');
    expect([code, err]).toEqual([2, 'standard input: The JSON ends too early, at line 1, column 2: it seems to be cut off. Export it again, or close what is still open.\n']);
  });
  it('ends quietly when its output is closed', async () => {
    const lines = '{"turns": [{"role": "agent", "text": "Good morning."}]}\n'.repeat(3000);
    const { code, err } = await goodturn(['review', '--format', 'ndjson'], lines, 1);
    expect([code, err]).toEqual([0, '']);
  });
});

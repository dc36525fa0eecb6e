import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { file, goodturn, linesOf, manifestIn, path } from './stage';

vi.setConfig({ testTimeout: 240_000 });

/** A disk of one megabyte, in memory. Only root may mount one, and not in every container. */
const disk = path('disk');
mkdirSync(disk);
const mounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
});

const many = file('many-for-disk.ndjson', linesOf(1000));
const flags = ['review', '--analyzers', 'rapport'] as const;
const [output, filler] = [join(disk, 'out.ndjson'), join(disk, 'filler')];

const fill = (kilobytes: number): void => writeFileSync(filler, Buffer.alloc(kilobytes * 1024));

describe.skipIf(!mounted)(mounted ? 'a disk of one megabyte' : 'a disk of one megabyte (skipped: nothing may be mounted here)', () => {
  it.each(['1', '2'])('that is full stops the run, and once there is room it goes on where it was, with %s jobs', async (jobs) => {
    const whole = await goodturn([...flags, '--jobs', '1', many]);
    const size = Buffer.byteLength(whole.out);
    expect([whole.code, size > 200_000, size < 900_000]).toEqual([0, true, true]);
    fill(1024 - Math.round(size / 2048));
    const manifest = path(`disk-${jobs}.json`);
    const run = [...flags, '--jobs', jobs, '--output', output, '--manifest', manifest, many];
    const full = await goodturn(run);
    expect([full.code, full.out, full.err]).toEqual([2, '', `goodturn: ${output}: The output could not be written. There is no space left.\n`]);
    const stopped = manifestIn(manifest) as unknown as { state: string; output: { bytes: number } };
    expect(stopped.state).toBe('stopped');
    expect(stopped.output.bytes).toBeLessThanOrEqual(statSync(output).size);
    rmSync(filler);
    expect(await goodturn([...run, '--resume'])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(output, 'utf8')).toBe(whole.out);
    expect(manifestIn(manifest)).toMatchObject({ state: 'done', counts: { conversations: 1000, errors: 0 } });
    rmSync(output);
  });
  it('that is full behind standard output is told too', () => {
    fill(950);
    const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$@" > "$OUT"', process.execPath, 'dist/cli.js', ...flags, '--preview', many], { encoding: 'utf8', env: { ...process.env, OUT: join(disk, 'shell') } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/no space left/i);
    rmSync(join(disk, 'shell'));
    rmSync(filler);
  });
});

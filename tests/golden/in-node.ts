import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Answer, Errand } from './errand';

/** How Node is started: which build is imported, in a thread or not, with which flags. */
export interface Way {
  readonly name: string;
  readonly format: 'esm' | 'cjs';
  readonly worker?: boolean;
  readonly flags?: readonly string[];
}

/** The ways in the order of the page. */
export const ways = {
  esm: { name: 'ESM', format: 'esm' },
  cjs: { name: 'CommonJS', format: 'cjs' },
  thread: { name: 'a worker thread', format: 'esm', worker: true },
  plain: { name: 'no compilers', format: 'esm', flags: ['--no-opt', '--no-sparkplug', '--no-maglev', '--regexp-interpret-all'] },
} as const satisfies Record<string, Way>;

/** Runs errands in Node processes of their own, on the builds in dist as a dependent sees them: `goodturn` is external. */
export const nodePlaces = async (): Promise<(way: Way, errand: Errand, env?: Readonly<Record<string, string>>) => Promise<Answer>> => {
  const home = mkdtempSync(join(tmpdir(), 'goodturn-golden-'));
  mkdirSync(join(home, 'node_modules'));
  symlinkSync(process.cwd(), join(home, 'node_modules', 'goodturn'));
  const fileOf = (format: Way['format']): string => join(home, format === 'esm' ? 'program.mjs' : 'program.cjs');
  for (const format of ['esm', 'cjs'] as const) {
    await build({ entryPoints: ['tests/golden/node-program.ts'], bundle: true, platform: 'node', format, outfile: fileOf(format), external: ['goodturn', 'goodturn/*'], tsconfigRaw: {}, logLevel: 'error' });
  }
  return ({ format, worker = false, flags = [] }, errand, env = {}) =>
    new Promise((resolve, reject) => {
      const file = fileOf(format);
      const child = execFile('node', [...flags, file, file, ...(worker ? ['--worker'] : [])], { env: { ...process.env, ...env }, maxBuffer: 1 << 28 }, (error, stdout, stderr) => (error === null ? resolve(JSON.parse(stdout) as Answer) : reject(new Error(stderr || error.message))));
      child.stdin?.end(JSON.stringify(errand));
    });
};

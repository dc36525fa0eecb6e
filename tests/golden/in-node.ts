import { execFile } from 'node:child_process';
import { mkdtempSync, symlinkSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Answer, Errand } from './errand';

/** How Node is started. `format`: which build is imported, ESM or CommonJS. */
export interface Way {
  readonly format: 'esm' | 'cjs';
  readonly worker?: boolean;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs errands in Node processes of their own, on the builds in dist as a dependent sees them: `goodturn` is external. */
export const nodePlaces = async (): Promise<(way: Way, errand: Errand) => Promise<Answer>> => {
  const home = mkdtempSync(join(tmpdir(), 'goodturn-golden-'));
  mkdirSync(join(home, 'node_modules'));
  symlinkSync(process.cwd(), join(home, 'node_modules', 'goodturn'));
  const fileOf = (format: Way['format']): string => join(home, format === 'esm' ? 'program.mjs' : 'program.cjs');
  for (const format of ['esm', 'cjs'] as const) {
    await build({ entryPoints: ['tests/golden/node-program.ts'], bundle: true, platform: 'node', format, outfile: fileOf(format), external: ['goodturn', 'goodturn/*'], tsconfigRaw: {}, logLevel: 'error' });
  }
  return ({ format, worker = false, flags = [], env = {} }, errand) =>
    new Promise((resolve, reject) => {
      const file = fileOf(format);
      const child = execFile('node', [...flags, file, file, ...(worker ? ['--worker'] : [])], { env: { ...process.env, ...env }, maxBuffer: 1 << 28 }, (error, stdout, stderr) => (error === null ? resolve(JSON.parse(stdout) as Answer) : reject(new Error(stderr || error.message))));
      child.stdin?.end(JSON.stringify(errand));
    });
};

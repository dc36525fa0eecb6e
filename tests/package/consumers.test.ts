import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { coach } from '../../src/ready';
import { onStage } from '../browser/on-stage';
import { type Home, installInEmptyFolder } from './empty-folder';

/** Every way that others build with, from the tarball in an empty folder: each runs a review and says the same. Needs dist (npm run build). */
const text = 'Customer: My parcel is late again!\nAgent: I\'m so sorry. You should have checked the tracking page.\nAgent (note): Another nightmare customer.';
const expected = JSON.stringify(coach(text, { preview: true }));
const say = `console.log(JSON.stringify(coach(${JSON.stringify(text)}, { preview: true })));`;
const esm = `import { coach } from 'goodturn/ready';\n${say}\n`;

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
const entries = Object.keys(exports).filter((path) => !path.endsWith('.json')).map((path) => path.replace('.', 'goodturn'));
const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');

let home: Home;
beforeAll(() => {
  home = installInEmptyFolder();
}, 180_000);

const run = (file: string): string => execFileSync('node', [file], { cwd: home.path, encoding: 'utf8' }).trim();

it('the review is worth comparing', () => {
  expect(coach(text, { preview: true }).findings.length).toBeGreaterThan(2);
});

describe('Node', () => {
  it('runs it as a module', () => expect(home.node('say.mjs', esm)).toBe(expected));
  it('runs it as CommonJS', () => expect(home.node('say.cjs', `const { coach } = require('goodturn/ready');\n${say}\n`)).toBe(expected));
  it('finds the command', () => {
    expect(execFileSync('npx', ['--offline', 'goodturn', 'detectors', '--format', 'json'], { cwd: home.path, encoding: 'utf8' })).toContain('tone/curtness');
  });
});

describe('TypeScript, strict, with every declaration file checked', () => {
  /** Exported types are used, not only named: a type that is lost would be `any`, and `any` would fit both. */
  const typed = `import type { Report } from 'goodturn';
${entries.map((entry, index) => `import * as entry${index} from '${entry}';`).join('\n')}
type IsAny<Type> = 0 extends 1 & Type ? true : false;
const real: IsAny<Report['findings'][number]['span']> = false;
const there: readonly object[] = [${entries.map((_entry, index) => `entry${index}`).join(', ')}];
export const settings: NonNullable<Parameters<typeof coach>[1]> = { preview: !real && there.length > 0 };
`;
  const cases = [
    ['node16', { module: 'node16', moduleResolution: 'node16' }, 'typed.mts', 'typed.mjs'],
    ['node16', { module: 'node16', moduleResolution: 'node16' }, 'typed.cts', 'typed.cjs'],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, 'typed.ts', 'typed.js'],
  ] as const;

  it.each(cases)('%s: %j, %s', (name, options, file, output) => {
    const out = `${name}-${file.split('.').at(-1)!}`;
    writeFileSync(join(home.path, file), `import { coach } from 'goodturn/ready';\n${typed}${say}\n`);
    writeFileSync(join(home.path, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...options, target: 'es2022', lib: ['es2022', 'dom', 'dom.asynciterable'], types: [], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, outDir: out }, files: [file] }));
    let told = '';
    try {
      execFileSync('node', [tsc, '-p', 'tsconfig.json'], { cwd: home.path, encoding: 'utf8' });
    } catch (error) {
      told = (error as { readonly stdout: string }).stdout;
    }
    expect(told).toBe('');
    expect(run(join(out, output))).toBe(expected);
  });
});

describe('bundlers', () => {
  beforeAll(() => writeFileSync(join(home.path, 'main.js'), esm));

  it('esbuild', async () => {
    await esbuild({ entryPoints: [join(home.path, 'main.js')], bundle: true, format: 'esm', platform: 'browser', outfile: join(home.path, 'esbuild', 'main.mjs'), logLevel: 'error' });
    expect(run('esbuild/main.mjs')).toBe(expected);
  });
  it('Vite', async () => {
    writeFileSync(join(home.path, 'index.html'), '<!doctype html><html lang="en"><head><title>A page</title></head><body><script type="module" src="/main.js"></script></body></html>');
    await vite({ root: home.path, configFile: false, logLevel: 'error', build: { outDir: 'vite', modulePreload: false, minify: false, chunkSizeWarningLimit: 10_000, rollupOptions: { output: { entryFileNames: 'main.mjs' } } } });
    expect(run('vite/main.mjs')).toBe(expected);
  });
  it('webpack', async () => {
    const told = await new Promise<string>((done, fail) => {
      webpack({ context: home.path, entry: './main.js', mode: 'development', devtool: false, target: 'web', output: { path: join(home.path, 'webpack'), filename: 'main.cjs' }, performance: false }, (error, stats) => (error === null ? done(stats?.hasErrors() === false && !stats.hasWarnings() ? '' : String(stats?.toString('errors-warnings'))) : fail(error)));
    });
    expect(told).toBe('');
    expect(run('webpack/main.cjs')).toBe(expected);
  });
});

describe('a page without a bundler', () => {
  const show = onStage();

  it('loads the files as they are, by an import map, under a strict policy, and asks for nothing else', async () => {
    mkdirSync(join(home.path, 'public'));
    execFileSync('node', [resolve('examples/page-without-bundler/prepare.mjs'), 'public'], { cwd: home.path });
    const { page } = await show({ folder: join(home.path, 'public'), policy: 'own' });
    await page.locator('li').first().waitFor();
    const { findings } = coach('Calm down. You should have checked the tracking page.', { preview: true });
    expect(await page.locator('li').allTextContents()).toEqual(findings.map(({ quote, advice }) => `${quote}: ${advice}`));
    expect(JSON.stringify(await page.evaluate(`import('goodturn/ready').then(({ coach }) => coach(${JSON.stringify(text)}, { preview: true }))`))).toBe(expected);
    const asked = (await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/^\\/\\d+\\//, ''))")) as string[];
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((path) => !/^(?:main\.js|wink-(?:nlp|model)\.js|goodturn\/[\w-]+\.js)$/.test(path))).toEqual([]);
  });
});

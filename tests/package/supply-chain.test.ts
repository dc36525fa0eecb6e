import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { outside } from '../architecture/outside';
import { needed, oddIn } from './contents';
import { runtimePackages } from './locked';

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly gypfile?: boolean;
  readonly publishConfig?: unknown;
  readonly exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>;
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
const own = manifestIn('.');
const packages = runtimePackages();
const installing = ['preinstall', 'install', 'postinstall', 'prepublish'];

describe('runtime packages', () => {
  it('are those that the floors know, each with its reason', () => {
    expect(Object.keys(own.dependencies ?? {}).sort()).toEqual(outside.map(({ name }) => name).sort());
    for (const { reason } of outside) expect(reason.length).toBeGreaterThan(20);
  });
  it('are pinned, and fastened by their hash', () => {
    for (const version of Object.values(own.dependencies ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const { path, integrity } of packages) expect(integrity, path).toMatch(/^sha512-/);
    expect(packages.length).toBeGreaterThan(9);
  });
  it.each(packages.map(({ path, ...rest }) => [path, rest] as const))('%s runs nothing when it is installed, and is licensed', (path, { hasInstallScript, license, name }) => {
    expect(hasInstallScript).toBeUndefined();
    expect(license).toMatch(/^(?:MIT|BSD-2-Clause|BSD-3-Clause|ISC|Apache-2\.0)$/);
    const { scripts = {}, gypfile } = manifestIn(path);
    expect(Object.keys(scripts).filter((script) => installing.slice(0, 3).includes(script))).toEqual([]);
    expect(gypfile ?? existsSync(join(path, 'binding.gyp'))).toBe(false);
    expect(readFileSync('NOTICE.md', 'utf8')).toMatch(new RegExp(`\\[${name}\\].*\\| ${license} \\|`));
  });
  it('goodturn itself runs nothing when it is installed', () => {
    expect(Object.keys(own.scripts ?? {}).filter((script) => installing.includes(script))).toEqual([]);
  });
});

describe('a lock file', () => {
  const lock = {
    '': { version: '1.0.0', dependencies: { a: '1.0.0' } },
    'node_modules/a': { version: '1.0.0', dependencies: { b: '2.0.0', '@c/d': '1.0.0' } },
    'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { '@c/d': '1.0.0' } },
    'node_modules/b': { version: '1.0.0', hasInstallScript: true },
    'node_modules/@c/d': { version: '1.0.0', optionalDependencies: { b: '1.0.0' } },
  };
  it('is followed to every package, the nearest first', () => {
    expect(runtimePackages(lock).map(({ path }) => path)).toEqual(['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/@c/d', 'node_modules/b']);
  });
  it('that lacks one is told of', () => expect(() => runtimePackages({ '': { version: '1.0.0', dependencies: { a: '1' } } })).toThrow('lacks a'));
});

describe('what is packed', () => {
  it('is named file by file', () => {
    expect(oddIn(needed)).toEqual([]);
    expect(oddIn([...needed, 'dist/chunk-2K2SLRLD.js', 'dist/english-ZBUDBOYP.js', 'dist/finding-CU91bux6.d.ts', 'dist/principle-id-Co_ghewu.d.cts'])).toEqual([]);
    for (const odd of ['src/index.ts', 'tests/a.test.ts', 'dist/index.js.map', 'dist/.env', '.npmrc', 'dist/ready.mjs', 'docs/settings.md', 'dist/chunk-2K2SLRLD.js.bak']) expect(oddIn([...needed, odd])).toEqual([`not expected: ${odd}`]);
    expect(oddIn(needed.filter((path) => path !== 'dist/formats/slack.cjs'))).toEqual(['missing: dist/formats/slack.cjs']);
  });
});

describe('the work of others', () => {
  const learned = [...readFileSync('docs/codebook.md', 'utf8').matchAll(/Learned from ([^:]+):/g)].flatMap(([, from = '']) => [...from.matchAll(/(\w+) \(([^,]+), \d+ rows\)/g)]).map(([, corpus = '', licence = '']) => [corpus, licence] as const);

  it('is named with its licence where weights were learned from it', () => {
    const notice = readFileSync('NOTICE.md', 'utf8');
    expect(learned.length).toBeGreaterThan(5);
    for (const [corpus, licence] of learned) expect(notice, corpus).toMatch(new RegExp(`\\| \`${corpus}\`.*${licence.replaceAll('.', '\\.')}`));
  });
  it('is not copied into dist: a bundle of any entry takes packages from outside as packages', async () => {
    const entryPoints = Object.values(own.exports).flatMap((one) => one.import?.default ?? []);
    const { metafile } = await build({ entryPoints: [...entryPoints, './dist/cli.js', './dist/batch-worker.js'], bundle: true, packages: 'external', platform: 'node', format: 'esm', outdir: 'nowhere', write: false, metafile: true, logLevel: 'error' });
    for (const file of Object.keys(metafile.inputs)) {
      expect(file).toMatch(/^dist\//);
      expect([...readFileSync(file, 'utf8').matchAll(/^\/\/ (\S*node_modules\/\S+)$/gm)].map(([, path]) => path), file).toEqual([]);
    }
    expect(readFileSync('dist/cli.js', 'utf8')).toMatch(/^\/\/ src\//m);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { blocksOf, refreshed } from './blocks';

const readme = readFileSync('README.md', 'utf8');
const pack = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { import: { default: string } }>; scripts: Record<string, string>; dependencies: Record<string, string> };
const packages = Object.keys(pack.dependencies);
const model = packages.filter((name) => name.startsWith('wink-'));

const gzipped = async (code: string, external: readonly string[]): Promise<number> => {
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, external: ['node:*', ...external], legalComments: 'none', logLevel: 'error', tsconfigRaw: {} });
  return gzipSync(outputFiles[0]!.text, { level: 9 }).length;
};

const kB = (bytes: number): string => (bytes < 1e6 ? `${(bytes / 1000).toFixed(bytes < 1e5 ? 1 : 0)} kB` : `${(bytes / 1e6).toFixed(2)} MB`);
const bytesOf = (size: string): number => Number.parseFloat(size) * (size.endsWith('MB') ? 1e6 : 1e3);

/** A size that is still within 10 % of what is shown stays as it is shown. */
const kept = (shown: string, bytes: number): string => (Math.abs(bytesOf(shown) - bytes) <= bytes / 10 ? shown : kB(bytes));

const sizes = new Map<string, number>([['the model', await gzipped(model.map((name, index) => `import m${index} from '${name}'; globalThis.m${index} = m${index};`).join('\n'), [])]]);
for (const [path, target] of Object.entries(pack.exports)) {
  if (path.endsWith('.json')) continue;
  const entry = path.replace('.', 'goodturn').replace(/^(goodturn\/formats)\/.*/, '$1/…');
  sizes.set(entry, Math.max(sizes.get(entry) ?? 0, await gzipped(`export * from '${target.import.default}';`, packages)));
}

const withSizes = (text: string): string =>
  text.replace(/^(\| (?:`([^`]+)`|(the model)[^|]*) \|.*\| )([\d.]+ [kM]B|\?)( \|)$/gm, (whole, before: string, entry: string | undefined, other: string | undefined, shown: string, after: string) => {
    const bytes = sizes.get(entry ?? other ?? '');
    return bytes === undefined ? whole : `${before}${kept(shown, bytes)}${after}`;
  });

describe('README', () => {
  it('shows what its code and its commands print, and the sizes of its entries', async () => {
    const [before, table, after] = readme.split(/<!-- \/?sizes -->/) as [string, string, string];
    for (const entry of sizes.keys()) expect(table).toContain(entry);
    await expect(`${await refreshed(`${before}<!-- sizes -->${withSizes(table)}<!-- /sizes -->${after}`)}`).toMatchFileSnapshot(resolve('README.md'));
  });
  it('starts in five lines', () => {
    expect(blocksOf(readme).find(({ lang }) => lang === 'ts')!.lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(5);
  });
  it('names commands that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(named).toContain('demo');
    expect(named.filter((name) => pack.scripts[name] === undefined)).toEqual([]);
    expect(readme).toContain('npm ci && npm test');
  });
});

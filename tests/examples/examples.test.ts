import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { analyzers } from 'goodturn/analyzers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blocksOf, withOutputs } from '../docs/blocks';

const readme = readFileSync('examples/README.md', 'utf8');
const programs = readdirSync('examples').filter((file) => file.endsWith('.ts'));
const scripts = programs.filter((file) => !file.endsWith('.test.ts'));
/** Examples of several files have a folder each, and a demo in it. */
const demos = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((file) => /^[^/]+\/demo\.ts$/.test(file)).sort();

afterEach(() => void vi.restoreAllMocks());

/** Runs an example as it stands; `goodturn` is the package that was built. */
const outputOf = async (file: string): Promise<string> => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void lines.push(parts.join(' ')));
  await import(resolve('examples', file));
  vi.restoreAllMocks();
  return lines.join('\n');
};

/** Engine and analyzer; the annotator, which brings the model, stays outside. */
const bundleOf = async (file: string): Promise<string> => {
  const { outputFiles } = await build({ entryPoints: [`examples/${file}`], bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, external: ['goodturn/english'], tsconfigRaw: {}, legalComments: 'none', logLevel: 'error' });
  return outputFiles[0]!.text;
};

describe('examples', () => {
  it.each(programs)('%s is short and listed', (file) => {
    expect(readFileSync(`examples/${file}`, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(readme).toContain(`](${file})`);
    expect(blocksOf(readme).some(({ lang, lines }) => lang === 'sh' && lines.join().endsWith(`examples/${file}`))).toBe(true);
  });
  it.each(demos)('%s is listed, and the files beside it are short', (file) => {
    const folder = file.replace('/demo.ts', '');
    expect(readme).toContain(`](${folder}/)`);
    expect(blocksOf(readme).some(({ lang, lines }) => lang === 'sh' && lines.join().endsWith(`examples/${file}`))).toBe(true);
    for (const one of readdirSync(`examples/${folder}`).filter((name) => name.endsWith('.ts'))) expect(readFileSync(`examples/${folder}/${one}`, 'utf8').split('\n').length, one).toBeLessThanOrEqual(120);
  });
  it('one-analyzer.ts makes a small bundle with no other analyzer in it', async () => {
    const code = await bundleOf('one-analyzer.ts');
    expect(gzipSync(code).length).toBeLessThan(36_000);
    for (const { id, detectors } of analyzers) for (const detector of detectors) expect(code.includes(detector.id), detector.id).toBe(id === 'language');
  });
  it('print what the README shows', async () => {
    const outputs = new Map<string, string>();
    for (const file of [...scripts, ...demos]) outputs.set(`npx tsx examples/${file}`, await outputOf(file));
    const bytes = gzipSync(await bundleOf('one-analyzer.ts'), { level: 9 }).length;
    const sized = readme.replace(/take (\S+)( kB)? \(min/, (whole, shown: string) => (Math.abs(Number(shown) * 1000 - bytes) <= bytes / 10 ? whole : `take ${(bytes / 1000).toFixed(1)} kB (min`));
    await expect(withOutputs(sized, ({ lines }) => outputs.get(lines.join('\n')))).toMatchFileSnapshot(resolve('examples/README.md'));
  });
});

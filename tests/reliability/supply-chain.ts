import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { outside } from '../architecture/outside';
import { type Locked, runtimePackages } from '../package/locked';
import type { Part } from './part';
import { madeSentence, readRecord } from './record';

const kB = (bytes: number): string => (bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Bytes of a package's own files, as they are unpacked. */
const unpacked = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, one) => (one.name === 'node_modules' ? sum : sum + (one.isDirectory() ? unpacked(join(folder, one.name)) : statSync(join(folder, one.name)).size)), 0);

/** Bytes of what is used of it in a bundle, minified, then gzip. */
const bundled = async (code: string): Promise<number> => {
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'], write: false, legalComments: 'none', logLevel: 'error' });
  return gzipSync(outputFiles[0]!.text, { level: 9 }).length;
};

const direct = async (packages: readonly Locked[]): Promise<readonly string[]> =>
  Promise.all(outside.map(async ({ name, where, entry, weighed, reason }) => {
    const { version, license = '', path } = packages.find((one) => one.path === `node_modules/${name}`)!;
    return `| \`${name}\` | ${version} | ${license} | ${kB(unpacked(path))} | ${kB(await bundled(weighed))} | \`src/${where}\` for \`${entry}\` | ${reason} |`;
  }));

/** What `npm run reproducible` has kept. */
export const recorded = (): string => {
  const record = readRecord<{ readonly files: number; readonly bytes: number }>('supply-chain');
  return record === undefined ? '' : `Two builds of the same sources, in folders of other names and depths, at other time zones and in other languages, gave the same ${record.files} files and the same tarball of ${kB(record.bytes)} kB, byte for byte. ${madeSentence(record.made)}`;
};

/** What comes with goodturn, and how the package is made. */
export const part = async (): Promise<Part> => {
  if (!existsSync('dist/cli.js')) throw new Error('What would be packed is not there. Run npm run build first.');
  const packages = runtimePackages();
  const others = packages.filter(({ name, path }) => !outside.some((one) => path === `node_modules/${one.name}`) && packages.find((one) => one.name === name)?.path === path);
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [{ readonly size: number; readonly unpackedSize: number; readonly entryCount: number }];
  return {
    title: 'Supply chain',
    text: `Packages that come with goodturn when it is installed, from \`tests/architecture/outside.ts\`, which also says who may import them. Versions are exact. Sizes in kB: as unpacked, and as bundled, minified and then gzip, where the entry is used.

| package | version | licence | unpacked | bundled | imported in | reason |
| --- | --- | --- | ---: | ---: | --- | --- |
${(await direct(packages)).join('\n')}

They bring ${others.length} more: ${others.map(({ name, version, license = '', path }) => `\`${name}\` ${version} (${license}, ${kB(unpacked(path))} kB)`).join(', ')}. None of them runs anything when it is installed, by the lock file and by its own \`package.json\`, and none has an \`eval\`, a connection or a storage in what comes into a page (\`tests/package/supply-chain.test.ts\`, \`tests/package/reach.test.ts\`). [NOTICE.md](../NOTICE.md) names their authors.

The package has ${packed.entryCount} files, ${kB(packed.size)} kB packed and ${kB(packed.unpackedSize)} kB unpacked, each allowed by name in \`tests/package/contents.ts\`; without source maps, for the code is shipped as it reads. \`npm test\` packs it, lets npm install the tarball in an empty folder without a network, and has each of these build and run a review with the same words as the sources give: Node as ESM and CommonJS, the command, TypeScript with \`node16\` (both kinds of module) and \`bundler\`, strict and with every declaration file checked, esbuild, Vite, webpack, and a page with an import map in Chromium under \`default-src 'none'\` (\`tests/package/consumers.test.ts\`).

${recorded()}

A release begins with \`npm run release\`, which refuses for a dirty tree, versions or dates that differ, a promise of [compatibility](compatibility.md) that was not moved, other files than allowed, and a package without provenance, and publishes nothing by itself (\`tests/package/release.test.ts\`).`,
  };
};

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeRecord } from '../reliability/record';

/** What a build gave: files of the package, and the tarball. */
export interface Built {
  readonly files: ReadonlyMap<string, string>;
  readonly tarball: { readonly bytes: number; readonly integrity: string };
}

const hashOf = (file: string): string => createHash('sha512').update(readFileSync(file)).digest('base64');

/** Files of a folder with their hashes. */
export const hashesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map((readdirSync(folder, { recursive: true }) as string[]).filter((file) => statSync(join(folder, file)).isFile()).sort().map((file) => [file, hashOf(join(folder, file))] as const));

/** Files that differ between two builds, or are in one alone. */
export const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();

const sources = ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts', 'README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE.md'];

/** Builds and packs a copy of the sources in a folder of its own, at a time zone and in a language of its own. */
const buildIn = (folder: string, env: Readonly<Record<string, string>>): Built => {
  mkdirSync(folder, { recursive: true });
  for (const one of sources) cpSync(one, join(folder, one), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const options = { cwd: folder, encoding: 'utf8' as const, env: { ...process.env, ...env } };
  execFileSync('npm', ['run', 'build', '--silent'], { ...options, stdio: 'ignore' });
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { ...options, stdio: ['ignore', 'pipe', 'ignore'] })) as [{ readonly filename: string; readonly size: number }];
  return { files: hashesIn(join(folder, 'dist')), tarball: { bytes: packed.size, integrity: `sha512-${hashOf(join(folder, packed.filename))}` } };
};

/** Builds twice, in two folders of other names and depths, and compares. */
export const buildTwice = (): { readonly built: Built; readonly differing: readonly string[] } => {
  const home = mkdtempSync(join(tmpdir(), 'goodturn-twice-'));
  try {
    const built = buildIn(join(home, 'one'), { TZ: 'UTC', LANG: 'C' });
    const again = buildIn(join(home, 'a', 'deeper', 'place'), { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' });
    return { built, differing: [...differing(built.files, again.files), ...(built.tarball.integrity === again.tarball.integrity ? [] : ['the tarball'])] };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

/** `npm run reproducible`: builds twice, compares, and keeps what was found for docs/reliability.md. */
if (process.argv[1]?.endsWith('reproducible.ts') === true) {
  const { built, differing: odd } = buildTwice();
  if (odd.length > 0) throw new Error(`Two builds of the same sources differ in ${odd.join(', ')}.`);
  writeRecord('supply-chain', 'npm run reproducible', { files: built.files.size, bytes: built.tarball.bytes });
  console.log(`Two builds are equal, byte for byte: ${built.files.size} files in dist, and the tarball, ${built.tarball.integrity}`);
}

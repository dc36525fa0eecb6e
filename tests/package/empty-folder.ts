import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runtimePackages } from './locked';

/** An empty folder in which goodturn was installed from its tarball. */
export interface Home {
  readonly path: string;
  /** Writes a file, and runs it with Node. */
  readonly node: (file: string, code: string) => string;
}

const npm = (args: readonly string[], cwd: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * Packs goodturn and every package that it needs, and lets npm install the tarballs in an empty folder: with an empty
 * cache, without a network, and with install scripts allowed, of which there are none. Needs dist (npm run build).
 */
export const installInEmptyFolder = (): Home => {
  const path = mkdtempSync(join(tmpdir(), 'goodturn-empty-'));
  const tarballs = join(path, 'tarballs');
  mkdirSync(tarballs);
  const folders = [...new Map(runtimePackages().map((one) => [`${one.name}@${one.version}`, one.path] as const)).values()];
  npm(['pack', '.', ...folders.map((folder) => `./${folder}`), '--ignore-scripts', '--silent', '--pack-destination', tarballs], process.cwd());
  const nameOf = (file: string): string => (runtimePackages().find(({ name, version }) => file === `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)?.name ?? 'goodturn');
  const dependencies = Object.fromEntries(readdirSync(tarballs).map((file) => [nameOf(file), `file:tarballs/${file}`]));
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module', dependencies }, null, 2));
  npm(['install', '--offline', '--no-audit', '--no-fund', '--silent', '--cache', join(path, 'cache')], path);
  const node = (file: string, code: string): string => {
    writeFileSync(join(path, file), code);
    return execFileSync('node', [file], { cwd: path, encoding: 'utf8' }).trim();
  };
  return { path, node };
};

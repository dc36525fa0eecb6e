import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { principles } from '../../src/principles';
import { version } from '../../src/version';
import { oddIn } from './contents';

/** The packed tarball, installed in an empty folder beside the real dependencies. Needs dist (npm run build). */
const home = mkdtempSync(join(tmpdir(), 'goodturn-package-'));
const installed = join(home, 'node_modules', 'goodturn');
const pack = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; exports: Record<string, unknown>; dependencies: Record<string, string> };
let packed: { filename: string; files: { path: string }[] };

/** Packages and what they need themselves, as far as it stands beside them and not in them. */
const withTheirOwn = (names: readonly string[], known: Set<string> = new Set()): ReadonlySet<string> => {
  for (const name of names.filter((one) => !known.has(one) && existsSync(join('node_modules', one)))) {
    const { dependencies = {} } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
    withTheirOwn(Object.keys(dependencies), known.add(name));
  }
  return known;
};

beforeAll(() => {
  [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [typeof packed];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, packed.filename), '-C', installed, '--strip-components=1']);
  for (const name of withTheirOwn(Object.keys(pack.dependencies))) cpSync(join('node_modules', name), join(home, 'node_modules', name), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
});

const node = (file: string, code: string): string => {
  writeFileSync(join(home, file), code);
  return execFileSync('node', [file], { cwd: home, encoding: 'utf8' }).trim();
};

const entries = Object.keys(pack.exports).filter((path) => !path.endsWith('.json')).map((path) => path.replace('.', 'goodturn'));

describe('the tarball', () => {
  it('holds dist and papers, nothing else', () => expect(oddIn(packed.files.map((file) => file.path))).toEqual([]));
  it('has one version', () => expect(pack.version).toBe(version));
  it('passes publint', () => {
    const run = spawnSync('npx', ['publint', '--strict', installed], { encoding: 'utf8' });
    expect(run.stdout + run.stderr).toContain('All good!');
  });
  it('passes attw', () => {
    const run = spawnSync('npx', ['attw', join(home, packed.filename), '--profile', 'node16', '--no-emoji'], { encoding: 'utf8' });
    expect(run.status, run.stdout).toBe(0);
  });
});

describe('entries', () => {
  it.each(entries)('%s loads as ESM and CJS with the same names', (entry) => {
    const esm = node('names.mjs', `import * as all from '${entry}'; console.log(Object.keys(all).filter((name) => name !== 'default' && name !== 'module.exports').sort().join());`);
    const cjs = node('names.cjs', `console.log(Object.keys(require('${entry}')).filter((name) => name !== 'default').sort().join());`);
    expect(esm.length).toBeGreaterThan(0);
    expect(cjs).toBe(esm);
  });
  it('keep the promised names', () => {
    expect(node('fixed.mjs', "import * as all from 'goodturn'; console.log(Object.keys(all).sort().join());")).toBe('GoodturnError,analyze,annotate,createSession,explain,focus,measure,precedents,review,study,summarize,version');
    expect(node('fixed.mjs', "import { coach } from 'goodturn/ready'; import { english } from 'goodturn/english'; console.log(typeof coach, typeof english);")).toBe('function function');
  });
  it('share one GoodturnError, in either form', () => {
    const attempt = `try { coach({ turns: 5 }); } catch (error) { console.log(error instanceof GoodturnError, error.code, error.path); }`;
    expect(node('error.mjs', `import { coach } from 'goodturn/ready'; import { GoodturnError } from 'goodturn'; ${attempt}`)).toBe('true bad-conversation turns');
    expect(node('error.cjs', `const { coach } = require('goodturn/ready'); const { GoodturnError } = require('goodturn'); ${attempt}`)).toBe('true bad-conversation turns');
  });
  it('give the same report as ESM and CJS', () => {
    const say = "console.log(JSON.stringify(coach('Customer: It is late again!\\nAgent: Calm down. You should have called us.')))";
    expect(node('say.cjs', `const { coach } = require('goodturn/ready'); ${say}`)).toBe(node('say.mjs', `import { coach } from 'goodturn/ready'; ${say}`));
  });
  it('install the command', () => {
    expect(execFileSync('node', [join(installed, 'dist/cli.js'), '--version'], { encoding: 'utf8' }).trim()).toContain(version);
  });
});

/** What they may weigh stands in tests/package/size-limits.json. */
describe('bundles', () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: home }, bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, external: ['wink-nlp', 'wink-eng-lite-web-model'], legalComments: 'none',
    });
    return outputFiles[0]!.text;
  };
  const names: Record<string, string> = { 'common-ground': 'commonGround' };

  it.each(analyzers.map((analyzer) => [analyzer.id]))('the engine with %s alone carries no other analyzer', async (id) => {
    const code = await bundle(`import { review } from 'goodturn'; import { ${names[id] ?? id} as one } from 'goodturn/analyzers'; globalThis.go = (annotator, talk) => review(talk, { annotator, analyzers: [one] });`);
    for (const other of analyzers) for (const detector of other.detectors) expect(code.includes(detector.id), detector.id).toBe(other.id === id);
  });
  it('all learned weights together stay within 60 kB', () => {
    const files = readdirSync('src/lexicons/learned').map((file) => readFileSync(join('src/lexicons/learned', file), 'utf8'));
    expect(gzipSync(files.join('\n')).length).toBeLessThan(60_000);
  });
  it('an analyzer that is not used leaves nothing behind', async () => {
    const files = join(home, 'loaded');
    cpSync('dist', files, { recursive: true });
    const code = await bundle(`import { rapport } from ${JSON.stringify(join(files, 'analyzers.js'))}; globalThis.go = 1;`);
    expect(code.length).toBeLessThan(200);
  });
  it('the engine alone carries no analyzer and no principle’s prose', async () => {
    const code = await bundle("import { review } from 'goodturn'; globalThis.go = review;");
    for (const { detectors } of analyzers) for (const { id } of detectors) expect(code.includes(id), id).toBe(false);
    for (const { id, statement } of principles) expect(code.includes(statement.slice(0, 40)), id).toBe(false);
  });
  /** Importers of sources that send HTML. */
  const html = /\/(gorgias|hubspot|salesforce|intercom|zendesk-[\w-]+|freshdesk|help-scout|front|front-plugin)$/;

  it('only importers of HTML need its parser, and only TWCS a CSV parser', async () => {
    for (const entry of entries.filter((one) => /^goodturn\/formats\b/.test(one) && !one.endsWith('twcs'))) {
      const code = await bundle(`import * as all from '${entry}'; globalThis.go = all;`);
      expect(code, entry).not.toMatch(/Quote Not Closed|CSV_/);
      if (entry !== 'goodturn/formats') expect(code.includes('sectionStart'), entry).toBe(html.test(entry));
    }
  });
  it('the element has no engine in it', async () => {
    const code = await bundle("import { define } from 'goodturn/element'; define();");
    expect(code).not.toMatch(/bad-analyzers/);
  });
  it('a page is written without the engine, the analyzers or their words', async () => {
    const code = await bundle("import { formatHtml } from 'goodturn/report'; globalThis.go = formatHtml;");
    expect(gzipSync(code).length).toBeLessThan(42_000);
    expect(code).not.toMatch(/bad-analyzers/);
    for (const { id, detectors } of analyzers) expect(code.includes(detectors[0]!.description), id).toBe(false);
  });
  it('a worker file that only imports goodturn/web-worker is not shaken empty', async () => {
    const code = await bundle("import 'goodturn/web-worker';");
    expect(code).toContain('DedicatedWorkerGlobalScope');
    expect(gzipSync(code).length).toBeGreaterThan(100_000);
  });
  it('bundles with the model for a page, and no Node built-in is left', async () => {
    const code = await bundle("import { coach } from 'goodturn/ready'; globalThis.go = coach;");
    expect(code).not.toMatch(/from\s*["']node:/);
  });
});

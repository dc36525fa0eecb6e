import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { outside } from '../architecture/outside';
import { runtimePackages } from './locked';
import { reachOf } from './reach';

/** The built package reaches out nowhere: it makes no code from text, opens no connection, keeps nothing. Needs dist (npm run build). */
const read = new Map<string, ReturnType<typeof reachOf>>();
const reachOfFile = (file: string): ReturnType<typeof reachOf> => {
  const found = read.get(file) ?? reachOf(readFileSync(file, 'utf8'), file);
  read.set(file, found);
  return found;
};
const files = (readdirSync('dist', { recursive: true }) as string[]).filter((file) => /\.c?js$/.test(file)).sort();
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { import?: { default: string } }> };
const entries = Object.entries(exports).flatMap(([path, to]) => (to.import === undefined ? [] : [[path.replace('.', 'goodturn'), to.import.default] as const]));
const inBrowser = entries.filter(([entry]) => entry !== 'goodturn/batch').map(([, file]) => file);

describe('dist', () => {
  const modules = new Set<string>();

  it.each(files)('%s has no eval, no network, no storage', (file) => {
    const { out, modules: some } = reachOfFile(`dist/${file}`);
    expect(out).toEqual([]);
    for (const one of some.filter((name) => !name.startsWith('.'))) modules.add(one.replace(/\(name\d*\)/, '(name)'));
  });
  it('imports packages that are known, nothing of a network, and by an expression only the optional eld', () => {
    const known = [...modules].filter((name) => !outside.some(({ specifier }) => specifier.test(name)));
    expect(known.sort()).toEqual(['(name)', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:url', 'node:util', 'node:v8']);
  });
});

/** What a file loads, and what these load: packages by name. */
const loadedBy = (file: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  for (const module of reachOfFile(file).modules.filter((one) => !one.startsWith('('))) {
    const next = module.startsWith('.') ? join(dirname(file), module) : module;
    if (seen.has(next)) continue;
    seen.add(next);
    if (module.startsWith('.')) loadedBy(next, seen);
  }
  return seen;
};

describe('an entry that is imported as it is', () => {
  const model = ['wink-eng-lite-web-model', 'wink-nlp'];
  it.each([
    ['index', []], ['analyzers', []], ['principles', []], ['live', []], ['element', []], ['report', []], ['redact', []], ['mail', []], ['formats/slack', []],
    ['english', model], ['ready', model], ['web-worker', model], ['html', ['htmlparser2']], ['formats/intercom', ['htmlparser2']], ['settings', ['valibot']],
  ])('%s loads of packages %j', (entry, packages) => expect([...loadedBy(`dist/${entry}.js`)].filter((one) => !one.includes('/')).sort()).toEqual(packages));
});

describe('all entries but goodturn/batch, with their packages', () => {
  const bundled = build({ entryPoints: inBrowser, bundle: true, platform: 'browser', format: 'esm', outdir: 'nowhere', write: false, metafile: true, logLevel: 'error' });

  it('need no built-in of Node, and no package that is not known', async () => {
    const { metafile } = await bundled;
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports).filter(({ path }) => path !== '<runtime>');
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ external, path }) => external === true || path.startsWith('node:') || builtinModules.includes(path))).toEqual([]);
    const names = new Set(Object.keys(metafile.inputs).flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []));
    expect([...names].filter((name) => !runtimePackages().some((one) => one.name === name))).toEqual([]);
  });
  it('bring code that has no eval, no network, no storage either', async () => {
    const theirs = Object.keys((await bundled).metafile.inputs).filter((file) => /node_modules\/.*\.[cm]?js$/.test(file));
    expect(theirs.length).toBeGreaterThan(20);
    expect(theirs.map((file) => [file.replace(/.*node_modules\//, ''), reachOfFile(file).out]).filter(([, out]) => out!.length > 0)).toEqual([]);
  });
});

describe('what reaches out is seen', () => {
  it.each([
    ['eval("1")', ['eval']], ['(0, eval)("1")', ['eval']], ['new Function("a")', ['Function']], ['globalThis["eval"]("1")', ['.eval']], ['globalThis.fetch("x")', ['fetch']],
    ['setTimeout("go()", 1)', ['setTimeout of text']], ['[].constructor.constructor("return 1")()', ['.constructor()']], ['navigator.sendBeacon("x")', ['.sendBeacon', 'sendBeacon']],
    ['document.cookie = "a"', ['.cookie']], ['const store = localStorage;', ['localStorage']], ['node.innerHTML = text', ['.innerHTML']], ['new Image().src = "x"', ['Image']], ['a.__proto__ = b', ['.__proto__']],
  ])('%s', (code, out) => expect(reachOf(code).out).toEqual(out));
  it.each(['const fetch = 1; go(fetch)', 'const words = { eval: 1, Function: 2 };', 'say("eval( fetch(")', 'a.fetch()', '// eval("1")'])('%s is none', (code) => expect(reachOf(code).out).toEqual([]));
  it('and so is what is imported', () => {
    expect(reachOf("import a from 'a'; export * from './b.js'; const c = require('c'); import('d'); import(e);").modules).toEqual(['(e)', './b.js', 'a', 'c', 'd']);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { coach } from 'goodturn/ready';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { blocksOf, modulesOf, proseOf, refreshed } from './blocks';

/** Hand-written guides; the pages of detectors, principles and measures are generated from them by pages.test.ts. */
const guides = readdirSync('docs').filter((file) => file.endsWith('.md') && file !== 'codebook.md' && file !== 'accuracy.md').map((file) => join('docs', file));
const papers = [...readdirSync('.').filter((file) => file.endsWith('.md')), 'examples/README.md', ...(readdirSync('docs', { recursive: true }) as string[]).filter((file) => file.endsWith('.md') && !file.startsWith('api')).map((file) => join('docs', file))];
const textOf = (file: string): string => readFileSync(file, 'utf8');

describe('code in guides', () => {
  it('passes the type checker', () => {
    const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const sources = new Map(
      ['README.md', ...guides].flatMap((file) =>
        modulesOf(blocksOf(textOf(file))).map((module) => [resolve(`${file}.line-${module[0]!.from}.ts`), `${module.flatMap(({ lines }) => lines).join('\n')}\nexport {};\n`] as const),
      ),
    );
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists, getSourceFile } = host;
    host.fileExists = (path) => sources.has(path) || fileExists(path);
    host.readFile = (path) => sources.get(path) ?? readFile(path);
    host.getSourceFile = (path, target, ...rest) => (sources.has(path) ? ts.createSourceFile(path, sources.get(path)!, target) : getSourceFile(path, target, ...rest));
    const program = ts.createProgram([...sources.keys()], { ...options, noUnusedLocals: false }, host);
    const problems = [...sources.keys()].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));
    expect(sources.size).toBeGreaterThan(0);
    expect(ts.formatDiagnostics(problems, { getCanonicalFileName: (path) => path, getCurrentDirectory: () => process.cwd(), getNewLine: () => '\n' })).toBe('');
  });
  it.each(guides)('%s shows what comes out', async (file) => {
    await expect(await refreshed(textOf(file))).toMatchFileSnapshot(resolve(file));
  });
});

/** A heading's anchor, as hosts of Markdown make it. */
const anchor = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-');
const anchorsIn = (file: string): string[] => [...proseOf(textOf(file)).matchAll(/^#+ (.*)$/gm)].map((found) => anchor(found[1]!));

describe('links', () => {
  it.each(papers)('%s leads to what exists', (file) => {
    const lost = [...proseOf(textOf(file)).replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1]!).filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path, heading] = link.split('#') as [string, string?];
      const target = path === '' ? file : join(dirname(file), path);
      return !existsSync(target) || (heading !== undefined && !anchorsIn(target).includes(heading));
    });
    expect(lost).toEqual([]);
  });
});

describe('prose', () => {
  const labels = ['labelling/customer-label', 'labelling/generalisation', 'labelling/hearsay', 'tone/hostility'];
  it.each(['README.md', 'CHANGELOG.md', ...guides])('%s labels nobody', (file) => {
    const text = proseOf(textOf(file)).replace(/\]\([^)]*\)|[*`|#[\]]/g, ' ');
    const { findings } = coach({ turns: [{ role: 'agent', text }, { role: 'agent', text, visibility: 'internal' }] });
    expect(findings.filter(({ detector }) => labels.includes(detector)).map(({ detector, quote }) => `${detector}: ${quote}`)).toEqual([]);
  });
});

describe('the architecture guide', () => {
  it('lists the rooms with the floors that the guard enforces', () => {
    const guard = /const floors[^{]*\{([\s\S]*?)\};/.exec(textOf('tests/architecture/floors.test.ts'))![1]!;
    const enforced = [...guard.matchAll(/'?([\w.-]+)'?: (\d+)/g)].map(([, room, floor]) => `${floor} ${room}`);
    const told = [...textOf('docs/architecture.md').matchAll(/^\| (\d) \| (.*?) \|/gm)].flatMap(([, floor, rooms]) => [...rooms!.matchAll(/`([\w.-]+?)\/?`/g)].map(([, room]) => `${floor} ${room}`));
    expect(told.sort()).toEqual(enforced.sort());
  });
});

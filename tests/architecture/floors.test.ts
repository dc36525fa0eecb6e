import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outside } from './outside';

/** Floors of the house: imports go strictly downward, and rooms on one floor do not meet. */
const floors: Readonly<Record<string, number>> = {
  'version.ts': 0, text: 0, principles: 0,
  lexicons: 1, conversation: 1,
  analysis: 2, mail: 2,
  'review.ts': 3, 'session.ts': 4, 'index.ts': 5, live: 5, report: 5,
  analyzers: 3, english: 3, 'language-id': 3, html: 3, tables: 3, settings: 3, redact: 3, formats: 4,
  element: 3,
  batch: 6, ready: 6, 'web-worker': 6,
  cli: 7,
};

const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).map((file) => join('src', file));
const roomOf = (file: string): string => relative('src', file).split('/')[0]!;
const analyzerOf = (file: string): string | undefined => /^src\/analyzers\/([^/]+)\//.exec(file)?.[1];

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:import|export)\s[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import '([^']+)'/gm)].map((found) => (found[1] ?? found[2] ?? found[3])!);

describe('rooms', () => {
  it('are all known', () => {
    expect(files.map(roomOf).filter((room) => floors[room] === undefined)).toEqual([]);
  });
  it.each(files.map((file) => [file]))('%s imports downward only', (file) => {
    for (const target of imports(file).filter((one) => one.startsWith('.'))) {
      const to = join(dirname(file), target);
      const [from, room] = [roomOf(file), roomOf(to)];
      if (from !== room) expect(floors[room] ?? floors[`${room}.ts`], `${file} imports ${target}`).toBeLessThan(floors[from]!);
      else if (analyzerOf(file) !== undefined) expect(analyzerOf(`${to}.ts`), `${file} imports ${target}`).toBe(analyzerOf(file));
    }
  });
  it.each(outside.map(({ name, where }) => [name, where]))('%s is imported in %s alone', (name, where) => {
    const { specifier } = outside.find((one) => one.name === name)!;
    const importing = files.filter((file) => imports(file).some((one) => specifier.test(one))).map((file) => relative('src', file));
    expect(importing.length).toBeGreaterThan(0);
    expect(importing.filter((file) => file !== where && !file.startsWith(`${where}/`))).toEqual([]);
  });
  it('nothing else comes from outside, and only batch/ and cli/ use Node', () => {
    for (const file of files) {
      const unknown = imports(file).filter((one) => !one.startsWith('.') && !outside.some(({ specifier }) => specifier.test(one)));
      expect(unknown.filter((one) => !(one.startsWith('node:') && ['batch', 'cli'].includes(roomOf(file)))), file).toEqual([]);
    }
  });
});

describe('files', () => {
  const data = /^src\/(lexicons|principles)\//;
  it.each(files.filter((file) => !data.test(file)).map((file) => [file]))('%s stays under 150 lines', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(150);
  });
  it('keep to the house’s style', () => {
    for (const file of files) {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm, '');
      expect(code, file).not.toMatch(/\bexport default\b|(?:: |\bas |<|\| )any\b|\beval\(|new Function|eslint-disable|@ts-(ignore|expect-error)/);
      if (!file.endsWith('text/error.ts')) expect(code, file).not.toMatch(/\bclass\s+[A-Z]/);
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts') && !file.startsWith('cli/index')).map((file) => join('src', file));

/** The code lines of every `@example` in a file. */
const examplesIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/@example\n((?: *\* .*\n)+)/g)].map((found) =>
    found[1]!.split('\n').map((line) => line.replace(/^ *\* ?/, '')).filter((line) => !/^(@|```|\/$)/.test(line)).join('\n').split(/\n@/)[0]!.trim(),
  );

const scope = async (file: string): Promise<Record<string, unknown>> => {
  const [engine, english, analyzers, principles, ready, formats, html, mail, own] = await Promise.all(
    ['src/index', 'src/english/index', 'src/analyzers/index', 'src/principles/index', 'src/ready/index', 'src/formats/index', 'src/html/index', 'src/mail/index', file.replace(/\.ts$/, '')].map((path) => import(resolve(path)) as Promise<Record<string, unknown>>),
  );
  const all = { ...mail, ...html, ...formats, ...ready, ...principles, ...analyzers, ...english, ...engine, ...own };
  const annotator = (all['english'] as () => unknown)();
  const annotated = (all['annotate'] as (...given: unknown[]) => unknown)({ turns: [{ role: 'agent', text: 'Calm down.' }] }, annotator);
  return { ...all, english: () => annotator, annotated };
};

/** Runs an example: statements as they are; each `expression // => value` is checked. */
const run = (code: string, names: Record<string, unknown>): void => {
  const body = code
    .split('\n')
    .map((line) => line.replace(/^(.*?);?\s*\/\/ => (.*)$/, (_whole, expression: string, value: string) => `check((${expression.replace(/^(const|let) \w+ = /, '')}), (${value}));`))
    .join('\n');
  new Function('check', ...Object.keys(names), body)((actual: unknown, expected: unknown) => expect(actual).toEqual(expected), ...Object.values(names));
};

describe('@example', () => {
  for (const file of files) {
    const examples = examplesIn(file);
    if (examples.length === 0) continue;
    it(file, async () => {
      const names = await scope(file);
      for (const example of examples) {
        expect(example, 'an example shows its result').toContain('// =>');
        run(example, names);
      }
    });
  }
});

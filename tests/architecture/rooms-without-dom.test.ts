import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** `src/element` brings the DOM's types into the whole program; nothing else may lean on them. */
describe('rooms other than element/', () => {
  it('pass the type checker where there is no DOM', () => {
    const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts') && !file.startsWith('element')).map((file) => join('src', file));
    const program = ts.createProgram(files, options);
    expect(program.getSourceFiles().filter(({ fileName }) => /\/lib\.dom/.test(fileName))).toEqual([]);
    expect(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), { getCanonicalFileName: (path) => path, getCurrentDirectory: () => process.cwd(), getNewLine: () => '\n' })).toBe('');
  });
});

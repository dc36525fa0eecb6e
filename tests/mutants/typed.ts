import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A change of a file: what stands between two places (lines and columns from 0) instead. */
export interface Change {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly replacement: string;
}

const offsetOf = (text: string, { line, column }: Change['start']): number => {
  let at = 0;
  for (let left = line; left > 0; left -= 1) at = text.indexOf('\n', at) + 1;
  return at + column;
};

/** Which changes the compiler refuses: `npm test` begins with it. */
export const refused = (changes: readonly Change[]): readonly boolean[] => {
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
  let changed: { readonly path: string; readonly text: string; readonly version: number } = { path: '', text: '', version: 0 };
  const roots = fileNames.filter((name) => name.includes('/src/') || name.startsWith('src/')).map((name) => resolve(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => roots,
    getScriptVersion: (path) => (path === changed.path ? String(changed.version) : '0'),
    getScriptSnapshot: (path) => (path === changed.path ? ts.ScriptSnapshot.fromString(changed.text) : ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(ts.sys.readFile(path) ?? '') : undefined),
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory, directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories,
  });
  return changes.map(({ file, start, end, replacement }, at) => {
    const text = readFileSync(file, 'utf8');
    const path = resolve(file);
    changed = { path, text: `${text.slice(0, offsetOf(text, start))}${replacement}${text.slice(offsetOf(text, end))}`, version: at + 1 };
    return service.getSyntacticDiagnostics(path).length > 0 || service.getSemanticDiagnostics(path).length > 0;
  });
};

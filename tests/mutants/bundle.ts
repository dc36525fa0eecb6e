import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { english } from '../../src/english';
import type { AnnotatedText } from '../../src/text/annotated-text';
import { stage, type Staged } from './stage';

/** `english()` of the source as it is: no part mutates it, so a text is read once for all mutants. */
const rememberingEnglish = (): object => {
  const annotate = english();
  const read = new Map<string, AnnotatedText>();
  return {
    english: () => (text: string) => {
      const known = read.get(text) ?? annotate(text);
      read.set(text, known);
      return known;
    },
  };
};

/** Bundles test files, and gives a function that loads some of them anew, source and all, and lists their tests. */
export const bundled = async (files: readonly string[]): Promise<(wanted: readonly string[]) => readonly Staged[]> => {
  const entry = files.map((file) => `play(${JSON.stringify(file)}, () => { require(${JSON.stringify(resolve(file))}); });`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: `require(${JSON.stringify(resolve('tests/same-cases.ts'))});\n${entry}`, resolveDir: process.cwd() },
    bundle: true, write: false, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error', target: 'node20',
    plugins: [{
      name: 'stage',
      setup: ({ onResolve }) => {
        onResolve({ filter: /\/src\/english$/ }, () => ({ path: 'stage:english', external: true }));
      },
    }],
  });
  const script = new Script(`(function (require, play, module, exports) {${outputFiles[0]?.text ?? ''}\n})`, { filename: 'mutants.cjs' });
  const load = script.runInThisContext() as (require: unknown, play: (file: string, read: () => void) => void, module: object, exports: object) => void;
  const outside = createRequire(resolve('package.json'));
  const reader = rememberingEnglish();
  return (wanted) => {
    const { staged, vitest, play } = stage(wanted);
    load((name: string): unknown => (name === 'vitest' ? vitest : name === 'stage:english' ? reader : outside(name)), play, { exports: {} }, {});
    const { configureGlobal, readConfigureGlobal } = outside('fast-check') as typeof import('fast-check');
    configureGlobal({ ...readConfigureGlobal(), endOnFailure: true });
    return staged;
  };
};

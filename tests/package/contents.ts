import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Readonly<Record<string, unknown>> };

/** Entries as files: `formats/slack`. */
const entries = Object.keys(exports).filter((path) => !path.endsWith('.json')).map((path) => (path === '.' ? 'index' : path.slice(2)));

/** Files that the package must have. No source maps: what is shipped is neither minified nor renamed, and reads as it is. */
export const needed: readonly string[] = [
  'package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE.md',
  'dist/cli.js', 'dist/batch-worker.js', 'dist/settings.schema.json',
  ...entries.flatMap((entry) => ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`)),
];

/** Files that it may have besides: what entries share, named by the bundler with eight letters. */
const shared: readonly RegExp[] = [/^dist\/chunk-[0-9A-Z]{8}\.c?js$/, /^dist\/[a-z]+(?:-[a-z]+)*-[0-9A-Z]{8}\.js$/, /^dist\/[a-z]+(?:-[a-z]+)*-[\w-]{8}\.d\.c?ts$/];

/** What is wrong with the files of a package. */
export const oddIn = (paths: readonly string[]): readonly string[] => [
  ...needed.filter((path) => !paths.includes(path)).map((path) => `missing: ${path}`),
  ...paths.filter((path) => !needed.includes(path) && !shared.some((pattern) => pattern.test(path))).map((path) => `not expected: ${path}`),
];

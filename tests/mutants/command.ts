import { Stryker } from '@stryker-mutator/core';
import type { Position } from '@stryker-mutator/api/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecord, writeRecord } from '../reliability/record';
import { keyOf } from './key';
import { drawMutants, listMutants } from './listed';
import { partNames, partOf, type PartName } from './part';
import { refused } from './typed';
import type { Mutation, Tried } from './tried';

/**
 * `npm run mutants -- [PART …] [--sample N] [--seed S] [--only PATH]`: changes the source in small ways and sees
 * whether the tests notice. Writes docs/reliability/mutation.json, and what nobody noticed to coverage/mutants/.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string' }, seed: { type: 'string', default: '8' }, only: { type: 'string' }, jobs: { type: 'string', default: '2' } } });

const out = 'coverage/mutants';

const back = ({ line, column }: Position): Position => ({ line: line - 1, column: column - 1 });

const tryPart = async (name: PartName): Promise<Tried> => {
  const { files, tests } = partOf(name);
  const listed = (await listMutants(files, `${out}/listed.json`)).filter(({ file }) => values.only === undefined || file.includes(values.only));
  const drawn = values.sample === undefined ? listed : drawMutants(listed, Number(values.sample), Number(values.seed));
  console.log(`${name}: ${drawn.length} of ${listed.length} mutants in ${files.length} files, ${tests.length} files of tests`);
  const reported = await new Stryker({
    testRunner: 'in-process',
    testRunnerNodeArgs: ['--import', 'tsx'],
    plugins: [resolve('tests/mutants/runner.ts')],
    mutate: [...new Set(drawn.map(({ file, range }) => `${file}:${range}`))],
    ignorePatterns: ['*', '!src', '!src/**', '!tests', '!tests/**', '!docs', '!docs/**', '!examples', '!examples/**', '!package.json', '!tsconfig.json'],
    coverageAnalysis: 'perTest',
    concurrency: Number(values.jobs),
    tempDirName: join(tmpdir(), `goodturn-mutants-${name}`),
    reporters: ['progress-append-only'],
    timeoutMS: 20_000,
    timeoutFactor: 4,
    disableTypeChecks: false,
    warnings: { unknownOptions: false },
    part: { home: process.cwd(), tests, drawn: drawn.map(({ key }) => key) },
  } as object).runMutationTest();
  /** Reports count lines and columns from 1; elsewhere Stryker counts from 0. */
  const results = reported.map((one) => ({ ...one, location: { start: back(one.location.start), end: back(one.location.end) } }));
  const wanted = new Set(drawn.map(({ key }) => key));
  const mine = results.filter((one) => wanted.has(keyOf(one)));
  const unnoticed = mine.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const untyped = refused(unnoticed.map(({ fileName, location: { start, end }, replacement }) => ({ file: relative('.', fileName), start, end, replacement: replacement ?? '' })));
  const survivors = unnoticed.filter((_, at) => untyped[at] === false);
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/${name}.txt`, survivors.map(({ fileName, location: { start }, mutatorName, replacement, status }) => `${relative('.', fileName)}:${start.line + 1}:${start.column + 1} ${status === 'NoCoverage' ? 'UNCOVERED ' : ''}${mutatorName} ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 160)}\n`).sort().join(''));
  const count = (...of: string[]): number => mine.filter(({ status }) => of.includes(status)).length;
  return {
    part: name, mutants: listed.length, drawn: mine.length, killed: count('Killed', 'RuntimeError'), timedOut: count('Timeout'),
    compiler: untyped.filter(Boolean).length, survived: survivors.filter(({ status }) => status === 'Survived').length, uncovered: survivors.filter(({ status }) => status === 'NoCoverage').length,
    ...(values.sample === undefined ? {} : { seed: Number(values.seed) }),
  };
};

const asked = partNames.filter((name) => positionals.length === 0 || positionals.includes(name));
for (const name of asked) {
  const tried = await tryPart(name);
  console.log(tried, ((tried.killed + tried.timedOut + tried.compiler) / tried.drawn).toFixed(3));
  if (values.only !== undefined) continue;
  const kept = readRecord<Mutation>('mutation')?.parts ?? [];
  writeRecord('mutation', `npm run mutants${values.sample === undefined ? '' : ` -- --sample ${values.sample} --seed ${values.seed}`}`, {
    parts: partNames.flatMap((one) => (one === name ? [tried] : kept.filter(({ part }) => part === one))),
  } satisfies Mutation);
}

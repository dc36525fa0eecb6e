import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, toMutantRunResult, TestStatus, type TestResult, type TestRunner } from '@stryker-mutator/api/test-runner';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundle';
import { keyOf } from './key';
import type { PartOptions } from './part';
import type { Staged } from './stage';

interface Unit {
  readonly id: string;
  readonly tests: readonly Staged[];
}

/** Where what one test has worked out, such as a trie, is kept for the next: each is played alone to see what it comes upon. */
const remembers = /^tests\/(?:text|analysis)\//;

const unitsOf = (staged: readonly Staged[]): readonly Unit[] => {
  const units = new Map<string, Staged[]>();
  for (const one of staged) {
    const id = `${one.file} > ${one.name}`;
    const unit = units.get(id);
    if (unit === undefined) units.set(id, [one]);
    else unit.push(one);
  }
  return [...units].map(([id, tests]) => ({ id, tests }));
};

const play = async ({ id, tests }: Unit): Promise<TestResult> => {
  const before = performance.now();
  const result = { id, name: id, fileName: tests[0]?.file ?? '', timeSpentMs: 0 };
  try {
    for (const test of tests) await test.run();
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - before };
  } catch (error) {
    return { ...result, status: TestStatus.Failed, timeSpentMs: performance.now() - before, failureMessage: String(error instanceof Error ? error.message : error).slice(0, 300) };
  }
};

/** What Stryker's switches read and write. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; readonly perTest: Record<string, Record<string, number>> };
}

/** What a test file comes upon, as it is loaded and as it is played, and how long it takes. */
interface Loaded {
  readonly mutants: readonly string[];
  readonly took: number;
}

const loadedFile = 'mutants-loaded.json';

/** Analyzers do not meet: a test that is named for a detector of another one cannot notice what is changed in this. */
const speaks = (name: string, changed: string): boolean => {
  const room = /src\/analyzers\/([^/]+)\//.exec(changed)?.[1];
  const id = / ([a-z-]+)(?:\/[a-z-]+| finds and measures)/.exec(name)?.[1];
  return room === undefined || id === undefined || !rooms.has(id) || id === room;
};

const rooms = new Set(readdirSync('src/analyzers'));

const switches = (): Switches => ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {});

/**
 * Plays tests in one process, and loads source and tests anew for each mutant: nothing that was worked out
 * before it outlives it, and a run costs as much as the tests that can notice the mutant.
 */
const makeRunner = (options: StrykerOptions): TestRunner => {
  const { home, tests, drawn } = (options as unknown as { readonly part: PartOptions }).part;
  const wanted = new Set(drawn);
  let loaded: Record<string, Loaded> | undefined;
  let load: (wanted: readonly string[]) => readonly Staged[] = () => [];
  const playFile = async (file: string, { id: mutant, fileName }: Mutant, testFilter: readonly string[] | undefined): Promise<readonly TestResult[]> => {
    const results: TestResult[] = [];
    try {
      const units = unitsOf(load([file])).filter(({ id }) => testFilter?.includes(id) ?? speaks(id.slice(file.length), fileName));
      switches().activeMutant = mutant;
      for (const unit of units) {
        const result = await play(unit);
        results.push(result);
        if (result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      results.push({ id: file, name: file, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error).slice(0, 300) });
    }
    return results;
  };
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      if (!existsSync('node_modules')) symlinkSync(join(home, 'node_modules'), 'node_modules');
      load = await bundled(tests);
    },
    dryRun: async () => {
      const results: TestResult[] = [];
      const now = switches();
      const loads: Record<string, Loaded> = {};
      /** One file that comes upon a mutant as it is loaded is enough to have it active from there on, in every file. */
      const atLoad = new Set<string>();
      const counted = { static: {} as Record<string, number>, perTest: {} as Record<string, Record<string, number>> };
      now.mutantCoverage = counted;
      for (const file of tests) {
        const before = performance.now();
        counted.static = {};
        const met = new Set<string>();
        for (const [at, unit] of unitsOf(load([file])).entries()) {
          const alone = at > 0 && remembers.test(file) ? (unitsOf(load([file]))[at] ?? unit) : unit;
          now.currentTestId = unit.id;
          results.push(await play(alone));
          now.currentTestId = undefined;
          for (const id of Object.keys(counted.perTest[unit.id] ?? {})) met.add(id);
        }
        for (const id of Object.keys(counted.static)) {
          atLoad.add(id);
          met.add(id);
        }
        loads[file] = { mutants: [...met], took: performance.now() - before };
      }
      counted.static = Object.fromEntries([...atLoad].map((id) => [id, 1]));
      writeFileSync(loadedFile, JSON.stringify(loads));
      return { status: DryRunStatus.Complete, tests: results, mutantCoverage: counted };
    },
    mutantRun: async ({ activeMutant, testFilter, hitLimit, mutantActivation }) => {
      if (!wanted.has(keyOf(activeMutant))) return { status: MutantRunStatus.Error, errorMessage: 'not drawn' };
      loaded ??= JSON.parse(readFileSync(loadedFile, 'utf8')) as Record<string, Loaded>;
      const known = loaded;
      const results: TestResult[] = [];
      const now = switches();
      now.hitCount = 0;
      now.hitLimit = hitLimit;
      const picks = (file: string): boolean => (testFilter === undefined ? known[file]?.mutants.includes(activeMutant.id) === true : testFilter.some((id) => id.startsWith(file)));
      for (const file of tests.filter(picks).sort((a, b) => (known[a]?.took ?? 0) - (known[b]?.took ?? 0))) {
        now.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
        const result = await playFile(file, activeMutant, testFilter);
        results.push(...result);
        if (result.some(({ status }) => status === TestStatus.Failed)) break;
      }
      now.activeMutant = undefined;
      return toMutantRunResult(determineHitLimitReached(now.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results });
    },
  };
};

makeRunner.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', makeRunner)];

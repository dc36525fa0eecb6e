import { Instrumenter } from '@stryker-mutator/instrumenter';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { seeded } from '../accuracy/bootstrap';
import { keyOf } from './key';

/** A place and what would stand there. */
export interface Listed {
  readonly key: string;
  readonly file: string;
  readonly range: string;
}

const quiet = () => undefined;
const logger = { isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false, isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet };

const mutantsIn = async (file: string, content: string): Promise<readonly Listed[]> => {
  const { mutants } = await new Instrumenter(logger, undefined, () => '').instrument([{ name: resolve(file), content, mutate: true }], { ignorers: [], excludedMutations: [], plugins: null });
  return mutants.map((mutant) => {
    const { start, end } = mutant.location;
    return { key: keyOf(mutant), file, range: `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}` };
  });
};

/** All mutants that Stryker makes of these files. Making them takes minutes, so a file's are kept until it changes. */
export const listMutants = async (files: readonly string[], keep: string): Promise<readonly Listed[]> => {
  const kept = existsSync(keep) ? (JSON.parse(readFileSync(keep, 'utf8')) as Record<string, readonly Listed[]>) : {};
  const listed: (readonly [string, readonly Listed[]])[] = [];
  for (const file of files) {
    const content = readFileSync(file, 'utf8');
    const key = `${file} ${createHash('sha256').update(content).digest('hex')}`;
    listed.push([key, kept[key] ?? (await mutantsIn(file, content))]);
  }
  mkdirSync(dirname(keep), { recursive: true });
  writeFileSync(keep, JSON.stringify({ ...kept, ...Object.fromEntries(listed) }));
  return listed.flatMap(([, some]) => some);
};

/** `count` of them, drawn at random: the same seed draws the same. */
export const drawMutants = (listed: readonly Listed[], count: number, seed: number): readonly Listed[] => {
  const next = seeded(seed);
  return listed.map((one) => [next(), one] as const).sort(([a], [b]) => a - b).slice(0, count).map(([, one]) => one);
};

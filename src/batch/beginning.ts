import { stat } from 'node:fs/promises';
import { GoodturnError } from '../text/error';
import { type Manifest, readManifest } from './manifest';
import type { BatchOptions } from './run-options';
import { checkSameRun } from './same-run';

const statOf = async (path: string): Promise<{ readonly key: string; readonly size: number; readonly isFile: boolean } | undefined> => {
  try {
    const { dev, ino, size, isFile } = await stat(path).then((one) => ({ dev: one.dev, ino: one.ino, size: one.size, isFile: one.isFile() }));
    return { key: `${dev}:${ino}`, size, isFile };
  } catch {
    return undefined;
  }
};

/** How many bytes a file has; null where it is none. */
export const sizeOf = async (path: string): Promise<number | null> => {
  const found = await statOf(path);
  return found?.isFile === true ? found.size : null;
};

/** Writing over the input would lose it. */
const checkApart = async (named: readonly (readonly [what: string, path: string | undefined])[]): Promise<void> => {
  const seen = new Map<string, string>();
  for (const [what, path] of named) {
    const found = path === undefined ? undefined : await statOf(path);
    if (path === undefined || found?.isFile === false) continue;
    const key = found?.key ?? path;
    const other = seen.get(key);
    if (other !== undefined) throw new GoodturnError('bad-input', what, `${path} is the ${other} too. Name another file.`);
    seen.set(key, what);
  }
};

/**
 * What a run goes on from: its manifest, or nothing where it begins.
 *
 * @param now - the manifest as it would begin
 * @throws GoodturnError `bad-input` where going on, or beginning, would lose something or mix two runs.
 */
export const goingOnFrom = async ({ input, output, manifest, resume = false }: BatchOptions, now: Manifest): Promise<Manifest | undefined> => {
  const [source, target] = [typeof input === 'string' ? input : input.name, typeof output === 'string' ? output : undefined];
  await checkApart([['input', source], ['output', target], ['manifest', manifest]]);
  if (resume && (manifest === undefined || target === undefined)) throw new GoodturnError('bad-input', 'resume', 'To resume, name the files of the output and of the manifest: --output and --manifest (output, manifest).');
  if (manifest === undefined) return undefined;
  const before = await readManifest(manifest);
  if (resume && target !== undefined && before === undefined && ((await sizeOf(target)) ?? 0) > 0) {
    throw new GoodturnError('bad-input', 'resume', `There is no manifest ${manifest}, but something in ${target}. Name the manifest of that run, or another output.`);
  }
  if (!resume && before !== undefined && before.state !== 'done' && before.output.file !== null && before.output.file === target && before.read.bytes > 0) {
    throw new GoodturnError('bad-input', 'manifest', `The run of ${manifest} has not ended: ${before.read.lines} lines are done. Go on with --resume (resume), or delete it to begin anew.`);
  }
  if (!resume || before === undefined) return undefined;
  checkSameRun(before, now);
  return before;
};

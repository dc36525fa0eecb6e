import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { formatCsv } from '../formats';
import { version } from '../version';
import { beginning } from './batches';
import { goingOnFrom, sizeOf } from './beginning';
import { columnsOfJob } from './job-columns';
import { emptyResult, type LineResult } from './line-reader';
import { type Manifest, writeManifest } from './manifest';
import { type Prepared, prepare } from './prepare';
import { resultsOf } from './results';
import type { BatchOptions } from './run-options';
import { type FileSink, fileSink, type Sink } from './sink';
import { noTally, type Tally, tallied } from './tally';

const empty = 'There is nothing in it. Give at least one conversation.';

const withTally = (manifest: Manifest, { errors, counts, ...rest }: Tally): Manifest => ({ ...manifest, ...rest, counts, errors: { total: counts.errors, first: errors } });

const firstManifest = ({ input, output }: BatchOptions, { doing: { job, jobs, shard }, identifiesLanguage }: Prepared): Manifest => {
  const { command, analyzers, settings, ...options } = job;
  return withTally({
    goodturn: version, state: 'running', command, analyzers, settings, options: { ...options, identifiesLanguage },
    input: { file: typeof input === 'string' ? input : input.name, bytes: null, sha256: null },
    output: { file: typeof output === 'string' ? output : null, bytes: 0 },
    shard: shard ?? null, jobs, read: beginning, started: new Date().toISOString(), ended: null, duration: 0, resumed: 0,
    ...noTally, errors: { total: 0, first: [] },
  }, noTally);
};

const isFileSink = (sink: Sink | FileSink): sink is FileSink => 'sync' in sink;

/**
 * Does a batch: reads conversations line by line, writes the results in their order, and keeps a manifest.
 * Memory does not grow with the input.
 *
 * @returns the manifest as it was at the end; `state` is `stopped` where nobody took the output any more.
 * @throws GoodturnError `bad-input` where something cannot be read or written, `unknown-id`, `bad-setting`,
 * `worker-failed`. What was written until then is in the manifest, and `resume` goes on from there. A line
 * that cannot be read throws nothing: it is counted and listed.
 * @example
 * typeof runBatch // => 'function'
 */
export const runBatch = async (options: BatchOptions): Promise<Manifest> => {
  const { input, output, manifest: path, saveEvery = 500, onResult, onProgress } = options;
  let lost = 0;
  const prepared = await prepare(options.command, { ...options, onWorkerLost: () => {
    lost += 1;
    options.onWorkerLost?.();
  } });
  const { job } = prepared.doing;
  const fresh = firstManifest(options, prepared);
  const before = await goingOnFrom(options, fresh);
  const first: Manifest = before === undefined ? fresh : { ...before, state: 'running', jobs: fresh.jobs, ended: null, resumed: before.resumed + 1, input: fresh.input };
  const of = await sizeOf(fresh.input.file);
  const resumed = typeof output === 'string' && before !== undefined ? await fileSink(output, before.output.bytes) : undefined;
  if (path !== undefined) await writeManifest(path, first);
  const sink = resumed ?? (typeof output === 'string' ? await fileSink(output) : output);
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const raw = createHash('sha256');
  let bytes = 0;
  let tally: Tally = { ...first, errors: first.errors.first };
  let { read } = first;
  let last = began;
  const save = async (state: Manifest['state'], whole: boolean): Promise<Manifest> => {
    const written = isFileSink(sink) ? await sink.sync() : first.output.bytes;
    const sum: Tally = { counts: tally.counts, errors: tally.errors, fails: tally.fails, skipped: tally.skipped, silences: tally.silences, workersLost: first.workersLost + lost };
    const now = withTally({
      ...first, state, read, output: { ...first.output, bytes: written },
      input: { ...first.input, ...(whole ? { bytes, sha256: raw.copy().digest('hex') } : {}) },
      ended: state === 'running' ? null : new Date().toISOString(), duration: Math.round((first.duration + seconds()) * 1000) / 1000,
    }, sum);
    if (path !== undefined) await writeManifest(path, now);
    last = performance.now();
    return now;
  };
  const tell = async (result: LineResult): Promise<void> => {
    tally = tallied(tally, result);
    await onResult?.(result);
  };
  try {
    if (job.format === 'csv' && first.output.bytes === 0) await sink.write(formatCsv([], { columns: columnsOfJob(job, prepared.analyzers) }));
    const source = typeof input === 'string' ? createReadStream(input) : input.source;
    const tap = (block: Uint8Array): void => {
      raw.update(block);
      bytes += block.length;
    };
    for await (const { results, mark } of resultsOf(source, { ...prepared.doing, after: first.read, tap })) {
      await sink.write(results.map(({ text }) => text).join(''));
      for (const result of results) await tell(result);
      read = mark;
      onProgress?.({ counts: tally.counts, bytes, of, seconds: seconds(), bytesSince: Math.max(0, bytes - first.read.bytes), turnsSince: tally.counts.turns - first.counts.turns });
      if (sink.gone()) return await save('stopped', false);
      if (performance.now() - last >= saveEvery) await save('running', false);
    }
    const nothing = prepared.doing.shard === undefined ? tally.counts.conversations === 0 : read.lines === 0;
    if (nothing && tally.counts.errors === 0) await tell(emptyResult(0, [{ line: 0, code: 'bad-input', message: empty }]));
    return await save('done', true);
  } catch (error) {
    await save('stopped', false).catch(() => undefined);
    throw error;
  } finally {
    if (isFileSink(sink)) await sink.close().catch(() => undefined);
  }
};

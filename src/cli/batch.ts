import type { Analyzer } from '../analysis/analyzer';
import type { Settings } from '../analysis/settings';
import type { Silence } from '../analysis/silence';
import { type BatchOptions, type LineResult, type Manifest, runBatch, shardOf } from '../batch';
import { inert } from '../formats';
import { GoodturnError } from '../text/error';
import { choiceIn, type Flags, type Given, listIn, valueOf } from './arguments';
import { type Call, type ExitCode, filesIn, ready, reportError } from './command';
import { readable } from './input';
import type { Output } from './io';
import { progressLine } from './progress';
import { withIdentifier } from './selection';
import { skippedTally } from './skipped';

/** Flags of large inputs. */
export const batchFlags: Flags = { values: ['jobs', 'shard', 'output', 'manifest', 'max-line'], switches: ['resume'] };

/** Whether any of them is given. */
export const wantsBatch = ({ values, switches }: Given): boolean => batchFlags.values.some((name) => values.has(name)) || switches.has('resume');

/** Says which silences silenced nothing, so that the file can be cleaned. */
export const tellUnused = async (notes: Output, unused: readonly Silence[]): Promise<void> => {
  for (const { key, detector, words } of unused) await notes.write(`note: silence of ${inert(key ?? `${detector ?? ''} "${words ?? ''}"`)}: it silenced nothing in what was read.\n`);
};

/** What is done, as the command's own flags say. */
type Asked = Pick<BatchOptions, 'command' | 'format' | 'redact'> & {
  readonly scope?: BatchOptions['scope'] | undefined;
  readonly analyzers: readonly Analyzer[];
  readonly settings: Settings;
  readonly leastImpact?: BatchOptions['leastImpact'] | undefined;
  readonly failOn?: BatchOptions['failOn'] | undefined;
};

/**
 * A flag's whole number.
 *
 * @throws GoodturnError `bad-input`.
 */
export const numberIn = (given: Given, name: string): number | undefined => {
  const value = valueOf(given, name);
  if (value === undefined) return undefined;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new GoodturnError('bad-input', `--${name}`, `"${value}" is no whole number.`);
};

const fileIn = (given: Given): string => {
  const [file = '-', ...more] = filesIn(given);
  if (more.length > 0) throw new GoodturnError('bad-input', '', 'Large inputs are read from one file, or from standard input: cat them together.');
  return file;
};

const stated = <Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

const optionsOf = ({ given, io, out, parts }: Call, { command, analyzers, settings, ...asked }: Asked): BatchOptions => {
  const file = fileIn(given);
  const name = file === '-' ? 'standard input' : file;
  const jobs = numberIn(given, 'jobs') ?? 1;
  const shard = valueOf(given, 'shard');
  const tools = async () => ({ annotator: await ready(parts, analyzers), analyzers, identifyLanguage: (await withIdentifier({}, parts)).identifyLanguage });
  return {
    command,
    input: { name, source: file === '-' ? io.stdin : io.open(file) },
    output: valueOf(given, 'output') ?? out,
    from: choiceIn(given, 'from', ['ndjson', 'csv'] as const, /\.(csv|tsv)$/i.test(file) ? 'csv' : 'ndjson'),
    analyzers: analyzers.map(({ id }) => id),
    settings, jobs,
    resume: given.switches.has('resume'),
    ...stated({
      ...asked, agents: listIn(given, 'agents') ?? settings.words?.agents, manifest: valueOf(given, 'manifest'), maxLine: numberIn(given, 'max-line'),
      shard: shard === undefined ? undefined : shardOf(shard), tools: jobs === 1 ? tools : undefined,
    }),
  };
};

const codeOf = ({ counts, fails }: Manifest): ExitCode => (counts.errors > 0 ? 2 : fails ? 1 : 0);

/**
 * `goodturn review` and `goodturn measure` on large inputs, line by line.
 *
 * @throws GoodturnError for bad usage, and for output that cannot be written.
 */
export const batchCommand = async (call: Call, asked: Asked): Promise<ExitCode> => {
  const { io, out, notes } = call;
  const options = optionsOf(call, asked);
  const name = typeof options.input === 'string' ? options.input : options.input.name;
  const line = progressLine(io.stderr);
  const left = skippedTally(notes);
  const say = async (words: string): Promise<void> => {
    await line.clear();
    await notes.write(words);
  };
  const onResult = async ({ line: at, errors, notes: more, skipped }: LineResult): Promise<void> => {
    const where = inert(at === 0 ? name : `${name}:${at}`);
    for (const words of more) await say(`note: ${where}: ${words}\n`);
    for (const { message } of errors) await say(`${where}: ${inert(message)}\n`);
    if (Object.keys(skipped).length > 0) await left.add(name, skipped);
  };
  try {
    const manifest = await runBatch({ ...options, onResult, onProgress: line.show, onWorkerLost: () => void say('note: a worker died; its lines are read again.\n') });
    if (!out.gone() && manifest.state === 'done') await tellUnused({ ...notes, write: say }, (asked.settings.silence ?? []).filter((_one, index) => !manifest.silences.includes(index)));
    return codeOf(manifest);
  } catch (error) {
    if (error instanceof GoodturnError && error.path !== '') throw error;
    await line.clear();
    await reportError(notes, name, readable(error));
    return 2;
  } finally {
    await line.clear();
    await left.end();
  }
};

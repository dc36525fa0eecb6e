import type { Analyzer } from '../analysis/analyzer';
import type { Settings } from '../analysis/settings';
import type { Silence } from '../analysis/silence';
import { decodeText, inert } from '../formats';
import { readSettings, readSilences, settingsFaults } from '../settings';
import { GoodturnError } from '../text/error';
import { valueOf } from './arguments';
import { collect } from '../batch/bytes';
import type { Call } from './command';
import { readable } from './input';

/** Files that are found by themselves in the working folder. */
export const configFile = 'goodturn.config.json';
export const silencesFile = 'goodturn.silences.json';

const isMissing = (error: unknown): boolean => (error as { readonly code?: unknown } | null)?.code === 'ENOENT';

const bytesOf = async function* (chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
};

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new GoodturnError('bad-setting', file, `This is no JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
};

/** A JSON file's value; undefined where a file that nobody named is not there. */
const jsonIn = async ({ io }: Call, file: string, named: boolean): Promise<unknown> => {
  try {
    return parse(decodeText(await collect(bytesOf(io.open(file)))), file);
  } catch (error) {
    if (isMissing(error) && !named) return undefined;
    throw error instanceof GoodturnError ? error : new GoodturnError('bad-input', file, String((readable(error) as Error).message));
  }
};

const said = async (call: Call, file: string, named: boolean): Promise<void> => {
  if (!named) await call.notes.write(`note: ${inert(file)}: read, for it is in this folder.\n`);
};

/**
 * The silences of `--silences`, or of a file of that name in the working folder.
 *
 * @throws GoodturnError `bad-setting` or `bad-input`, named after the file.
 */
export const silencesIn = async (call: Call, analyzers: readonly Analyzer[]): Promise<readonly Silence[]> => {
  const given = valueOf(call.given, 'silences');
  const value = await jsonIn(call, given ?? silencesFile, given !== undefined);
  if (value === undefined) return [];
  const silences = readSilences(value, { analyzers });
  await said(call, silencesFile, given !== undefined);
  return silences;
};

/**
 * The settings of `--config`, or of a file of that name in the working folder, with the silences of theirs.
 * Faults are told one a line.
 *
 * @throws GoodturnError `bad-setting` or `bad-input`, named after the file.
 */
export const houseSettings = async (call: Call, analyzers: readonly Analyzer[]): Promise<Settings> => {
  const given = valueOf(call.given, 'config');
  const file = given ?? configFile;
  const value = await jsonIn(call, file, given !== undefined);
  const faults = value === undefined ? [] : settingsFaults(value, { analyzers });
  for (const { path, what, mend } of faults) await call.notes.write(`${inert(file)}: ${inert(path)}: ${inert(`${what} ${mend}`)}\n`);
  if (faults.length > 0) throw new GoodturnError('bad-setting', file, `There is something to mend in ${faults.length === 1 ? 'one place' : `${faults.length} places`}. Nothing was read.`);
  const settings = value === undefined ? {} : readSettings(value);
  if (value !== undefined) await said(call, configFile, given !== undefined);
  const silences = await silencesIn(call, analyzers);
  return silences.length === 0 ? settings : { ...settings, silence: [...(settings.silence ?? []), ...silences] };
};

/** Settings for some of the analyzers: what is said of the others is left out. */
export const settingsFor = (settings: Settings, chosen: readonly Analyzer[]): Settings => {
  const ids = new Set(chosen.flatMap((analyzer) => [analyzer.id, ...analyzer.detectors.map(({ id }) => id)]));
  const { only, off, impact } = settings;
  return {
    ...settings,
    ...(only === undefined ? {} : { only: only.filter((id) => ids.has(id)) }),
    ...(off === undefined ? {} : { off: off.filter((id) => ids.has(id)) }),
    ...(impact === undefined ? {} : { impact: Object.fromEntries(Object.entries(impact).filter(([id]) => ids.has(id))) }),
  };
};

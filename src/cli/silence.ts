import type { Silence } from '../analysis/silence';
import { inert } from '../formats';
import { formatSilences, readSilences, withSilence } from '../settings';
import { GoodturnError } from '../text/error';
import { type Flags, type Given, valueOf } from './arguments';
import type { Call, ExitCode } from './command';
import { silencesFile, silencesIn } from './config';

/** Flags of `goodturn silence`. */
export const silenceFlags: Flags = { values: ['reason', 'detector', 'words', 'conversation', 'by', 'at', 'until', 'silences'], switches: [] };

const silenceOf = (given: Given): Silence => {
  const [key, ...more] = given.rest;
  if (more.length > 0) throw new GoodturnError('bad-input', '', 'Give one key at a time.');
  const fields = ['detector', 'words', 'conversation', 'reason', 'by', 'at', 'until'].flatMap((name) => {
    const value = valueOf(given, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...(key === undefined ? {} : { key }), ...Object.fromEntries(fields) } as Silence;
};

/**
 * `goodturn silence KEY --reason WHY`: adds a silence to the file of silences.
 *
 * @throws GoodturnError for bad usage, or a file that cannot be read or written.
 */
export const silenceCommand = async (call: Call): Promise<ExitCode> => {
  const { given, io, out, parts } = call;
  const [one] = readSilences([silenceOf(given)], parts);
  const file = valueOf(given, 'silences') ?? silencesFile;
  if (one === undefined) return 2;
  const before = await silencesIn({ ...call, notes: { ...call.notes, write: () => Promise.resolve() } }, parts.analyzers).catch((error: unknown) => {
    if (error instanceof GoodturnError && error.code === 'bad-input' && /no such file/.test(error.message)) return [];
    throw error;
  });
  const silences = withSilence(before, one);
  await io.save(file, formatSilences(silences));
  await out.write(`${inert(file)}: ${silences.length === 1 ? 'one silence' : `${silences.length} silences`}.\n`);
  return 0;
};

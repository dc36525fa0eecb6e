import { basename, resolve } from 'node:path';
import { corpusOfLines, type LineResult } from '../batch';
import { mostBytes } from '../batch/bytes';
import { wordsOf } from '../batch/error-words';
import { inert, inputFormats } from '../formats';
import { formatCorpusHtml, redactUnread, type Unread } from '../report';
import { GoodturnError } from '../text/error';
import { choiceIn, type Flags, type Given, listIn, valueOf } from './arguments';
import { numberIn, tellUnused } from './batch';
import { type Call, type ExitCode, filesIn, ready, reportError } from './command';
import { houseSettings, settingsFor } from './config';
import { corpusLines } from './corpus-input';
import { readable } from './input';
import type { Io } from './io';
import { progressLine } from './progress';
import { chosenAnalyzers, chosenSettings, impactIn, withIdentifier } from './selection';
import { skippedTally } from './skipped';

/** Flags of `goodturn report`. */
export const corpusFlags: Flags = {
  values: ['from', 'agents', 'out', 'title', 'analyzers', 'min-impact', 'off', 'judge', 'as-of', 'config', 'silences', 'jobs'],
  switches: ['preview', 'redact', 'by-agent', 'agent-names'],
};

const froms = [...inputFormats, 'zendesk', 'csv', 'auto'] as const;

/** The most that are named on standard error, and on the page. */
const [mostTold, mostNamed] = [20, 100];

/**
 * Folders give way to the files in them. A page that was written there before is passed over; any other file that
 * would be written over is not.
 *
 * @throws GoodturnError `bad-input` where the page would be written over what is to be read.
 */
const allFiles = async (paths: readonly string[], { list }: Io, out: string | undefined): Promise<readonly string[]> => {
  const isOut = (file: string): boolean => out !== undefined && resolve(file) === resolve(out);
  const files: string[] = [];
  for (const path of paths) {
    const within = path === '-' ? undefined : await list(path);
    const isPage = (file: string): boolean => within !== undefined && /\.html?$/i.test(file) && isOut(file);
    files.push(...(within ?? [path]).filter((file) => !isPage(file)));
  }
  if (files.some((file) => file !== '-' && isOut(file))) throw new GoodturnError('bad-input', '--out', `${out ?? ''} is to be read too. Name another file.`);
  return files;
};

const agentsIn = ({ switches }: Given): 'letters' | 'names' | undefined => {
  const [byAgent, names] = [switches.has('by-agent'), switches.has('agent-names')];
  if (names && !byAgent) throw new GoodturnError('bad-input', '--agent-names', 'It says how --by-agent names them. Give --by-agent too.');
  if (names && switches.has('redact')) throw new GoodturnError('bad-input', '--agent-names', 'With --redact names are replaced. Give one of the two.');
  return names ? 'names' : byAgent ? 'letters' : undefined;
};

const titleOf = (paths: readonly string[]): string => {
  const [first = '-', ...more] = paths;
  return more.length > 0 || first === '-' ? 'Conversations' : basename(resolve(first));
};

/** Counts what could not be read, and names the first of it. */
const unreadTally = ({ notes }: Call, clear: () => Promise<void>): { readonly add: (where: string, why: string) => Promise<void>; readonly unread: () => Unread } => {
  let total = 0;
  const first: Unread['first'][number][] = [];
  return {
    unread: () => ({ total, first }),
    add: async (where, why) => {
      total += 1;
      if (first.length < mostNamed) first.push({ where, why });
      if (total > mostTold + 1) return;
      await clear();
      await (total > mostTold ? notes.write('note: More could not be read; it is counted on the page.\n') : notes.write(`${inert(where)}: ${inert(why)}\n`));
    },
  };
};

/**
 * `goodturn report`: reads conversations of any format and writes one page about all of them.
 *
 * @throws GoodturnError for bad usage, and for a page that cannot be written.
 */
export const corpusCommand = async (call: Call): Promise<ExitCode> => {
  const { given, io, out, notes, parts } = call;
  const analyzers = chosenAnalyzers(given, parts.analyzers);
  const settings = { ...settingsFor(await houseSettings(call, parts.analyzers), analyzers), ...chosenSettings(given, analyzers, parts.analyzers) };
  const [agents, jobs, target, paths] = [agentsIn(given), numberIn(given, 'jobs') ?? 1, valueOf(given, 'out'), filesIn(given)];
  const reading = { from: valueOf(given, 'from') === undefined ? undefined : choiceIn(given, 'from', froms, 'auto'), agents: listIn(given, 'agents') ?? settings.words?.agents };
  const files = await allFiles(paths, io, target);
  const tools = async () => ({ annotator: await ready(parts, analyzers), analyzers, identifyLanguage: (await withIdentifier({}, parts)).identifyLanguage });
  const line = progressLine(io.stderr);
  const left = skippedTally(notes);
  const failed = unreadTally(call, line.clear);
  const [began, places, used] = [performance.now(), new Map<number, string>(), new Set<number>()];
  let [sent, odd, conversations, turns, findings] = [0, 0, 0, 0, 0];
  const texts = async function* (): AsyncGenerator<string, void, undefined> {
    for await (const one of corpusLines(files, reading, io)) {
      if (one.error !== undefined || !('text' in one)) {
        await failed.add(one.where, wordsOf(one.error));
        continue;
      }
      odd += one.imported?.warnings.length ?? 0;
      if (one.imported !== undefined && Object.keys(one.imported.skipped).length > 0) await left.add(one.where.replace(/:\d+$/, ''), one.imported.skipped);
      places.set((sent += 1), one.where);
      yield `${one.text}\n`;
    }
  };
  const onResult = async (result: LineResult): Promise<void> => {
    for (const { message } of result.errors) await failed.add(places.get(result.line) ?? '', message);
    places.delete(result.line);
    for (const index of result.silences) used.add(index);
    [conversations, turns, findings] = [conversations + result.conversations, turns + result.turns, findings + result.findings];
    const seconds = (performance.now() - began) / 1000;
    line.show({ counts: { conversations, turns, findings, errors: failed.unread().total }, bytes: 0, of: null, seconds, bytesSince: 0, turnsSince: turns });
  };
  const least = impactIn(given, 'min-impact');
  const { corpus } = await corpusOfLines(texts(), {
    analyzers: analyzers.map(({ id }) => id), settings, jobs, maxLine: mostBytes, redact: given.switches.has('redact'), byAgent: agents !== undefined, onResult,
    ...(least === undefined ? {} : { leastImpact: least }), ...(jobs === 1 ? { tools } : {}),
  }).finally(line.clear);
  await left.end();
  if (odd > 0) await notes.write(`note: ${odd === 1 ? 'One thing was' : `${odd} things were`} odd in what was read: goodturn review says what.\n`);
  await tellUnused(notes, (settings.silence ?? []).filter((_one, index) => !used.has(index)));
  if (conversations === 0) {
    await reportError(notes, 'goodturn', new GoodturnError('bad-input', '', 'No conversation could be read, so there is no page.'));
    return 2;
  }
  const unread = given.switches.has('redact') ? redactUnread(failed.unread()) : failed.unread();
  const page = formatCorpusHtml(corpus, { title: valueOf(given, 'title') ?? titleOf(paths), unread, ...(agents === undefined ? {} : { agents }) });
  if (target === undefined) await out.write(page);
  else await io.save(target, page).catch((error: unknown) => {
    throw new GoodturnError('bad-input', target, String((readable(error) as Error).message));
  });
  return 0;
};

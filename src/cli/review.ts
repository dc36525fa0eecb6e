import { fails, fromImpact, redactionFor, shower } from '../batch/one-review';
import { studied } from '../batch/studied';
import { type FormatGuess, inert, inputFormats, type TableScope, withWarnings } from '../formats';
import type { Silence } from '../analysis/silence';
import { annotate } from '../conversation/annotate';
import { readingsOf, redactReadings } from '../report';
import { review } from '../review';
import { unusedSilences } from '../settings';
import { batchCommand, batchFlags, tellUnused, wantsBatch } from './batch';
import { GoodturnError } from '../text/error';
import { choiceIn, type Flags, type Given, listIn, valueOf } from './arguments';
import { type Call, type ExitCode, filesIn, ready, reportError, reportWarnings, screenOf } from './command';
import { houseSettings, settingsFor } from './config';
import { type From, type Item, itemsFrom, type Reading } from './input';
import { carriesWarnings, reportWriter, reviewFormats } from './review-output';
import { chosenAnalyzers, chosenSettings, impactIn, withIdentifier } from './selection';
import { skippedTally } from './skipped';

/** Flags of `goodturn review`. */
export const reviewFlags: Flags = {
  values: ['from', 'agents', 'format', 'scope', 'analyzers', 'min-impact', 'fail-on', 'off', 'judge', 'as-of', 'config', 'silences', ...batchFlags.values],
  switches: ['preview', 'redact', ...batchFlags.switches],
};

/** What `--from` may be. */
export const froms: readonly From[] = [...inputFormats, 'zendesk', 'auto'];

const scopes: readonly TableScope[] = ['finding', 'turn', 'conversation'];

/**
 * What a row of the table is about, where that is said.
 *
 * @throws GoodturnError `bad-input` where no table is asked for.
 */
const scopeIn = (given: Given, format: string): TableScope | undefined => {
  if (valueOf(given, 'scope') === undefined) return undefined;
  if (format !== 'csv') throw new GoodturnError('bad-input', '--scope', 'Only a table has a scope. Give --format csv too, or leave it out.');
  return choiceIn(given, 'scope', scopes, 'finding');
};

/** How the inputs are to be read. */
export const readingIn = ({ given, notes }: Call, agents?: readonly string[]): Reading => {
  const from = valueOf(given, 'from') === undefined ? undefined : choiceIn(given, 'from', froms, 'auto');
  const tell = (where: string, { format, because }: FormatGuess): Promise<void> => notes.write(`note: ${inert(where)}: Read as ${format}. ${because}\n`);
  return { from, agents: listIn(given, 'agents') ?? agents, tell: from === 'auto' ? tell : undefined };
};

/**
 * `goodturn review`: reads conversations and writes a report for each, in order, as they come.
 *
 * @throws GoodturnError for bad usage.
 */
export const reviewCommand = async (call: Call): Promise<ExitCode> => {
  const { given, io, out, notes, parts } = call;
  const analyzers = chosenAnalyzers(given, parts.analyzers);
  const chosen = { ...settingsFor(await houseSettings(call, parts.analyzers), analyzers), ...chosenSettings(given, analyzers, parts.analyzers) };
  const least = impactIn(given, 'min-impact');
  const failOn = impactIn(given, 'fail-on');
  if (wantsBatch(given)) {
    const format = choiceIn(given, 'format', ['ndjson', 'csv'] as const, 'ndjson');
    return batchCommand(call, { command: 'review', analyzers, settings: chosen, format, scope: scopeIn(given, format), redact: given.switches.has('redact'), leastImpact: least, failOn });
  }
  const format = choiceIn(given, 'format', reviewFormats, 'pretty');
  const scope = scopeIn(given, format) ?? 'finding';
  const reading = readingIn(call, chosen.words?.agents);
  const annotator = await ready(parts, analyzers);
  const settings = await withIdentifier(chosen, parts);
  const writer = reportWriter(format, out, { analyzers, scope, ...screenOf(io) });
  const left = skippedTally(notes);
  let unread = false;
  let failed = false;
  let unused: readonly Silence[] = settings.silence ?? [];
  const redacts = given.switches.has('redact');
  const show = shower(redacts, settings);
  const take = async (item: Item): Promise<void> => {
    if (item.imported === undefined) throw item.error;
    const { conversation, warnings, skipped } = item.imported;
    await left.add(item.file, skipped);
    const options = { annotator, analyzers, settings };
    const table = format === 'csv' ? studied(conversation, options) : undefined;
    const read = withWarnings(table?.report ?? review(conversation, options), warnings, skipped);
    const { report, shown } = show(read, conversation);
    unused = unusedSilences(unused, [read]);
    failed ||= fails(report, failOn);
    if (!carriesWarnings(format)) await reportWarnings(notes, item.where, report.checked.warnings);
    const readings = () => {
      const all = readingsOf(annotate(conversation, annotator, settings), report.checked.analyzers, settings);
      return redacts ? redactReadings(all, conversation, redactionFor(settings)) : all;
    };
    await writer.add(fromImpact(report, least, analyzers), shown, { ...item, readings, rows: table && ((written, visible) => table.rows(scope, written, visible, item.where)) });
  };
  for await (const item of itemsFrom(filesIn(given), reading, io)) {
    const full = writer.full?.();
    if (full !== undefined) {
      unread = true;
      await reportError(notes, item.where, full);
      break;
    }
    try {
      await take(item);
    } catch (error) {
      unread = true;
      await reportError(notes, item.where, error);
    }
    if (out.gone()) break;
  }
  if (!out.gone()) await tellUnused(notes, unused);
  await left.end();
  await writer.end();
  return unread ? 2 : failed ? 1 : 0;
};

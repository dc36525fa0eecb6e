import type { Measure } from '../analysis/measure';
import { measure, type Row } from '../analysis/measure-rows';
import { columnsFor } from '../batch/job-columns';
import { annotate } from '../conversation/annotate';
import { formatCsv, formatRowsNdjson } from '../formats';
import { batchCommand, batchFlags, wantsBatch } from './batch';
import { choiceIn, type Flags } from './arguments';
import { type Call, type ExitCode, filesIn, ready, reportError, reportWarnings } from './command';
import { houseSettings, settingsFor } from './config';
import { type Item, itemsFrom } from './input';
import { readingIn } from './review';
import { chosenAnalyzers } from './selection';
import { skippedTally } from './skipped';

/** Flags of `goodturn measure`. */
export const measureFlags: Flags = { values: ['from', 'agents', 'scope', 'format', 'analyzers', 'config', ...batchFlags.values], switches: [...batchFlags.switches] };

type Scope = Measure['scope'];

/** Rows as text; the names of the columns come once. */
const rowText = (format: 'ndjson' | 'csv', columns: readonly string[]): ((rows: readonly Row[]) => string) => {
  let header = true;
  return (rows) => {
    if (format === 'ndjson') return formatRowsNdjson(rows);
    const text = formatCsv(rows, { columns, header });
    header = false;
    return text;
  };
};

/**
 * `goodturn measure`: reads conversations and writes one row a turn or a conversation.
 *
 * @throws GoodturnError for bad usage.
 */
export const measureCommand = async (call: Call): Promise<ExitCode> => {
  const { given, io, out, notes, parts } = call;
  const analyzers = chosenAnalyzers(given, parts.analyzers);
  const scope = choiceIn<Scope>(given, 'scope', ['turn', 'conversation'], 'turn');
  const format = choiceIn(given, 'format', ['ndjson', 'csv'] as const, 'ndjson');
  const settings = settingsFor(await houseSettings(call, parts.analyzers), analyzers);
  if (wantsBatch(given)) return batchCommand(call, { command: 'measure', analyzers, settings, format, scope });
  const reading = readingIn(call, settings.words?.agents);
  const annotator = await ready(parts, analyzers);
  const text = rowText(format, columnsFor(analyzers, scope));
  const left = skippedTally(notes);
  let unread = false;
  const take = async (item: Item): Promise<void> => {
    if (item.imported === undefined) throw item.error;
    await left.add(item.file, item.imported.skipped);
    const rows = measure(annotate(item.imported.conversation, annotator, settings), analyzers, { scope, settings });
    await reportWarnings(notes, item.where, item.imported.warnings);
    await out.write(text(rows));
  };
  await out.write(text([]));
  for await (const item of itemsFrom(filesIn(given), reading, io)) {
    try {
      await take(item);
    } catch (error) {
      unread = true;
      await reportError(notes, item.where, error);
    }
    if (out.gone()) break;
  }
  await left.end();
  return unread ? 2 : 0;
};

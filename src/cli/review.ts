import type { Analyzer } from '../analysis/analyzer';
import type { Impact } from '../analysis/detector';
import type { Report } from '../analysis/finding';
import { impacts } from '../analysis/impact';
import { summarize } from '../analysis/summarize';
import { type FormatGuess, inert, inputFormats, withWarnings } from '../formats';
import type { Settings } from '../analysis/settings';
import type { Silence } from '../analysis/silence';
import type { Conversation } from '../conversation/turn';
import { redactConversation, redactReport } from '../redact';
import { review } from '../review';
import { unusedSilences } from '../settings';
import { choiceIn, type Flags, listIn, valueOf } from './arguments';
import { type Call, type ExitCode, filesIn, ready, reportError, reportWarnings, screenOf } from './command';
import { houseSettings, settingsFor } from './config';
import { type From, type Item, itemsFrom, type Reading } from './input';
import type { Output } from './io';
import { carriesWarnings, reportWriter, reviewFormats } from './review-output';
import { chosenAnalyzers, chosenSettings, impactIn, withIdentifier } from './selection';
import { skippedTally } from './skipped';

/** Flags of `goodturn review`. */
export const reviewFlags: Flags = {
  values: ['from', 'agents', 'format', 'analyzers', 'min-impact', 'fail-on', 'off', 'judge', 'as-of', 'config', 'silences'],
  switches: ['preview', 'redact'],
};

/** What `--from` may be. */
export const froms: readonly From[] = [...inputFormats, 'zendesk', 'auto'];

/** How the inputs are to be read. */
export const readingIn = ({ given, notes }: Call, agents?: readonly string[]): Reading => {
  const from = valueOf(given, 'from') === undefined ? undefined : choiceIn(given, 'from', froms, 'auto');
  const tell = (where: string, { format, because }: FormatGuess): Promise<void> => notes.write(`note: ${inert(where)}: Read as ${format}. ${because}\n`);
  return { from, agents: listIn(given, 'agents') ?? agents, tell: from === 'auto' ? tell : undefined };
};

/** What is written of a report and its conversation: both as they are, or redacted. */
const shower = (redacts: boolean, { words: { names: keep = [], agents: names = [] } = {} }: Settings) => (report: Report, conversation: Conversation): { readonly report: Report; readonly shown: Conversation } =>
  redacts ? { report: redactReport(report, conversation, { names, keep }), shown: redactConversation(conversation, { names, keep }) } : { report, shown: conversation };

/** Says which silences silenced nothing, so that the file can be cleaned. */
const tellUnused = async (notes: Output, unused: readonly Silence[]): Promise<void> => {
  for (const { key, detector, words } of unused) await notes.write(`note: silence of ${inert(key ?? `${detector ?? ''} "${words ?? ''}"`)}: it silenced nothing in what was read.\n`);
};

const weighs = (impact: Impact, least: Impact): boolean => impacts.indexOf(impact) >= impacts.indexOf(least);

/** The report with the findings that weigh enough; its tallies count those. */
const fromImpact = (report: Report, least: Impact | undefined, analyzers: readonly Analyzer[]): Report => {
  if (least === undefined) return report;
  const findings = report.findings.filter((finding) => weighs(finding.impact, least));
  return summarize({ findings, silenced: report.silenced, checked: report.checked }, analyzers, report.conversation);
};

const fails = (report: Report, failOn: Impact | undefined): boolean =>
  failOn !== undefined && report.findings.some((finding) => finding.kind === 'concern' && weighs(finding.impact, failOn));

/**
 * `goodturn review`: reads conversations and writes a report for each, in order, as they come.
 *
 * @throws GoodturnError for bad usage.
 */
export const reviewCommand = async (call: Call): Promise<ExitCode> => {
  const { given, io, out, notes, parts } = call;
  const analyzers = chosenAnalyzers(given, parts.analyzers);
  const chosen = { ...settingsFor(await houseSettings(call, parts.analyzers), analyzers), ...chosenSettings(given, analyzers, parts.analyzers) };
  const format = choiceIn(given, 'format', reviewFormats, 'pretty');
  const reading = readingIn(call, chosen.words?.agents);
  const least = impactIn(given, 'min-impact');
  const failOn = impactIn(given, 'fail-on');
  const annotator = await ready(parts, analyzers);
  const settings = await withIdentifier(chosen, parts);
  const writer = reportWriter(format, out, { analyzers, ...screenOf(io) });
  const left = skippedTally(notes);
  let unread = false;
  let failed = false;
  let unused: readonly Silence[] = settings.silence ?? [];
  const show = shower(given.switches.has('redact'), settings);
  const take = async (item: Item): Promise<void> => {
    if (item.imported === undefined) throw item.error;
    const { conversation, warnings, skipped } = item.imported;
    await left.add(item.file, skipped);
    const read = withWarnings(review(conversation, { annotator, analyzers, settings }), warnings, skipped);
    const { report, shown } = show(read, conversation);
    unused = unusedSilences(unused, [read]);
    failed ||= fails(report, failOn);
    if (!carriesWarnings(format)) await reportWarnings(notes, item.where, report.checked.warnings);
    await writer.add(fromImpact(report, least, analyzers), shown, item);
  };
  for await (const item of itemsFrom(filesIn(given), reading, io)) {
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

import type { Analyzer } from '../analysis/analyzer';
import type { Impact } from '../analysis/detector';
import type { Report } from '../analysis/finding';
import { impacts } from '../analysis/impact';
import { summarize } from '../analysis/summarize';
import { type FormatGuess, inert, inputFormats, withWarnings } from '../formats';
import { review } from '../review';
import { choiceIn, type Flags, listIn, valueOf } from './arguments';
import { type Call, type ExitCode, filesIn, ready, reportError, reportWarnings, screenOf } from './command';
import { type From, type Item, itemsFrom, type Reading } from './input';
import { carriesWarnings, reportWriter, reviewFormats } from './review-output';
import { chosenAnalyzers, chosenSettings, impactIn, withIdentifier } from './selection';
import { skippedTally } from './skipped';

/** Flags of `goodturn review`. */
export const reviewFlags: Flags = {
  values: ['from', 'agents', 'format', 'analyzers', 'min-impact', 'fail-on', 'off', 'judge', 'as-of'],
  switches: ['preview'],
};

/** What `--from` may be. */
export const froms: readonly From[] = [...inputFormats, 'zendesk', 'auto'];

/** How the inputs are to be read. */
export const readingIn = ({ given, notes }: Call): Reading => {
  const from = valueOf(given, 'from') === undefined ? undefined : choiceIn(given, 'from', froms, 'auto');
  const tell = (where: string, { format, because }: FormatGuess): Promise<void> => notes.write(`note: ${inert(where)}: Read as ${format}. ${because}\n`);
  return { from, agents: listIn(given, 'agents'), tell: from === 'auto' ? tell : undefined };
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
  const chosen = chosenSettings(given, analyzers, parts.analyzers);
  const format = choiceIn(given, 'format', reviewFormats, 'pretty');
  const reading = readingIn(call);
  const least = impactIn(given, 'min-impact');
  const failOn = impactIn(given, 'fail-on');
  const annotator = await ready(parts, analyzers);
  const settings = await withIdentifier(chosen, parts);
  const writer = reportWriter(format, out, { analyzers, ...screenOf(io) });
  const left = skippedTally(notes);
  let unread = false;
  let failed = false;
  const take = async (item: Item): Promise<void> => {
    if (item.imported === undefined) throw item.error;
    const { conversation, warnings, skipped } = item.imported;
    await left.add(item.file, skipped);
    const report = withWarnings(review(conversation, { annotator, analyzers, settings }), warnings, skipped);
    failed ||= fails(report, failOn);
    if (!carriesWarnings(format)) await reportWarnings(notes, item.where, report.checked.warnings);
    await writer.add(fromImpact(report, least, analyzers), conversation, item);
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
  await left.end();
  await writer.end();
  return unread ? 2 : failed ? 1 : 0;
};

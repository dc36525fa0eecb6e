import type { Analyzer } from '../analysis/analyzer';
import type { Impact } from '../analysis/detector';
import type { Report } from '../analysis/finding';
import { impacts } from '../analysis/impact';
import type { Settings } from '../analysis/settings';
import { summarize } from '../analysis/summarize';
import type { Conversation } from '../conversation/turn';
import { redactConversation, type RedactOptions, redactReport } from '../redact';

const weighs = (impact: Impact, least: Impact): boolean => impacts.indexOf(impact) >= impacts.indexOf(least);

/** Which names go and which stay, as the house words have it. */
export const redactionFor = ({ words: { names: keep = [], agents: names = [] } = {} }: Settings): RedactOptions => ({ names, keep });

/** What is written of a report and its conversation: both as they are, or redacted. */
export const shower = (redacts: boolean, settings: Settings) => (report: Report, conversation: Conversation): { readonly report: Report; readonly shown: Conversation } =>
  redacts ? { report: redactReport(report, conversation, redactionFor(settings)), shown: redactConversation(conversation, redactionFor(settings)) } : { report, shown: conversation };

/** The report with the findings that weigh enough; its tallies count those. */
export const fromImpact = (report: Report, least: Impact | undefined, analyzers: readonly Analyzer[]): Report => {
  if (least === undefined) return report;
  const findings = report.findings.filter((finding) => weighs(finding.impact, least));
  return summarize({ findings, silenced: report.silenced, checked: report.checked }, analyzers, report.conversation);
};

/** Whether there is a concern of that impact or more; never where none is named. */
export const fails = (report: Report, failOn: Impact | undefined): boolean =>
  failOn !== undefined && report.findings.some((finding) => finding.kind === 'concern' && weighs(finding.impact, failOn));

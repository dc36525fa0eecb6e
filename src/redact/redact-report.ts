import { byPlace } from '../analysis/by-place';
import type { Finding, Report } from '../analysis/finding';
import type { Conversation, Warning } from '../conversation/turn';
import { applyEdits, type Edit, moveSpan } from './edits';
import { type RedactOptions, redactId, type Redactor, redactorFor } from './redact';
import { onPlain } from '../text/plain';

/** A text as a summary shows it: in one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A secret that a summary cut short with "…": what is left of it goes too. */
const withoutCut = (text: string, secrets: ReadonlyMap<string, string>): string => {
  const end = text.indexOf(' …');
  if (end < 0) return text;
  for (const [secret, as] of secrets) {
    for (let length = Math.min(secret.length - 1, end); length > 2; length -= 1) {
      if (text.slice(0, end).endsWith(secret.slice(0, length))) return text.slice(0, end - length) + as + text.slice(end);
    }
  }
  return text;
};

/** Redacts every string in plain data; keys stay. */
const deep = <Data>(value: Data, say: (text: string) => string): Data => {
  if (typeof value === 'string') return say(value) as Data & string;
  if (Array.isArray(value)) return value.map((one: unknown) => deep(one, say)) as Data & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]: [string, unknown]) => [key, deep(one, say)])) as Data & object;
};

/** Warnings quote what they speak of, perhaps cut short: the quotes go. */
const redactWarning = (warning: Warning, say: (text: string) => string): Warning => ({ ...warning, message: say(warning.message.replace(/".*"/s, '"[text]"')) });

const redactFinding = <One extends Finding>(finding: One, text: string, edits: readonly Edit[], say: (text: string) => string): One => {
  const span = moveSpan(finding.span, edits);
  const { message, advice, facets, suggestions } = finding;
  return {
    ...finding,
    span,
    quote: applyEdits(text, edits).slice(span.start, span.end),
    ...deep({ message, advice, ...(facets === undefined ? {} : { facets }), ...(suggestions === undefined ? {} : { suggestions }) }, say),
  };
};

/**
 * Redacts a report for whatever leaves the process. Review first and redact then: names and numbers help the reading.
 *
 * @param conversation - the one that was reviewed.
 * @returns a report whose spans and quotes hold in `redactConversation(conversation, options)`. Keys stay as they are: they tell nothing, and silences go by them.
 * @example
 * redactReport(coach('Ana (agent): Calm down, Edda.', { preview: true }), fromTranscript('Ana (agent): Calm down, Edda.').conversation, { names: ['Edda'] }).findings.map(({ quote }) => quote).includes('Edda') // => false
 */
export const redactReport = (report: Report, conversation: Conversation, options: RedactOptions = {}): Report => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [report, conversation, options], (report, conversation, options) => {
  const find: Redactor = redactorFor(conversation, options);
  const turns = conversation.turns.map(({ text }) => ({ text, edits: find(text) }));
  const secrets = new Map(turns.flatMap(({ text, edits }) => edits.map(({ start, end, as }) => [oneLine(text.slice(start, end)), as] as const)));
  const say = (text: string): string => applyEdits(text, find(text));
  const told = (text: string): string => say(withoutCut(text, secrets));
  const inTurn = <One extends Finding>(finding: One): One => {
    const { text, edits } = turns[finding.turn] ?? { text: finding.quote, edits: [] };
    return redactFinding(finding, text, edits, say);
  };
  const findings = report.findings.map(inTurn).sort(byPlace);
  const quoteOf = new Map(findings.map(({ key, quote }) => [key, quote]));
  return {
    ...report,
    ...(report.conversation === undefined ? {} : { conversation: redactId(report.conversation, find) }),
    findings,
    silenced: report.silenced.map((finding) => ({ ...inTurn(finding), reason: say(finding.reason) })).sort(byPlace),
    checked: { ...report.checked, warnings: report.checked.warnings.map((warning) => redactWarning(warning, say)) },
    turningPoints: report.turningPoints.map((point) => ({ ...point, quote: quoteOf.get(point.key) ?? say(point.quote) })),
    summary: {
      ...report.summary,
      text: report.summary.sentences.length === 0 ? told(report.summary.text) : report.summary.sentences.map(({ text }) => told(text)).join(' '),
      sentences: report.summary.sentences.map((sentence) => ({ ...sentence, text: told(sentence.text) })),
    },
  };
});

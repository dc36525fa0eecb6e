import type { Finding, Report, SilencedFinding } from '../analysis/finding';
import { onPlain } from '../text/plain';

/** Characters that JSON may hold raw, and that some readers take for line ends or commands. */
export const escaped = (json: string): string =>
  json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const findingRecord = (finding: Finding): Record<string, unknown> => ({
  key: finding.key,
  detector: finding.detector,
  principle: finding.principle,
  kind: finding.kind,
  impact: finding.impact,
  maturity: finding.maturity,
  turn: finding.turn,
  span: { start: finding.span.start, end: finding.span.end },
  quote: finding.quote,
  message: finding.message,
  advice: finding.advice,
  facets: finding.facets ?? {},
  suggestions: (finding.suggestions ?? []).map(({ text, why }) => ({ text, why })),
});

const silencedRecord = (finding: SilencedFinding): Record<string, unknown> => ({ ...findingRecord(finding), reason: finding.reason });

const reportRecord = ({ conversation, findings, silenced, principles, turningPoints, checked }: Report): Record<string, unknown> => ({
  conversation: conversation ?? null,
  findings: findings.map(findingRecord),
  silenced: silenced.map(silencedRecord),
  principles: principles.map(({ id, strengths, concerns, signals }) => ({ id, strengths, concerns, signals })),
  checked: {
    turns: checked.turns,
    analyzers: checked.analyzers,
    detectors: checked.detectors,
    language: checked.language,
    version: checked.version,
    warnings: checked.warnings,
    skipped: checked.skipped ?? {},
  },
  turningPoints: turningPoints.map(({ turning, turn, key, quote, answer, findings: keys }) => ({ turning, turn, key, quote, answer, findings: keys })),
});

/**
 * Writes a report as indented JSON: the fields of {@link formatNdjson}, and the summary.
 *
 * @example
 * JSON.parse(formatJson(coach({ id: 'ticket-7', turns: [] }))).conversation // => 'ticket-7'
 */
export const formatJson = (report: Report): string => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [report], (report) => `${escaped(JSON.stringify({ ...reportRecord(report), summary: report.summary }, null, 2))}\n`);

/**
 * Writes a report as one line of JSON. Fields and their order are part of the interface; `conversation` is
 * null for a conversation without an id.
 *
 * @example
 * formatNdjson(coach('Thank you for waiting.')).split('\n').length // => 2
 */
export const formatNdjson = (report: Report): string => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [report], (report) => `${escaped(JSON.stringify(reportRecord(report)))}\n`);

import type { Finding, Report } from '../../src';
import { formatJson, formatNdjson } from '../../src/formats';

const finding: Finding = {
  key: 'k', detector: 'tone/curtness', principle: 'drop-the-label', kind: 'concern', impact: 'minor', maturity: 'stable', turn: 0, span: { start: 0, end: 1 },
  quote: 'q', message: 'm', advice: 'a', facets: { reason: 'r' }, suggestions: [{ text: 't', why: 'w' }],
};

/** A report with everything that a report may have. */
const full: Report = {
  conversation: 'c', findings: [finding], silenced: [{ ...finding, reason: 'r' }], principles: [{ id: 'drop-the-label', strengths: 0, concerns: 1, signals: 0 }],
  turningPoints: [{ turning: 'worse', turn: 0, key: 'k', quote: 'q', answer: null, findings: ['k'] }],
  summary: { strengths: 0, concerns: 1, signals: 0, counts: 'c', sentences: [{ kind: 'concern', text: 't', findings: ['k'] }], text: 't' },
  checked: { turns: 1, analyzers: ['tone'], detectors: ['tone/curtness'], language: null, version: 'v', warnings: [{ code: 'order', path: 'p', message: 'm' }], skipped: { note: 1 } },
};

const walk = (value: unknown, path: string): readonly string[] => {
  if (Array.isArray(value)) return walk(value[0], `${path}[]`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}${path === '' ? '' : '.'}${key}`, ...walk(inner, `${path}${path === '' ? '' : '.'}${key}`)]);
};

/** The keys of a written report in the order in which they are written. */
export const ndjsonKeys = (): readonly string[] => walk(JSON.parse(formatNdjson(full)), '');

/** The same of `formatJson`. */
export const jsonKeys = (): readonly string[] => walk(JSON.parse(formatJson(full)), '');

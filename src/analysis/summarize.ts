import type { Analyzer } from './analyzer';
import type { Analysis, Finding, PrincipleTally, Report, Summary } from './finding';
import { tell } from './telling';
import { turningPointsOf } from './turning-points';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

const count = (findings: readonly Finding[], kind: Finding['kind']): number => findings.filter((finding) => finding.kind === kind).length;

const many = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const summaryOf = (findings: readonly Finding[], turns: number, analyzers: readonly Analyzer[]): Summary => {
  const strengths = count(findings, 'strength');
  const concerns = count(findings, 'concern');
  const signals = count(findings, 'signal');
  const parts = [many(strengths, 'strength'), many(concerns, 'concern'), ...(signals > 0 ? [many(signals, 'signal')] : [])];
  const counts = findings.length === 0 ? `Nothing to point out in ${many(turns, 'turn')}.` : `${parts.join(', ')} in ${many(turns, 'turn')}.`;
  const sentences = tell(findings, analyzers);
  const text = sentences.length === 0 ? counts : sentences.map((one) => one.text).join(' ');
  return { strengths, concerns, signals, counts, sentences, text };
};

const talliesOf = (findings: readonly Finding[]): PrincipleTally[] => {
  const ids = [...new Set(findings.map((finding) => finding.principle))].sort();
  return ids.map((id) => {
    const mine = findings.filter((finding) => finding.principle === id);
    return { id, strengths: count(mine, 'strength'), concerns: count(mine, 'concern'), signals: count(mine, 'signal') };
  });
};

/**
 * Adds to an analysis what spans its findings: tallies by principle (sorted by id), turning points, and a
 * summary in a few sentences, each borne out by findings.
 *
 * @param analyzers - those that made the analysis; they know how their findings are told.
 * @example
 * summarize(analyze(annotated, [tone]), [tone], 'ticket-7').conversation // => 'ticket-7'
 */
export const summarize = (analysis: Analysis, analyzers: readonly Analyzer[], conversation?: string): Report => guarded('bad-input', 'analysis', 'Give what analyze() gave.', () => ({
  ...(conversation === undefined ? {} : { conversation }),
  ...analysis,
  principles: talliesOf(dense(analysis.findings, 'findings')),
  turningPoints: turningPointsOf(analysis.findings),
  summary: summaryOf(analysis.findings, analysis.checked.turns, analyzers),
}));

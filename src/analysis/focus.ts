import type { Impact } from './detector';
import type { Finding, Report } from './finding';

/** The least that helps: one thing done well, one to change, and what to do next. */
export interface Focus {
  readonly strength: Finding | null;
  readonly concern: Finding | null;
  readonly nextStep: string;
}

/** Impact words from least to most. */
export const impacts: readonly Impact[] = ['minor', 'moderate', 'serious'];

const weightiest = (findings: readonly Finding[], kind: Finding['kind']): Finding | null =>
  findings.reduce<Finding | null>((best, finding) => {
    if (finding.kind !== kind) return best;
    return best === null || impacts.indexOf(finding.impact) > impacts.indexOf(best.impact) ? finding : best;
  }, null);

/**
 * Picks one strength, one concern and one next step out of a report: the weightiest of each kind, the
 * earliest among equals.
 *
 * @example
 * focus(coach('Agent: Calm down.')).nextStep.length > 0 // => true
 */
export const focus = (report: Report): Focus => {
  const strength = weightiest(report.findings, 'strength');
  const concern = weightiest(report.findings, 'concern');
  const nextStep = concern?.advice ?? (strength === null ? 'Nothing stands out; carry on.' : 'Keep doing this.');
  return { strength, concern, nextStep };
};

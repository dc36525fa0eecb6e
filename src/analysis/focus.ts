import type { Finding, Report } from './finding';
import { impacts } from './impact';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

/** The least that helps: one thing done well, one to change, and what to do next. */
export interface Focus {
  readonly strength: Finding | null;
  readonly concern: Finding | null;
  readonly nextStep: string;
}

const weightiest = (findings: readonly Finding[], kind: Finding['kind']): Finding | null =>
  findings.reduce<Finding | null>((best, finding) => {
    if (finding.kind !== kind) return best;
    return best === null || impacts.indexOf(finding.impact) > impacts.indexOf(best.impact) ? finding : best;
  }, null);

/** The concern to speak of: one in an answer after which the mood fell, else the weightiest of all. */
const concernOf = ({ findings, turningPoints }: Report): Finding | null => {
  const answers = turningPoints.filter(({ turning }) => turning === 'worse').map(({ answer }) => answer);
  return weightiest(findings.filter(({ turn }) => answers.includes(turn)), 'concern') ?? weightiest(findings, 'concern');
};

/**
 * Picks one strength, one concern and one next step out of a report: the weightiest of each kind, the
 * earliest among equals; of the concerns first those in an answer after which the mood fell. The next step is
 * that concern's advice; without a concern, that of the weightiest thing that the customer showed.
 *
 * @example
 * focus(coach('Agent: Calm down.')).nextStep.length > 0 // => true
 */
export const focus = (report: Report): Focus => guarded('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', () => {
  dense(report.findings, 'report.findings');
  dense(report.turningPoints, 'report.turningPoints');
  const strength = weightiest(report.findings, 'strength');
  const concern = concernOf(report);
  const step = concern ?? weightiest(report.findings, 'signal');
  const nextStep = step?.advice ?? (strength === null ? 'Nothing stands out; carry on.' : 'Keep doing this.');
  return { strength, concern, nextStep };
});

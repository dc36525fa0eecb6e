import type { Analyzer } from '../../analysis/analyzer';
import { absolutePromise } from './absolute-promise';
import { brokenCommitment } from './broken-commitment';
import { commitment } from './commitment';
import { commitmentScore } from './commitment-measure';
import { commitmentCount, commitmentsBroken, commitmentsKept } from './counts';
import { keptCommitment } from './kept-commitment';
import { remembering } from './memory';
import { overAgreement } from './over-agreement';
import { vagueCommitment } from './vague-commitment';

/** What the agent promises, how firmly, and what became of it. */
export const commitments: Analyzer<'commitments'> = {
  id: 'commitments',
  title: 'Commitments',
  description: 'Promises: concrete, vague, absolute or to all; and whether they were kept.',
  detectors: [commitment, vagueCommitment, absolutePromise, overAgreement, keptCommitment, brokenCommitment],
  measures: [commitmentScore, commitmentCount, commitmentsKept, commitmentsBroken],
  remembering,
};

import type { Analyzer } from '../../analysis/analyzer';

/** Commitments. */
export const commitments: Analyzer<'commitments'> = {
  id: 'commitments',
  title: 'Commitments',
  description: 'Commitments.',
  detectors: [],
  measures: [],
};

import type { Analyzer } from '../../analysis/analyzer';

/** Rapport. */
export const rapport: Analyzer<'rapport'> = {
  id: 'rapport',
  title: 'Rapport',
  description: 'Rapport.',
  detectors: [],
  measures: [],
};

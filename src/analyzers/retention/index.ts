import type { Analyzer } from '../../analysis/analyzer';

/** Retention. */
export const retention: Analyzer<'retention'> = {
  id: 'retention',
  title: 'Retention',
  description: 'Retention.',
  detectors: [],
  measures: [],
};

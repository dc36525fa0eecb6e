import type { Analyzer } from '../../analysis/analyzer';

/** Empathy. */
export const empathy: Analyzer<'empathy'> = {
  id: 'empathy',
  title: 'Empathy',
  description: 'Empathy.',
  detectors: [],
  measures: [],
};

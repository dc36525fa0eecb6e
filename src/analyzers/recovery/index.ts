import type { Analyzer } from '../../analysis/analyzer';

/** Recovery. */
export const recovery: Analyzer<'recovery'> = {
  id: 'recovery',
  title: 'Recovery',
  description: 'Recovery.',
  detectors: [],
  measures: [],
};

import type { Analyzer } from '../../analysis/analyzer';

/** Common ground. */
export const commonGround: Analyzer<'common-ground'> = {
  id: 'common-ground',
  title: 'Common ground',
  description: 'Common ground.',
  detectors: [],
  measures: [],
};

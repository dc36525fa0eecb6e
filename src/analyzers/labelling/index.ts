import type { Analyzer } from '../../analysis/analyzer';
import { blame } from './blame';

/** Labelling. */
export const labelling: Analyzer<'labelling'> = {
  id: 'labelling',
  title: 'Labelling',
  description: 'Labelling.',
  detectors: [blame],
  measures: [],
};

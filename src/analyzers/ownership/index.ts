import type { Analyzer } from '../../analysis/analyzer';

/** Ownership. */
export const ownership: Analyzer<'ownership'> = {
  id: 'ownership',
  title: 'Ownership',
  description: 'Ownership.',
  detectors: [],
  measures: [],
};

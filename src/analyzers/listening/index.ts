import type { Analyzer } from '../../analysis/analyzer';

/** Listening. */
export const listening: Analyzer<'listening'> = {
  id: 'listening',
  title: 'Listening',
  description: 'Listening.',
  detectors: [],
  measures: [],
};

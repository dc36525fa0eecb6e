import type { Analyzer } from '../../analysis/analyzer';

/** Language. */
export const language: Analyzer<'language'> = {
  id: 'language',
  title: 'Language',
  description: 'Language.',
  detectors: [],
  measures: [],
};

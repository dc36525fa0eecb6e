import type { Analyzer } from '../../analysis/analyzer';

/** Needs. */
export const needs: Analyzer<'needs'> = {
  id: 'needs',
  title: 'Needs',
  description: 'Needs.',
  detectors: [],
  measures: [],
};

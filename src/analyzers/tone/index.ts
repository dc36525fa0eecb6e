import type { Analyzer } from '../../analysis/analyzer';

/** Tone. */
export const tone: Analyzer<'tone'> = {
  id: 'tone',
  title: 'Tone',
  description: 'Tone.',
  detectors: [],
  measures: [],
};

import type { Analyzer } from '../../analysis/analyzer';
import { impatience } from './impatience';

/** Tone. */
export const tone: Analyzer<'tone'> = {
  id: 'tone',
  title: 'Tone',
  description: 'Tone.',
  detectors: [
    impatience,
  ],
  measures: [],
};

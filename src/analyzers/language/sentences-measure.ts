import type { TurnMeasure } from '../../analysis/measure';
import { countSentences } from '../../text/count-sentences';

/** How many sentences a turn has. */
export const sentences: TurnMeasure<'sentences'> = {
  id: 'sentences',
  title: 'Sentences',
  description: 'Sentences of the turn; a line end closes one, and marks or emoji alone make none.',
  scope: 'turn',
  range: [0, 1_000_000],
  unit: 'sentences',
  source: 'goodturn, 2026',
  limits: 'Sentences are cut as the annotator cuts them.',
  read: (turn) => countSentences(turn),
};

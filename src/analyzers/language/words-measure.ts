import type { TurnMeasure } from '../../analysis/measure';
import { countWords } from '../../text/widen';

/** How many words a turn has. */
export const words: TurnMeasure<'words'> = {
  id: 'words',
  title: 'Words',
  description: 'Words of the turn: a contraction is one, links and numbers count, emoji and marks do not.',
  scope: 'turn',
  range: [0, 1_000_000],
  unit: 'words',
  source: 'goodturn, 2026',
  limits: 'Words are cut as the annotator cuts them.',
  read: (turn) => countWords(turn),
};

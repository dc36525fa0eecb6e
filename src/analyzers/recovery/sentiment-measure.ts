import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { failuresIn } from './failures';
import { courseLexicons } from './memory';
import { moodSum } from './mood';
import { sentimentWeights } from '../../lexicons/learned/sentiment';

/** The hand-set weights are where learning started; the fitted ones count. */
const model: LinearModel = {
  bias: 0.02,
  link: 'tanh',
  features: [
    { name: 'graded words', weight: 0.2, read: (turn, { matches }) => moodSum(turn, matches) },
    { name: 'failures told', weight: -0.2, read: (turn) => Math.min(3, failuresIn(turn).length) },
  ],
  fitted: sentimentWeights,
};

/** Sentiment of a turn. */
export const sentiment: TurnMeasure<'sentiment'> = {
  id: 'sentiment',
  title: 'Sentiment',
  description: 'How negative (-1) or positive (1) the words are.',
  scope: 'turn',
  range: [-1, 1],
  unit: 'score',
  source: 'goodturn, 2026; weights learned from the ratings of Hutto & Gilbert 2014 (VADER), starting from hand-set ones',
  limits: 'Irony is told apart only where the wording gives it away.',
  lexicons: courseLexicons,
  model,
};

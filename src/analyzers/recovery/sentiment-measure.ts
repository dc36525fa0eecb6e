import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { failuresIn } from './failures';
import { courseLexicons } from './memory';
import { moodSum } from './mood';
import { sentimentWeights } from '../../lexicons/learned/sentiment';

/** Weights set by hand. */
const model: LinearModel = {
  link: 'tanh',
  features: [
    { name: 'graded words', read: (turn, { matches }) => moodSum(turn, matches) },
    { name: 'failures told', read: (turn) => Math.min(3, failuresIn(turn).length) },
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
  source: 'goodturn, 2026; words and weights set by hand',
  limits: 'Irony is told apart only where the wording gives it away.',
  lexicons: courseLexicons,
  model,
};

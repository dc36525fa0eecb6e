import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { channel, inquiring, looking } from '../../lexicons/referral';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -1.7,
  link: 'logistic',
  features: [
    { name: 'looking into it', weight: 1, lexicon: looking },
    { name: 'details asked for', weight: 2.3, lexicon: inquiring },
    { name: 'a question', weight: 1.8, read: ({ sentences }) => (sentences.some(({ question }) => question) ? 1 : 0) },
    { name: 'another channel', weight: 0.3, lexicon: channel },
  ],
};

/** How likely the turn looks into the matter, or asks for the details to do so. */
export const investigationMeasure: TurnMeasure<'investigation'> = {
  id: 'investigation',
  title: 'Investigation',
  description: 'How likely the turn looks into the matter, or asks for the details to do so.',
  scope: 'turn',
  range: [0, 1],
  unit: 'likelihood',
  source: 'goodturn, 2026',
  limits: 'A question of another purpose can count.',
  lexicons: [looking, inquiring, channel],
  model,
};

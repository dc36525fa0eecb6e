import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { gratitude as thanks, noThanks } from '../../lexicons/gratitude';
import { gratitudeWeights } from '../../lexicons/learned/gratitude';

/** Weights set by hand. */
const model: LinearModel = {
  link: 'logistic',
  features: [
    { name: 'thanks', lexicon: thanks },
    { name: 'more thanks', lexicon: thanks, per: 'log' },
    { name: 'no thanks', lexicon: noThanks },
    { name: 'exclamation', read: ({ text }) => (text.includes('!') ? 1 : 0) },
    { name: 'length', read: ({ tokens }) => Math.log1p(tokens.length / 10) },
  ],
  fitted: gratitudeWeights,
};

/** Likelihood that a turn thanks somebody. */
export const gratitude: TurnMeasure<'gratitude'> = {
  id: 'gratitude',
  title: 'Gratitude',
  description: 'How likely the turn thanks somebody, in any form.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'goodturn, 2026; weights set by hand',
  limits: 'Ironic thanks are told apart only where the wording gives them away.',
  lexicons: [thanks, noThanks],
  model,
};

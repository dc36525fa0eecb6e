import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { gratitude as thanks, noThanks } from '../../lexicons/gratitude';
import { gratitudeWeights } from '../../lexicons/learned/gratitude';
import { log1p } from '../../text/curves';

/** The hand-set weights are where learning started; the fitted ones count. */
const model: LinearModel = {
  bias: -3.2,
  link: 'logistic',
  features: [
    { name: 'thanks', weight: 5, lexicon: thanks },
    { name: 'more thanks', weight: 0.8, lexicon: thanks, per: 'log' },
    { name: 'no thanks', weight: -3.2, lexicon: noThanks },
    { name: 'exclamation', weight: 0.3, read: ({ text }) => (text.includes('!') ? 1 : 0) },
    { name: 'length', weight: -0.25, read: ({ tokens }) => log1p(tokens.length / 10) },
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
  source: 'goodturn, 2026; weights learned from GoEmotions (Demszky et al. 2020), starting from hand-set ones',
  limits: 'Ironic thanks are told apart only where the wording gives them away.',
  lexicons: [thanks, noThanks],
  model,
};

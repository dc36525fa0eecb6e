import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { refusal as refusing, refusalRegret } from '../../lexicons/refusal';
import { serviceLimit } from '../../lexicons/service-limit';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -2.6,
  link: 'logistic',
  features: [
    { name: 'refusing words', weight: 3.2, lexicon: refusing },
    { name: 'regret', weight: 0.5, lexicon: refusalRegret },
    { name: 'limits', weight: 1.2, lexicon: serviceLimit },
  ],
};

/** How likely the turn refuses what was asked, with or without a reason. */
export const refusalMeasure: TurnMeasure<'refusal'> = {
  id: 'refusal',
  title: 'Refusal',
  description: 'How likely the turn refuses what was asked, with or without a reason.',
  scope: 'turn',
  range: [0, 1],
  unit: 'likelihood',
  source: 'goodturn, 2026; after Beebe, Takahashi & Uliss-Weltz 1990',
  limits: 'A "cannot" that reports a fault is told from a refusal by its verb alone.',
  lexicons: [refusing, refusalRegret, serviceLimit],
  model,
};

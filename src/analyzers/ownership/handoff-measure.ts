import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { pointer, sendingOn, transfer } from '../../lexicons/handoff';
import { referral } from '../../lexicons/referral';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -2.8,
  link: 'logistic',
  features: [
    { name: 'another team', weight: 3, lexicon: referral },
    { name: 'transfer', weight: 2.2, lexicon: transfer },
    { name: 'sending on', weight: 2, lexicon: sendingOn },
    { name: 'pointer', weight: 1.4, lexicon: pointer },
  ],
};

/** How likely the turn refers to another team. */
export const handoffMeasure: TurnMeasure<'handoff'> = {
  id: 'handoff',
  title: 'Hand-off',
  description: 'How likely the turn refers to another team.',
  scope: 'turn',
  range: [0, 1],
  unit: 'likelihood',
  source: 'goodturn, 2026',
  limits: 'A team that is only mentioned can count as one that is referred to.',
  lexicons: [referral, transfer, sendingOn, pointer],
  model,
};

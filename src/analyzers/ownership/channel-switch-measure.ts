import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { channel } from '../../lexicons/referral';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -3,
  link: 'logistic',
  features: [
    { name: 'another channel', weight: 4, lexicon: channel },
  ],
};

/** How likely the turn asks to go on elsewhere: by direct message, e-mail or phone. */
export const channelSwitchMeasure: TurnMeasure<'channelSwitch'> = {
  id: 'channelSwitch',
  title: 'Change of channel',
  description: 'How likely the turn asks to go on elsewhere: by direct message, e-mail or phone.',
  scope: 'turn',
  range: [0, 1],
  unit: 'likelihood',
  source: 'goodturn, 2026',
  limits: 'A channel that was used before can count as one to go to.',
  lexicons: [channel],
  model,
};

import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { aimedAtYou, scorn, swearWords, waving } from '../../lexicons/contention';
import { contempt, dismissals, insults, threats } from '../../lexicons/hostility';
import { softening } from '../../lexicons/softening';
import { exclamationMarks, lengthiness, secondPersonRate, shoutedWords } from '../../text/marks';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -3.2,
  link: 'logistic',
  features: [
    { name: 'scorn', weight: 1.3, lexicon: scorn, per: 'log' },
    { name: 'swearing', weight: 0.9, lexicon: swearWords, per: 'log' },
    { name: 'insults', weight: 2.4, lexicon: insults },
    { name: 'contempt', weight: 1.6, lexicon: contempt },
    { name: 'dismissals', weight: 0.8, lexicon: dismissals },
    { name: 'threats', weight: 2.4, lexicon: threats },
    { name: 'waving aside', weight: 0.25, lexicon: waving, per: 'log' },
    { name: 'aimed at you', weight: 0.5, lexicon: aimedAtYou, per: 'log' },
    { name: 'you', weight: 0.15, read: secondPersonRate },
    { name: 'exclamation marks', weight: 0.15, read: exclamationMarks },
    { name: 'shouting', weight: 0.25, read: shoutedWords },
    { name: 'softening', weight: -0.6, lexicon: softening },
    { name: 'length', weight: 0.1, read: lengthiness },
  ],
};

/** How hostile a turn sounds. */
export const hostilityMeasure: TurnMeasure<'hostility'> = {
  id: 'hostility',
  title: 'Hostility',
  description: 'How hostile a turn sounds, whoever it is aimed at: scorn, swearing, insults and threats, weighed.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score; 0.5 and more: likely',
  source: 'Attribute after Price et al. 2020 (Six attributes of unhealthy conversation); goodturn, 2026',
  limits: 'It reads words, not targets: scorn for a thing counts as well.',
  lexicons: [scorn, swearWords, insults, contempt, dismissals, threats, waving, aimedAtYou, softening],
  model,
};

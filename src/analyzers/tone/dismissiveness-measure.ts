import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { aimedAtYou, ironyMarks, schooling, scorn, waving } from '../../lexicons/contention';
import { contempt, dismissals } from '../../lexicons/hostility';
import { shrugs } from '../../lexicons/passivity';
import { softening } from '../../lexicons/softening';
import { belittlingWeights } from '../../lexicons/learned/belittling';
import { brevity, trailingOff } from '../../text/marks';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -2.6,
  link: 'logistic',
  features: [
    { name: 'waving aside', weight: 0.9, lexicon: waving, per: 'log' },
    { name: 'scorn', weight: 0.7, lexicon: scorn, per: 'log' },
    { name: 'contempt', weight: 0.6, lexicon: contempt },
    { name: 'dismissals', weight: 0.8, lexicon: dismissals },
    { name: 'schooling', weight: 0.3, lexicon: schooling, per: 'log' },
    { name: 'aimed at you', weight: 0.5, lexicon: aimedAtYou, per: 'log' },
    { name: 'irony', weight: 0.2, lexicon: ironyMarks, per: 'log' },
    { name: 'shrugs', weight: 0.4, lexicon: shrugs },
    { name: 'brevity', weight: 0.5, read: brevity },
    { name: 'trailing off', weight: 0.15, read: trailingOff },
    { name: 'softening', weight: -0.7, lexicon: softening },
    { name: 'belittling words', weight: 0.25, terms: belittlingWeights },
  ],
};

/** How far a turn waves away what the other said. */
export const dismissivenessMeasure: TurnMeasure<'dismissiveness'> = {
  id: 'dismissiveness',
  title: 'Dismissiveness',
  description: 'How far a turn rejects or makes little of what was said before, instead of answering it.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score; 0.5 and more: likely',
  source: 'Attribute after Price et al. 2020 (Six attributes of unhealthy conversation); weights set by hand, belittling words learned from CaSiNo (Chawla et al. 2021); goodturn, 2026',
  limits: 'A short, plain "no" is not told from a brush-off.',
  lexicons: [waving, scorn, contempt, dismissals, schooling, aimedAtYou, ironyMarks, shrugs, softening],
  model,
};

import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { obviousness, simplicity, talkingDown } from '../../lexicons/condescension';
import { aimedAtYou, ironyMarks, schooling, scorn, waving } from '../../lexicons/contention';
import { softening } from '../../lexicons/softening';
import { distancingQuotes, questionMarks, secondPersonRate } from '../../text/marks';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -2.6,
  link: 'logistic',
  features: [
    { name: 'talking down', weight: 2.6, lexicon: talkingDown },
    { name: 'simplicity', weight: 0.4, lexicon: simplicity },
    { name: 'obviousness', weight: 0.4, lexicon: obviousness },
    { name: 'schooling', weight: 0.6, lexicon: schooling, per: 'log' },
    { name: 'scorn', weight: 0.8, lexicon: scorn, per: 'log' },
    { name: 'waving aside', weight: 0.4, lexicon: waving, per: 'log' },
    { name: 'aimed at you', weight: 0.6, lexicon: aimedAtYou, per: 'log' },
    { name: 'irony', weight: 0.25, lexicon: ironyMarks, per: 'log' },
    { name: 'you', weight: 0.12, read: secondPersonRate },
    { name: 'quotes', weight: 0.2, read: distancingQuotes },
    { name: 'question marks', weight: 0.1, read: questionMarks },
    { name: 'softening', weight: -0.6, lexicon: softening },
  ],
};

/** How far a turn talks down. */
export const condescensionMeasure: TurnMeasure<'condescension'> = {
  id: 'condescension',
  title: 'Condescension',
  description: 'How far a turn talks down: schooling, scorn for what the other knows, claims that it is all obvious.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score; 0.5 and more: likely',
  source: 'Attribute after Price et al. 2020 (Six attributes of unhealthy conversation); goodturn, 2026',
  limits: 'Teaching that was asked for shares many of its words.',
  lexicons: [talkingDown, simplicity, obviousness, schooling, scorn, waving, aimedAtYou, ironyMarks, softening],
  model,
};

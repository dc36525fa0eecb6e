import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { aimedAtYou, ironyMarks, schooling, scorn, swearWords, waving } from '../../lexicons/contention';
import { contempt, dismissals, insults } from '../../lexicons/hostility';
import { softening } from '../../lexicons/softening';
import { questionMarks, secondPersonRate, shoutedWords } from '../../text/marks';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -2.6,
  link: 'logistic',
  features: [
    { name: 'scorn', weight: 1.1, lexicon: scorn, per: 'log' },
    { name: 'swearing', weight: 0.6, lexicon: swearWords, per: 'log' },
    { name: 'insults', weight: 1.2, lexicon: insults },
    { name: 'contempt', weight: 0.8, lexicon: contempt },
    { name: 'dismissals', weight: 0.7, lexicon: dismissals },
    { name: 'waving aside', weight: 0.4, lexicon: waving, per: 'log' },
    { name: 'aimed at you', weight: 0.6, lexicon: aimedAtYou, per: 'log' },
    { name: 'schooling', weight: 0.35, lexicon: schooling, per: 'log' },
    { name: 'irony', weight: 0.2, lexicon: ironyMarks, per: 'log' },
    { name: 'you', weight: 0.15, read: secondPersonRate },
    { name: 'question marks', weight: 0.1, read: questionMarks },
    { name: 'shouting', weight: 0.25, read: shoutedWords },
    { name: 'softening', weight: -0.6, lexicon: softening },
  ],
};

/** How far a turn provokes or insults to get a rise. */
export const antagonismMeasure: TurnMeasure<'antagonism'> = {
  id: 'antagonism',
  title: 'Antagonism',
  description: 'How far a turn sets out to provoke: speaking of the other instead of the matter, scorn, swearing, mockery.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score; 0.5 and more: likely',
  source: 'Attribute after Price et al. 2020 (Six attributes of unhealthy conversation); goodturn, 2026',
  limits: 'Heated talk about a third party reads much like an attack on the reader.',
  lexicons: [scorn, swearWords, insults, contempt, dismissals, waving, aimedAtYou, schooling, ironyMarks, softening],
  model,
};

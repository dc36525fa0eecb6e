import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { ironyMarks, schooling, scorn } from '../../lexicons/contention';
import { fancies, mockery, mockPraise } from '../../lexicons/sarcasm';
import { softening } from '../../lexicons/softening';
import { distancingQuotes, exclamationMarks, firstPersonRate, questionMarks, trailingOff } from '../../text/marks';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -2.6,
  link: 'logistic',
  features: [
    { name: 'mockery', weight: 2.8, lexicon: mockery },
    { name: 'mockPraise', weight: 2.8, lexicon: mockPraise },
    { name: 'fancies', weight: 0.8, lexicon: fancies },
    { name: 'irony', weight: 0.5, lexicon: ironyMarks, per: 'log' },
    { name: 'quotes', weight: 0.5, read: distancingQuotes },
    { name: 'question marks', weight: 0.3, read: questionMarks },
    { name: 'trailing off', weight: 0.25, read: trailingOff },
    { name: 'exclamation marks', weight: 0.15, read: exclamationMarks },
    { name: 'schooling', weight: 0.15, lexicon: schooling, per: 'log' },
    { name: 'scorn', weight: 0.2, lexicon: scorn, per: 'log' },
    { name: 'softening', weight: -0.5, lexicon: softening },
    { name: 'about oneself', weight: -0.1, read: firstPersonRate },
  ],
};

/** How sarcastic a turn sounds. */
export const sarcasmMeasure: TurnMeasure<'sarcasm'> = {
  id: 'sarcasm',
  title: 'Sarcasm',
  description: 'How sarcastic a turn sounds: set forms of irony, praise in the wrong place, distancing quotes, rhetorical questions.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score; 0.5 and more: likely',
  source: 'Attribute after Price et al. 2020 (Six attributes of unhealthy conversation); goodturn, 2026',
  limits: 'Irony that needs knowledge of the world passes unseen.',
  lexicons: [mockery, mockPraise, fancies, ironyMarks, schooling, scorn, softening],
  model,
};

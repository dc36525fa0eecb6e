import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { limits, offers, reasons, stances } from '../../lexicons/assertiveness';
import { scorn } from '../../lexicons/contention';
import { contempt, insults } from '../../lexicons/hostility';
import { shrugs } from '../../lexicons/passivity';
import { firstPersonRate, questionMarks } from '../../text/marks';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -1.8,
  link: 'logistic',
  features: [
    { name: 'stance', weight: 2.0, lexicon: stances },
    { name: 'limit', weight: 1.2, lexicon: limits },
    { name: 'offer', weight: 0.5, lexicon: offers },
    { name: 'reason', weight: 0.3, lexicon: reasons },
    { name: 'about oneself', weight: 0.15, read: firstPersonRate },
    { name: 'insults', weight: -1.5, lexicon: insults },
    { name: 'contempt', weight: -1.2, lexicon: contempt },
    { name: 'scorn', weight: -0.8, lexicon: scorn, per: 'log' },
    { name: 'shrugs', weight: -1.0, lexicon: shrugs },
    { name: 'question marks', weight: -0.3, read: questionMarks },
  ],
};

/** How plainly a turn takes a position. */
export const assertivenessMeasure: TurnMeasure<'assertiveness'> = {
  id: 'assertiveness',
  title: 'Assertiveness',
  description: 'How plainly a turn takes a position in the first person, without attack: stances, limits with a reason or an offer; shrugs and attacks count against it.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score; 0.5 and more: likely',
  source: 'goodturn, 2026; assertive refusal after Alberti & Emmons 1970',
  limits: 'A bare refusal scores too, though less.',
  lexicons: [stances, limits, offers, reasons, insults, contempt, scorn, shrugs],
  model,
};

import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { aimedAtYou, scorn, swearWords, vexation, waving } from '../../lexicons/contention';
import { hurrying, plainReminder, repeatedTelling, sighs } from '../../lexicons/impatience';
import { softening } from '../../lexicons/softening';
import { questionMarks, shoutedWords } from '../../text/marks';

/** All weights are set by hand. */
const model: LinearModel = {
  bias: -2.2,
  link: 'logistic',
  features: [
    { name: 'repeated telling', weight: 2.4, lexicon: repeatedTelling },
    { name: 'plain reminder', weight: 1.4, lexicon: plainReminder },
    { name: 'hurrying', weight: 2.2, lexicon: hurrying },
    { name: 'sighs', weight: 2.2, lexicon: sighs },
    { name: 'vexation', weight: 0.7, lexicon: vexation, per: 'log' },
    { name: 'swearing', weight: 0.5, lexicon: swearWords, per: 'log' },
    { name: 'scorn', weight: 0.4, lexicon: scorn, per: 'log' },
    { name: 'aimed at you', weight: 0.15, lexicon: aimedAtYou, per: 'log' },
    { name: 'question marks', weight: 0.05, read: questionMarks },
    { name: 'shouting', weight: 0.15, read: shoutedWords },
    { name: 'softening', weight: -0.9, lexicon: softening },
    { name: 'waving aside', weight: 0.2, lexicon: waving, per: 'log' },
  ],
};

/** How impatient or annoyed a turn sounds. */
export const impatienceMeasure: TurnMeasure<'impatience'> = {
  id: 'impatience',
  title: 'Impatience',
  description: 'How impatient or annoyed a turn sounds: counting repetitions, hurrying, sighing, vexed words.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score; 0.5 and more: likely',
  source: 'goodturn, 2026; annoyance after Demszky et al. 2020 (GoEmotions)',
  limits: 'Vexation about a thing is not told from impatience with a person.',
  lexicons: [repeatedTelling, plainReminder, hurrying, sighs, vexation, swearWords, scorn, aimedAtYou, softening, waving],
  model,
};

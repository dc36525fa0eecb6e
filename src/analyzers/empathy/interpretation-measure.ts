import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { sharedExperience } from '../../lexicons/caring';
import { formulation, livedThrough } from '../../lexicons/understanding';
import { takenUp } from './heard';

/** Weights set by hand. */
const model: LinearModel = {
  bias: -1.6,
  link: 'logistic',
  features: [
    { name: 'formulation', weight: 1.1, lexicon: formulation },
    { name: 'shared experience', weight: 1.5, lexicon: sharedExperience },
    { name: 'more of it', weight: 0.6, lexicon: sharedExperience, per: 'log' },
    { name: 'lived through', weight: 0.4, lexicon: livedThrough },
    { name: 'taken up', weight: 0.25, read: takenUp },
    { name: 'first person', weight: 0.4, read: ({ tokens }) => (tokens.some((token) => token.normal === 'i') ? 1 : 0) },
    { name: 'length', weight: 0.45, read: ({ tokens }) => Math.log1p(tokens.length / 10) },
    { name: 'question', weight: -0.4, read: ({ sentences }) => (sentences.some((sentence) => sentence.question) ? 1 : 0) },
  ],
};

/** How far a turn puts the other's feeling or experience into words. */
export const interpretationScore: TurnMeasure<'interpretation'> = {
  id: 'interpretation',
  title: 'Interpretation',
  description: "EPITOME's second mechanism: shows what was understood of the feeling or experience, or shares a like one.",
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'Sharma et al. 2020 (EPITOME); weights set by hand',
  limits: 'Takes up of words is read against the other side’s latest turn; without one it counts as none.',
  lexicons: [formulation, sharedExperience, livedThrough],
  model,
};

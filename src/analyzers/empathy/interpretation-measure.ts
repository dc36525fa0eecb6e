import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { sharedExperience } from '../../lexicons/caring';
import { conjecture, likewise } from '../../lexicons/like-experience';
import { formulation, livedThrough } from '../../lexicons/understanding';
import { log1p } from '../../text/curves';
import { takenUp } from './heard';
import { adviceShare, knowsItToo, ownStory, shareOfSelf } from './own-story';

/** Weights set by hand. */
const model: LinearModel = {
  bias: -2,
  link: 'logistic',
  features: [
    { name: 'formulation', weight: 1.1, lexicon: formulation },
    { name: 'shared experience', weight: 0.7, lexicon: sharedExperience },
    { name: 'more of it', weight: 0.5, lexicon: sharedExperience, per: 'log' },
    { name: 'likewise', weight: 0.9, lexicon: likewise },
    { name: 'conjecture', weight: 0.5, lexicon: conjecture },
    { name: 'lived through', weight: 0.3, lexicon: livedThrough },
    { name: 'taken up', weight: 0.25, read: takenUp },
    { name: 'own story', weight: 0.9, read: ownStory },
    { name: 'share of self', weight: 1.2, read: shareOfSelf },
    { name: 'asked for the like', weight: 0.8, read: knowsItToo },
    { name: 'advice', weight: -1, read: adviceShare },
    { name: 'length', weight: 0.35, read: ({ tokens }) => log1p(tokens.length / 10) },
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
  lexicons: [formulation, sharedExperience, likewise, conjecture, livedThrough],
  model,
};

import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { caring, reassurance, standingBy } from '../../lexicons/caring';
import { careWording, goodWishes } from '../../lexicons/care';
import { comfort, compassion } from '../../lexicons/sympathy';
import { caringWeights } from '../../lexicons/learned/caring';

/** Weights set by hand. */
const model: LinearModel = {
  bias: -2,
  link: 'logistic',
  features: [
    { name: 'compassion', weight: 2, lexicon: compassion },
    { name: 'caring', weight: 1.6, lexicon: caring },
    { name: 'more caring', weight: 0.9, lexicon: caring, per: 'log' },
    { name: 'standing by', weight: 1.1, lexicon: standingBy },
    { name: 'reassurance', weight: 0.7, lexicon: reassurance },
    { name: 'comfort', weight: 0.8, lexicon: comfort },
    { name: 'care', weight: 0.5, lexicon: careWording },
    { name: 'wishes', weight: 0.8, lexicon: goodWishes },
    { name: 'you', weight: 0.5, read: ({ tokens }) => (tokens.some((token) => /^(you|your|u|yourself)$/.test(token.normal)) ? 1 : 0) },
    { name: 'question', weight: -0.3, read: ({ sentences }) => (sentences.some((sentence) => sentence.question) ? 1 : 0) },
    { name: 'words of care', weight: 0.45, terms: caringWeights },
  ],
};

/** How strongly a turn shows warmth, compassion or concern for the other. */
export const emotionalReactionScore: TurnMeasure<'emotionalReaction'> = {
  id: 'emotionalReaction',
  title: 'Emotional reaction',
  description: "EPITOME's first mechanism: warmth, compassion or concern for what the other goes through.",
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'Sharma et al. 2020 (EPITOME); weights set by hand, words of care learned from GoEmotions (Demszky et al. 2020) and CaSiNo (Chawla et al. 2021)',
  limits: 'Reads wording only; irony is not told apart.',
  lexicons: [compassion, caring, standingBy, reassurance, comfort, careWording, goodWishes],
  model,
};

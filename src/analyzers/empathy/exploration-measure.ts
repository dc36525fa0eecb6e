import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { experienceQuestion, formQuestion } from '../../lexicons/exploration';
import type { AnnotatedText } from '../../text/annotated-text';
import { log1p } from '../../text/curves';

const asksYou = ({ sentences, tokens }: AnnotatedText): number =>
  sentences.filter((sentence) => sentence.question && tokens.slice(sentence.from, sentence.to).some((token) => /^(you|your|u|ur|he|she|they)$/.test(token.normal))).length > 0 ? 1 : 0;

/** Weights set by hand. */
const model: LinearModel = {
  bias: -1.9,
  link: 'logistic',
  features: [
    { name: 'question', weight: 1.6, read: ({ sentences }) => (sentences.some((sentence) => sentence.question) ? 1 : 0) },
    { name: 'asks you', weight: 1.2, read: asksYou },
    { name: 'questions', weight: 0.6, read: ({ sentences }) => log1p(sentences.filter((sentence) => sentence.question).length) },
    { name: 'experience', weight: 1.6, lexicon: experienceQuestion },
    { name: 'form', weight: -2, lexicon: formQuestion },
    { name: 'opens with it', weight: 0.5, read: ({ clauses }) => (clauses[0]?.mood === 'question' ? 1 : 0) },
    { name: 'length', weight: -0.35, read: ({ tokens }) => log1p(tokens.length / 10) },
  ],
};

/** How far a turn asks about the other's experience. */
export const explorationScore: TurnMeasure<'exploration'> = {
  id: 'exploration',
  title: 'Exploration',
  description: "EPITOME's third mechanism: asks about the feeling or the experience.",
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'Sharma et al. 2020 (EPITOME); weights set by hand',
  limits: 'A rhetorical question counts as a question.',
  lexicons: [experienceQuestion, formQuestion],
  model,
};

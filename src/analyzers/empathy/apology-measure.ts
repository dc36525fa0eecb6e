import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { apologyExpression, formalSorry, responsibility } from '../../lexicons/apology';
import { remorse } from '../../lexicons/gratitude';
import { remorseWeights } from '../../lexicons/learned/remorse';
import { log1p } from '../../text/curves';

/** Weights set by hand. */
const model: LinearModel = {
  bias: -3.4,
  link: 'logistic',
  features: [
    { name: 'expression', weight: 2.4, lexicon: apologyExpression },
    { name: 'remorse', weight: 2.8, lexicon: remorse },
    { name: 'responsibility', weight: 0.5, lexicon: responsibility },
    { name: 'more', weight: 0.8, lexicon: remorse, per: 'log' },
    { name: 'formal', weight: -0.8, lexicon: formalSorry },
    { name: 'length', weight: -0.3, read: ({ tokens }) => log1p(tokens.length / 10) },
    { name: 'words of remorse', weight: 0.5, terms: remorseWeights },
  ],
};

/** Likelihood that a turn apologises. */
export const apologyScore: TurnMeasure<'apology'> = {
  id: 'apology',
  title: 'Apology',
  description: 'How likely the turn apologises or shows remorse, in any form; wider than the detector of the same name.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'goodturn, 2026; weights set by hand, words of remorse learned from GoEmotions (Demszky et al. 2020); CCSARP (Blum-Kulka, House & Kasper 1989)',
  limits: 'Sympathy said with the word sorry is counted too.',
  lexicons: [apologyExpression, formalSorry, responsibility, remorse],
  model,
};

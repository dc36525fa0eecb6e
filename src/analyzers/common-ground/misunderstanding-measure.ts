import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { misunderstanding as repairWords, noRepair } from '../../lexicons/misunderstanding';
import { confusionWords } from '../../lexicons/receptiveness';
import type { Dispute } from './dispute';

const model: LinearModel = {
  bias: -3,
  link: 'logistic',
  features: [
    { name: 'repair', weight: 2.4, lexicon: repairWords, per: 'any' },
    { name: 'confusion', weight: 1.4, lexicon: confusionWords, per: 'log' },
    { name: 'no repair', weight: -1.5, lexicon: noRepair },
    { name: 'short question', weight: 0.4, read: (turn) => (turn.tokens.length < 12 && turn.sentences.some((sentence) => sentence.question) ? 1 : 0) },
    { name: 'question', weight: 0.7, read: (turn) => (turn.sentences.some((sentence) => sentence.question) ? 1 : 0) },
    { name: 'so, a question', weight: 0.6, read: (turn) => (/^(?:@\S+\s*)*(?:so|wait|but|and|wh\w+|how)\b[^.!]*\?/i.test(turn.text.trim()) ? 1 : 0) },
    { name: 'own understanding', weight: 0.7, read: (turn) => (/\b(?:I (?:see|understand|thought|didn't)|you didn't|not sure)\b/i.test(turn.text) ? 1 : 0) },
  ],
};

/** How likely a turn shows that something was misunderstood. */
export const misunderstanding: TurnMeasure<'misunderstanding', Dispute> = {
  id: 'misunderstanding',
  title: 'Misunderstanding',
  description: 'Likelihood that the turn shows that something was misunderstood: repair, a question about what was meant, a correction.',
  scope: 'turn',
  range: [0, 1],
  unit: 'estimate, 0 to 1',
  source: 'Schegloff, Jefferson & Sacks 1977, self-correction and repair; Schegloff 1992; weights set by hand, goodturn, 2026',
  limits: 'A misunderstanding that nobody names is not seen.',
  lexicons: [confusionWords, noRepair, repairWords],
  model,
};

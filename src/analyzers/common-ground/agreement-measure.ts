import type { TurnMeasure } from '../../analysis/measure';
import { agreement as agreementWords, alsoI, assent, youAreRight } from '../../lexicons/agreement';
import { approval, plainYes } from '../../lexicons/customer-agreement';
import { concession } from '../../lexicons/concession';
import { denial } from '../../lexicons/denial';
import { disagreementWords, harshWords } from '../../lexicons/receptiveness';
import type { AnnotatedText } from '../../text/annotated-text';
import { linearPredictor, type LinearModel } from '../../text/linear';
import type { Dispute } from './dispute';
import { echoes, reversals } from './reversal';
import { turnBefore } from './turn-before';

const count = (text: AnnotatedText, words: RegExp): number => text.tokens.filter((token) => words.test(token.normal)).length;

const model: LinearModel = {
  bias: 0,
  link: 'tanh',
  features: [
    { name: 'yes', weight: 0.7, lexicon: plainYes },
    { name: 'approval', weight: 0.7, lexicon: approval },
    { name: 'too', weight: 0.7, lexicon: alsoI },
    { name: 'agreement', weight: 1.5, lexicon: agreementWords },
    { name: 'you are right', weight: 1.5, lexicon: youAreRight },
    { name: 'confirmation', weight: 0.5, lexicon: assent },
    { name: 'concession', weight: 0.4, lexicon: concession },
    { name: 'disagreement', weight: -0.7, lexicon: disagreementWords, per: 'log' },
    { name: 'denial', weight: -0.8, lexicon: denial },
    { name: 'harsh words', weight: -0.3, lexicon: harshWords, per: 'log' },
    { name: 'negation', weight: -0.12, read: (turn) => Math.min(3, count(turn, /^(?:not|no|never|nothing)$/)) },
    { name: 'contrast', weight: -0.25, read: (turn) => Math.min(2, count(turn, /^(?:but|however|though|although|yet)$/)) },
    { name: 'addressed', weight: -0.08, read: (turn) => Math.min(3, count(turn, /^(?:you|your)$/)) },
    { name: 'question', weight: -0.15, read: (turn) => Math.min(2, turn.sentences.filter((sentence) => sentence.question).length) },
  ],
};

/** How a turn stands to the turn before it: from disagreement to agreement. */
export const agreement: TurnMeasure<'agreement', Dispute> = {
  id: 'agreement',
  title: 'Agreement',
  description: 'Stance of a turn towards the turn before it: below 0 it disagrees, above 0 it agrees.',
  scope: 'turn',
  range: [-1, 1],
  unit: 'stance, −1 to 1',
  source: 'Pomerantz 1984, Agreeing and disagreeing with assessments; weights set by hand, goodturn, 2026',
  limits: 'Agreement without a word of assent reads as neutral; a yes to a question of fact reads as agreement.',
  lexicons: [agreementWords, alsoI, approval, assent, concession, denial, disagreementWords, harshWords, plainYes, youAreRight],
  read: (turn, context) => {
    if (!turn.tokens.some((token) => token.kind === 'word')) return null;
    const before = turnBefore(turn, context);
    const answered = before === undefined ? 0 : 0.5 * Math.min(1, echoes(turn, before).length) - 0.6 * Math.min(1, reversals(turn, before).length);
    return Math.tanh(linearPredictor(model, turn, context.matches) + answered);
  },
};

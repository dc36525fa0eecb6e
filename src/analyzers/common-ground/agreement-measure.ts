import type { Context } from '../../analysis/detector';
import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { agreement as agreementWords, alsoI, assent, youAreRight } from '../../lexicons/agreement';
import { approval, plainYes } from '../../lexicons/customer-agreement';
import { concession } from '../../lexicons/concession';
import { denial } from '../../lexicons/denial';
import { disagreementWords, harshWords } from '../../lexicons/receptiveness';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Dispute } from './dispute';
import { echoes, reversals } from './reversal';
import { turnBefore } from './turn-before';

const count = (text: AnnotatedText, words: RegExp): number => text.tokens.filter((token) => words.test(token.normal)).length;

/** 1 where something said before comes back in this way. */
const returns = (turn: AnnotatedTurn, context: Context, find: (turn: AnnotatedTurn, before: AnnotatedTurn) => readonly unknown[]): number => {
  const before = turnBefore(turn, context);
  return before !== undefined && find(turn, before).length > 0 ? 1 : 0;
};

const opening = 14;
const denying = /^(?:not|no|never|nothing)$/;
const second = /^(?:you|your|yours|u|ur)$/;
const third = /^(?:they|them|their|these|those)$/;

/** Denials, each counted whole where the turn opens and a quarter further on, where it is less often the other that is denied. */
const denials = ({ tokens }: AnnotatedText): number =>
  Math.min(3, tokens.reduce((sum, { normal }, at) => sum + (denying.test(normal) ? (at < opening ? 1 : 0.25) : 0), 0));

/** 1 where both talk about others and the turn has no word for the one it answers: nobody stands against anybody here. */
const aboutOthers = (turn: AnnotatedTurn, context: Context): number => {
  const before = turnBefore(turn, context);
  return before !== undefined && count(before, third) + count(before, /^people$/) > 0 && count(turn, third) > 0 && count(turn, second) === 0 ? 1 : 0;
};

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
    { name: 'negation', weight: -0.14, read: denials },
    { name: 'contrast', weight: -0.15, read: (turn) => Math.min(2, count(turn, /^(?:but|however|though|although|yet)$/)) },
    { name: 'addressed', weight: -0.09, read: (turn) => Math.min(3, count(turn, second)) },
    { name: 'about others', weight: 0.3, read: aboutOthers },
    { name: 'echo', weight: 0.5, read: (turn, context) => returns(turn, context, echoes) },
    { name: 'reversal', weight: -0.6, read: (turn, context) => returns(turn, context, reversals) },
    { name: 'question', weight: -0.1, read: (turn) => Math.min(2, turn.sentences.filter((sentence) => sentence.question).length) },
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
  model,
};

import { otherSideBefore } from '../../analysis/before';
import type { Context } from '../../analysis/detector';
import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { bond, carriesOn, fluent } from './bond';

const assents = /^(?:\W|oh|well|yeah|yes|and|so|but)*(?:ok|okay|sure|all right|alright|of course|certainly|no problem|fine|great|perfect|good|deal|sounds|absolutely|gladly|i would love|i'd love|that's (?:fine|fair|great)|will do)\b/i;
const thanks = /^(?:\W|oh|well)*(?:thank|thanks|i appreciate|i understand|i see)\b/i;
const declines = /\b(?:no,? thank|i(?:'d| would) rather|i(?:'m| am) afraid|i(?:'m| am) sorry,? (?:but )?(?:i|we)|can't|cannot|i don't think so)\b/i;
const directs = /\b(?:(?:would|could|can|will|may|shall|might) (?:you|we|i)|let(?:'s| me| us)|why (?:don't|not)|how about|what about|please|you(?:'d| had) better|you should|i(?:'d| would) (?:like|suggest)|we should|do you want|would like)\b/i;
const able = /\bi(?: \w+)? (?:can|could|might) (?:\w+ly |just |also |then )*(?!see|say|hear|understand|find|think|tell|imagine|remember|believe|be |have|not|get|do not|know|read|live|stand|afford|use)[a-z]+/;
const ableTogether = /\b(?:maybe|then|so|okay|yeah|and) (?:\w+ly )?we(?: \w+)? (?:can|could) (?!see|say|hear|find|think|tell|imagine|be |have|not|get)[a-z]+/;
const obliged = /\bi (?:am |was |still |just |would |will |also |\w+ly )*(?:have to|need to|want to|should|ought to|must|had better|plan to|intend to|planning to) (?:\w+ly |just |also |go (?:back )?and )*(?!be |say|admit|know|think|have|see|not |tell|ask|mention|understand|hear|emphasi|point|do not|also |like |get|just |go )[a-z]+/;
const vows = /\b(?:i|we) (?:promise|swear|guarantee|assure you|commit|agree to)\b|\byou have my word\b|\bcount on me\b|\b(?:i|we) (?:am|are) (?:planning|happy|glad|willing|ready|prepared) to\b|\b(?:i|we) (?:will|shall) (?:\w+ly |just )*try\b/;

const directed = (turn: AnnotatedTurn, context: Context): boolean => {
  const before = otherSideBefore(turn, context);
  return before !== undefined && (directs.test(before.text) || before.clauses.some(({ mood }) => mood === 'order'));
};

/** Takes what the other has just bound themselves to: "I'll send it." — "Thank you." */
const takesOffer = (turn: AnnotatedTurn, context: Context): boolean => {
  const before = otherSideBefore(turn, context);
  return before !== undefined && !directed(turn, context) && bond(before) >= 0.8 && (assents.test(turn.text) || thanks.test(turn.text));
};

const takesUp = (turn: AnnotatedTurn, context: Context): boolean => takesOffer(turn, context) || (directed(turn, context) && assents.test(turn.text));

/** Weights set by hand. */
const model: LinearModel = {
  bias: -2.2,
  link: 'logistic',
  features: [
    { name: 'own future', weight: 2.6, read: bond },
    { name: 'able', weight: 1.1, read: (turn) => (able.test(fluent(turn)) ? 1 : 0) },
    { name: 'able together', weight: 0.7, read: (turn) => (ableTogether.test(fluent(turn)) ? 1 : 0) },
    { name: 'obliged', weight: 0.8, read: (turn) => (obliged.test(fluent(turn)) ? 1 : 0) },
    { name: 'carried on', weight: 0.7, read: (turn) => (carriesOn(turn) ? 1 : 0) },
    { name: 'vow', weight: 1.8, read: (turn) => (vows.test(fluent(turn)) ? 1 : 0) },
    { name: 'assent to a directive', weight: 2.2, read: (turn, context) => (directed(turn, context) && assents.test(turn.text) ? 1 : 0) },
    { name: 'refusal of a directive', weight: 1.4, read: (turn, context) => (directed(turn, context) && declines.test(turn.text) ? 1 : 0) },
    { name: 'after a directive', weight: 1.1, read: (turn, context) => (directed(turn, context) ? 1 : 0) },
    { name: 'offer taken', weight: 1.4, read: (turn, context) => (takesOffer(turn, context) ? 1 : 0) },
    { name: 'brevity', weight: -0.9, read: (turn, context) => (turn.tokens.length < 4 && !takesUp(turn, context) ? 1 : 0) },
    { name: 'question', weight: -1.6, read: ({ text }) => (text.includes('?') ? 1 : 0) },
  ],
};

/** Likelihood that a turn commits its speaker to something. */
export const commitmentScore: TurnMeasure<'commitment'> = {
  id: 'commitment',
  title: 'Commitment',
  description: 'How likely the turn commits its speaker, vaguely or by accepting included.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'goodturn, 2026, after Searle 1976 (commissives); weights set by hand',
  limits: 'Acceptance is read from the turn before, where there is one.',
  model,
};

import { otherSideBefore } from '../../analysis/before';
import type { Context } from '../../analysis/detector';
import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { futures } from '../../text/future';

const own = (turn: AnnotatedTurn): number =>
  Math.min(2, futures(turn).filter(({ subject, form, negated, head }) => (subject === 'i' || subject === 'we') && form !== 'doing' && form !== 'hope' && !negated && !/^(?:be|need|have|say|guess|see|know|bet|admit)$/.test(turn.tokens[head]?.lemma ?? '')).length);

const assents = /^(?:\W|oh|well|yeah|yes|and|so|but)*(?:ok|okay|sure|all ?right|of course|certainly|no problem|fine|great|perfect|good|deal|sounds|absolutely|gladly|i would love|i'd love|that's (?:fine|fair|great)|will do)\b/i;
const declines = /\b(?:no,? thank|i(?:'d| would) rather|i(?:'m| am) afraid|i(?:'m| am) sorry,? (?:but )?(?:i|we)|can't|cannot|i don't think so)\b/i;
const directs = /\b(?:(?:would|could|can|will|may|shall|might) (?:you|we|i)|let(?:'s| me| us)|why (?:don't|not)|how about|what about|please|you(?:'d| had) better|you should|i(?:'d| would) (?:like|suggest)|we should|do you want|would like)\b/i;
const able = /\b(?:i|we)(?: \w+)? (?:can|could|might)(?: \w+){0,2} (?!see|say|hear|understand|find|think|tell|imagine|remember|believe|be|have|not|get\b)[a-z]+/i;
const vows = /\b(?:i|we) (?:promise|swear|guarantee|assure you|commit|agree)\b|\byou have my word\b|\bcount on me\b|\b(?:i|we)(?:'m| am|'re| are) (?:planning|happy|glad|willing|ready|prepared|trying) to\b|\b(?:i|we)(?:'ll| will) (?:try|have)/i;

const directed = (turn: AnnotatedTurn, context: Context): boolean => {
  const before = otherSideBefore(turn, context);
  return before !== undefined && (directs.test(before.text) || before.clauses.some(({ mood }) => mood === 'order'));
};

/** Weights set by hand. */
const model: LinearModel = {
  bias: -2.2,
  link: 'logistic',
  features: [
    { name: 'own future', weight: 2.6, read: own },
    { name: 'able', weight: 0.9, read: ({ text }) => (able.test(text) ? 1 : 0) },
    { name: 'vow', weight: 1.8, read: ({ text }) => (vows.test(text) ? 1 : 0) },
    { name: 'assent to a directive', weight: 2.2, read: (turn, context) => (directed(turn, context) && assents.test(turn.text) ? 1 : 0) },
    { name: 'refusal of a directive', weight: 1.4, read: (turn, context) => (directed(turn, context) && declines.test(turn.text) ? 1 : 0) },
    { name: 'after a directive', weight: 1.1, read: (turn, context) => (directed(turn, context) ? 1 : 0) },
    { name: 'brevity', weight: -0.9, read: ({ tokens }) => (tokens.length < 4 ? 1 : 0) },
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

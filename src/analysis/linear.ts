import type { AnnotatedTurn } from '../conversation/turn';
import { log1p, logistic, tanh } from '../text/curves';
import type { Lexicon } from '../text/lexicon';
import type { Span } from '../text/span';
import { type FittedWeights, type LearnedTerms, termsOf, termValue } from '../text/terms';
import type { Context } from './detector';

/**
 * One named ingredient of a linear score: how often a lexicon matches, learned words, or a number read off
 * the text. `per` says how matches become a number: 1 if any (`any`, the default), ln(1 + count) (`log`), or
 * matches per 10 words (`rate`).
 */
export interface Feature<Memory = unknown> {
  readonly name: string;
  /** Set by hand. Where the model is fitted, what learning started from; the fitted weight counts. */
  readonly weight?: number;
  readonly lexicon?: Lexicon;
  readonly per?: 'any' | 'log' | 'rate';
  readonly terms?: LearnedTerms;
  read?(turn: AnnotatedTurn, context: Context<Memory>): number;
}

/** A transparent score: bias plus weighted features, through a named link. */
export interface LinearModel<Memory = unknown> {
  /** Set by hand; where the model is fitted, the fitted bias counts. */
  readonly bias?: number;
  /** `logistic`: 0 to 1. `tanh`: -1 to 1. `identity`: as it is. */
  readonly link: 'logistic' | 'tanh' | 'identity';
  readonly features: readonly Feature<Memory>[];
  readonly fitted?: FittedWeights;
}

/** What one ingredient adds to the sum before the link, and the words that it comes from. */
export interface Contribution {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  /** `value` times `weight`. */
  readonly amount: number;
  readonly spans: readonly Span[];
}

const links: Readonly<Record<LinearModel['link'], (x: number) => number>> = {
  logistic,
  tanh,
  identity: (x) => x,
};

/** How a model's sum becomes its value. */
export const linkOf = ({ link }: Pick<LinearModel, 'link'>): ((x: number) => number) => links[link];

const scaled = (count: number, per: Feature['per'], turn: AnnotatedTurn): number => {
  if (per === 'log') return log1p(count);
  return per === 'rate' ? (10 * count) / Math.max(10, turn.tokens.length) : Math.min(1, count);
};

/** A text's learned terms with their weights: each term once, however often it stands there. */
const learned = (prefix: string, list: LearnedTerms, times: number, turn: AnnotatedTurn): Contribution[] => {
  const value = termValue(turn, list);
  return [...termsOf(turn)].filter(([name]) => Object.hasOwn(list.weights, name)).map(([name, spans]) => {
    const weight = times * (list.weights[name] ?? 0);
    return { name: `${prefix}: ${name}`, value, weight, amount: weight * value, spans };
  });
};

/** The same, summed, for reading many turns. */
const learnedSum = (list: LearnedTerms, turn: AnnotatedTurn): number => {
  let sum = 0;
  for (const name of termsOf(turn).keys()) if (Object.hasOwn(list.weights, name)) sum += list.weights[name] ?? 0;
  return sum * termValue(turn, list);
};

const valueOf = ({ lexicon, per, read, terms }: Feature, turn: AnnotatedTurn, context: Context): number => {
  if (terms !== undefined) return learnedSum(terms, turn);
  return lexicon === undefined ? (read?.(turn, context) ?? 0) : scaled(context.matches.of(lexicon).length, per, turn);
};

const weightOf = ({ name, weight = 0 }: Feature, { fitted }: LinearModel): number => fitted?.features[name] ?? weight;

/** Every ingredient of a model, in the model's order, the bias first; they add up to the linear predictor. */
export const contributionsOf = (model: LinearModel, turn: AnnotatedTurn, context: Context): Contribution[] => {
  const { bias = 0, features, fitted } = model;
  const start = fitted?.bias ?? bias;
  return [
    { name: 'bias', value: 1, weight: start, amount: start, spans: [] },
    ...features.flatMap((feature): Contribution[] => {
      const weight = weightOf(feature, model);
      if (feature.terms !== undefined) return learned(feature.name, feature.terms, weight, turn);
      const value = valueOf(feature, turn, context);
      const spans = feature.lexicon === undefined ? [] : context.matches.of(feature.lexicon).map(({ start: from, end }) => ({ start: from, end }));
      return [{ name: feature.name, value, weight, amount: weight * value, spans }];
    }),
    ...(fitted === undefined ? [] : learned('word', fitted, 1, turn)),
  ];
};

const predictorOf = (model: LinearModel, turn: AnnotatedTurn, context: Context): number =>
  model.features.reduce(
    (sum, feature) => sum + weightOf(feature, model) * valueOf(feature, turn, context),
    (model.fitted?.bias ?? model.bias ?? 0) + (model.fitted === undefined ? 0 : learnedSum(model.fitted, turn)),
  );

/**
 * Reads a linear model off a turn.
 *
 * @returns a number in the range of the link, or `null` for a text without a word: not enough to say.
 */
export const readLinear = (model: LinearModel, turn: AnnotatedTurn, context: Context): number | null =>
  turn.tokens.some((token) => token.kind === 'word') ? linkOf(model)(predictorOf(model, turn, context)) : null;

import { explain } from '../../../src/analysis/explain';
import type { TurnMeasure } from '../../../src/analysis/measure';
import type { AnnotatedConversation } from '../../../src/conversation/turn';
import type { Annotator } from '../../../src/text/annotated-text';
import type { FittedWeights } from '../../../src/text/terms';
import type { CorpusRow } from '../tasks';
import { foldOf, learn } from './learn';
import { type Plan, plans } from './plans';
import { priorsOf, samplesOf, shipped } from './samples';
import { uses, withWeights } from './swap';

/** What each fifth of a plan's rows is read with: weights learned from the other four. */
export interface FoldedPlan {
  readonly plan: Plan;
  readonly folds: readonly FittedWeights[];
}

/** Learns a plan five times, each time without a fifth of its groups. */
export const foldPlan = (plan: Plan, dir: string, annotator: Annotator): FoldedPlan => {
  const samples = samplesOf(plan, dir, annotator);
  const { per } = plan.recipe;
  const folds = [0, 1, 2, 3, 4].map((fold): FittedWeights => {
    const { bias, features, terms } = shipped(plan, learn(samples.filter(({ group }) => foldOf(group) !== fold), priorsOf(plan), plan.recipe));
    return { name: plan.name, source: 'four of five parts', bias, features, weights: terms, ...(per === undefined ? {} : { per }) };
  });
  return { plan, folds };
};

/** The plans that a column's figures on a corpus have to be read out of fold for. */
export const plansFor = (measure: TurnMeasure, corpus: string): readonly Plan[] =>
  plans.filter(({ name, sources }) => uses(measure, name) && sources.some((source) => source.corpus === corpus));

/** What a measure says of a row's last turn when it has learned nothing from that row's group. */
export const outOfFold = (measure: TurnMeasure, row: CorpusRow, corpus: string, annotated: AnnotatedConversation, folded: readonly FoldedPlan[]): number | null => {
  const turn = annotated.turns.at(-1);
  if (turn === undefined) return null;
  const blind = folded.reduce((one, { plan, folds }) => {
    const source = plan.sources.find((each) => each.corpus === corpus);
    const weights = source && folds[foldOf(`${corpus} ${source.group(row)}`)];
    return weights === undefined ? one : withWeights(one, weights);
  }, measure);
  return explain(blind, turn, annotated).value;
};

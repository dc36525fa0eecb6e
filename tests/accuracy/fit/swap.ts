import type { LinearModel } from '../../../src/analysis/linear';
import type { TurnMeasure } from '../../../src/analysis/measure';
import type { FittedWeights } from '../../../src/text/terms';

/** Whether a measure reads what a plan learned. */
export const uses = ({ model }: TurnMeasure, name: string): boolean =>
  model !== undefined && (model.fitted?.name === name || model.features.some(({ terms }) => terms?.name === name));

const swapped = (model: LinearModel, weights: FittedWeights): LinearModel => ({
  ...model,
  ...(model.fitted?.name === weights.name ? { fitted: weights } : {}),
  features: model.features.map((feature) => (feature.terms?.name === weights.name ? { ...feature, terms: weights } : feature)),
});

/** A measure that reads other weights in place of the shipped ones. */
export const withWeights = (measure: TurnMeasure, weights: FittedWeights): TurnMeasure =>
  measure.model === undefined ? measure : { ...measure, model: swapped(measure.model, weights) };

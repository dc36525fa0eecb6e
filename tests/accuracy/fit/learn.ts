import { columnsOf, frequentTerms, type Sample, termValue } from './design';
import { fitRidge } from './ridge';

/** How a list is learned. */
export interface Recipe {
  /** Terms in fewer rows are left out. */
  readonly least: number;
  /** Terms kept: those that move most rows most. */
  readonly most: number;
  /** Ridge penalty on a term. */
  readonly l2: number;
  /** `root`: see LearnedTerms. */
  readonly per?: 'root';
  /** Which terms may be learned. Default: all. */
  readonly only?: RegExp;
}

/** Weights set by hand, by feature: what was learned starts from them, and stays there where rows say nothing. */
export type Priors = Readonly<Record<string, number>>;

/** What was learned. */
export interface Learned {
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
  readonly terms: Readonly<Record<string, number>>;
}

const fitted = (samples: readonly Sample[], priors: Priors, terms: readonly string[], { l2, per }: Recipe): Learned & { readonly reach: readonly (readonly [string, number])[] } => {
  const features = Object.keys(priors);
  const columns = columnsOf(samples, features, terms, per);
  const offsets = Float64Array.from(samples, (sample) => features.reduce((sum, name) => sum + (priors[name] ?? 0) * (sample.features[name] ?? 0), 0));
  const { bias, weights } = fitRidge({ columns, targets: Float64Array.from(samples, ({ target }) => target), rowWeights: Float64Array.from(samples, ({ weight }) => weight), offsets }, l2);
  const named = columns.map(({ name, rows }, index) => ({ name, weight: weights[index] ?? 0, share: rows.length / samples.length }));
  return {
    bias,
    features: Object.fromEntries(named.slice(0, features.length).map(({ name, weight }) => [name, (priors[name] ?? 0) + weight])),
    terms: Object.fromEntries(named.slice(features.length).map(({ name, weight }) => [name, weight])),
    reach: named.slice(features.length).map(({ name, weight, share }) => [name, Math.abs(weight) * Math.sqrt(share * (1 - share))] as const),
  };
};

/** Fits all frequent terms, keeps those that matter most, and fits again with them alone. */
export const learn = (samples: readonly Sample[], priors: Priors, recipe: Recipe): Learned => {
  const { least, most, only = /^/ } = recipe;
  const candidates = frequentTerms(samples, least).filter((term) => only.test(term));
  const first = fitted(samples, priors, most === 0 ? [] : candidates, recipe);
  const kept = [...first.reach].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most).map(([term]) => term).sort();
  const { bias, features: ofFeatures, terms } = kept.length === candidates.length ? first : fitted(samples, priors, kept, recipe);
  return { bias, features: ofFeatures, terms };
};

/** The linear predictor that something learned gives a sample. */
export const predicted = ({ bias, features, terms }: Learned, sample: Sample, per?: 'root'): number =>
  sample.terms.reduce(
    (sum, term) => sum + (Object.hasOwn(terms, term) ? (terms[term] ?? 0) : 0) * termValue(sample, per),
    Object.entries(features).reduce((sum, [name, weight]) => sum + weight * (sample.features[name] ?? 0), bias),
  );

/** Which of five parts a group is in: FNV-1a, so that a row stays in its part whatever else is read. */
export const foldOf = (group: string): number => {
  let hash = 2166136261;
  for (let at = 0; at < group.length; at += 1) hash = Math.imul(hash ^ group.charCodeAt(at), 16777619);
  return (hash >>> 0) % 5;
};

/** Out-of-fold predictors: every sample is read by what was learned from the other four parts. */
export const crossPredict = (samples: readonly Sample[], priors: Priors, recipe: Recipe): number[] => {
  const learned = [0, 1, 2, 3, 4].map((fold) => learn(samples.filter(({ group }) => foldOf(group) !== fold), priors, recipe));
  return samples.map((sample) => {
    const one = learned[foldOf(sample.group)];
    return one === undefined ? 0 : predicted(one, sample, recipe.per);
  });
};

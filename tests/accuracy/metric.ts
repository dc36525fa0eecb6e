import { auc, f1, macroF1, pearson, share, spearman } from './statistics';
import type { Metric } from './tasks';

/** One labelled row: what the column says, what people said, and what the row belongs to. */
export interface Judged {
  /** What the column says; for `open`, 1 where an open question is at least as likely as a closed one. */
  readonly said: number | string | null;
  readonly truth: number | boolean | string;
  readonly group: string;
  readonly text: string;
}

const numeric = (said: Judged['said']): number => (typeof said === 'number' ? said : 0);
const stance = (value: number): string => (value > 0.2 ? 'agree' : value < -0.2 ? 'disagree' : 'neutral');
const named = (said: Judged['said']): string => (typeof said === 'number' ? stance(said) : String(said));

/** The figure of a metric over labelled rows; NaN where it is not defined, such as an AUC without positives. */
export const figureOf = (metric: Metric, items: readonly Judged[]): number => {
  const said = items.map((item) => numeric(item.said));
  const truths = items.map(({ truth }) => Number(truth));
  switch (metric) {
    case 'auc': return auc(said, truths.map((truth) => truth > 0));
    case 'f1': return f1(said.map((score) => score > 0.5), truths.map((truth) => truth > 0));
    case 'open': return share(items.map((item) => (numeric(item.said) > 0.5) === item.truth));
    case 'macro-f1': return macroF1(items.map((item) => named(item.said)), items.map(({ truth }) => String(truth)));
    case 'spearman': return spearman(said, truths);
    case 'pearson': return pearson(said, truths);
  }
};

/** How many rows are positive; null where the truth is a number or category. */
export const positivesOf = (items: readonly Judged[]): number | null =>
  items.every(({ truth }) => typeof truth === 'boolean') ? items.filter(({ truth }) => truth === true).length : null;

/** Ranks from 1, ties averaged. */
const ranks = (values: readonly number[]): number[] => {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranked = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let at = from; at < to; at += 1) ranked[order[at]?.index ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranked;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Pearson's product-moment correlation. */
export const pearson = (a: readonly number[], b: readonly number[]): number => {
  const ma = mean(a);
  const mb = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, index) => {
    const other = (b[index] ?? 0) - mb;
    ab += (value - ma) * other;
    aa += (value - ma) ** 2;
    bb += other ** 2;
  });
  return aa * bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
};

/** Spearman's rank correlation. */
export const spearman = (a: readonly number[], b: readonly number[]): number => pearson(ranks(a), ranks(b));

/** Area under the ROC curve: the chance that a positive stands above a negative (Mann & Whitney 1947). */
export const auc = (scores: readonly number[], positive: readonly boolean[]): number => {
  const ranked = ranks(scores);
  let sum = 0;
  let yes = 0;
  positive.forEach((is, index) => {
    if (is) {
      sum += ranked[index] ?? 0;
      yes += 1;
    }
  });
  const no = positive.length - yes;
  return yes * no === 0 ? Number.NaN : (sum - (yes * (yes + 1)) / 2) / (yes * no);
};

/** The share of yeses. */
export const share = (answers: readonly boolean[]): number => answers.filter(Boolean).length / Math.max(1, answers.length);

/** F1: the harmonic mean of precision and recall; 0 where nothing was hit. */
export const f1 = (said: readonly boolean[], truth: readonly boolean[]): number => {
  const hits = said.filter((one, index) => one && truth[index] === true).length;
  const total = said.filter(Boolean).length + truth.filter(Boolean).length;
  return total === 0 ? 0 : (2 * hits) / total;
};

/** The plain mean of F1 over the categories that occur in the truth. */
export const macroF1 = (said: readonly string[], truth: readonly string[]): number => {
  const categories = [...new Set(truth)];
  return mean(categories.map((category) => f1(said.map((one) => one === category), truth.map((one) => one === category))));
};

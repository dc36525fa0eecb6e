/** A table by columns: for each column, the rows where it is not 0 and its values there. */
export interface Column {
  readonly name: string;
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** How strongly the column is held back: 1 for learned words, less for features set up by hand. */
  readonly penalty: number;
}

/** What is fitted: a target a row, weights of rows, and the link. */
export interface Problem {
  readonly columns: readonly Column[];
  readonly target: Float64Array;
  readonly rowWeights: Float64Array;
  readonly link: 'logistic' | 'identity';
}

/** Strength of the penalties, per unit of row weight. */
export interface Penalties {
  readonly l1: number;
  readonly l2: number;
}

/** A fitted linear model. */
export interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const shrunk = (x: number, by: number): number => (x > by ? x - by : x < -by ? x + by : 0);

/** The linear predictor of every row. */
export const predict = ({ bias, weights }: Fit, columns: readonly Column[], rows: number): Float64Array => {
  const sums = new Float64Array(rows).fill(bias);
  columns.forEach(({ rows: at, values }, index) => {
    const weight = weights[index] ?? 0;
    if (weight !== 0) at.forEach((row, place) => (sums[row] = (sums[row] ?? 0) + weight * (values[place] ?? 0)));
  });
  return sums;
};

/**
 * Fits an elastic net by coordinate descent on a weighted least-squares approximation
 * (Friedman, Hastie & Tibshirani 2010). Deterministic: columns are visited in order.
 */
export const fitElasticNet = ({ columns, target, rowWeights, link }: Problem, { l1, l2 }: Penalties, rounds = link === 'logistic' ? 12 : 1, sweeps = link === 'logistic' ? 8 : 60): Fit => {
  const size = target.length;
  const total = rowWeights.reduce((sum, weight) => sum + weight, 0);
  const weights = new Float64Array(columns.length);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    const sums = predict({ bias, weights }, columns, size);
    const curve = new Float64Array(size);
    const rest = new Float64Array(size);
    for (let row = 0; row < size; row += 1) {
      const sum = sums[row] ?? 0;
      const share = rowWeights[row] ?? 0;
      const expected = link === 'logistic' ? logistic(sum) : sum;
      const bend = link === 'logistic' ? Math.max(1e-4, expected * (1 - expected)) : 1;
      curve[row] = share * bend;
      rest[row] = ((target[row] ?? 0) - expected) / bend;
    }
    const curveTotal = curve.reduce((sum, one) => sum + one, 0);
    const bends = columns.map(({ rows, values }) => rows.reduce((sum, row, place) => sum + (curve[row] ?? 0) * (values[place] ?? 0) ** 2, 0));
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      let moved = 0;
      let shift = 0;
      for (let row = 0; row < size; row += 1) shift += (curve[row] ?? 0) * (rest[row] ?? 0);
      shift /= curveTotal;
      bias += shift;
      for (let row = 0; row < size; row += 1) rest[row] = (rest[row] ?? 0) - shift;
      columns.forEach(({ rows, values, penalty }, index) => {
        const old = weights[index] ?? 0;
        const bend = bends[index] ?? 0;
        let pull = bend * old;
        for (let place = 0; place < rows.length; place += 1) {
          const row = rows[place] ?? 0;
          pull += (curve[row] ?? 0) * (values[place] ?? 0) * (rest[row] ?? 0);
        }
        const next = shrunk(pull, l1 * penalty * total) / (bend + l2 * penalty * total);
        const change = next - old;
        if (change === 0) return;
        weights[index] = next;
        for (let place = 0; place < rows.length; place += 1) {
          const row = rows[place] ?? 0;
          rest[row] = (rest[row] ?? 0) - change * (values[place] ?? 0);
        }
        moved = Math.max(moved, Math.abs(change));
      });
      if (moved < 1e-4) break;
    }
  }
  return { bias, weights };
};

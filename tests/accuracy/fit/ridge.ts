/** A column of a table: the rows where it is not 0, and its values there. */
export interface Column {
  readonly name: string;
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** How strongly the column is held back, times the plan's penalty. */
  readonly penalty: number;
}

/** What is fitted: a target from 0 to 1 and a weight for every row. */
export interface Problem {
  readonly columns: readonly Column[];
  readonly targets: Float64Array;
  readonly rowWeights: Float64Array;
  /** What is known before: added to every row's predictor. */
  readonly offsets: Float64Array;
}

/** A fitted model: what goes into the logistic link. */
export interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

const rounds = 8;
const sweeps = 6;

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** The linear predictor of every row. */
export const predict = ({ bias, weights }: Fit, columns: readonly Column[], rows: number): Float64Array => {
  const sums = new Float64Array(rows).fill(bias);
  columns.forEach(({ rows: at, values }, index) => {
    const weight = weights[index] ?? 0;
    if (weight !== 0) at.forEach((row, place) => (sums[row] = (sums[row] ?? 0) + weight * (values[place] ?? 0)));
  });
  return sums;
};

/** The quadratic that stands in for the likelihood near the present fit: curvature and working residual of every row. */
const quadratic = ({ columns, targets, rowWeights, offsets }: Problem, fit: Fit): { curves: Float64Array; rests: Float64Array } => {
  const sums = predict(fit, columns, targets.length);
  const expected = sums.map((sum, row) => 1 / (1 + Math.exp(-sum - (offsets[row] ?? 0))));
  const bends = expected.map((chance) => Math.max(0.01, chance * (1 - chance)));
  return {
    curves: bends.map((bend, row) => bend * (rowWeights[row] ?? 0)),
    rests: bends.map((bend, row) => ((targets[row] ?? 0) - (expected[row] ?? 0)) / bend),
  };
};

/** Moves one weight to its best value while all others stay; changes the residuals in place and returns the move. */
const step = ({ rows, values, penalty }: Column, weight: number, l2: number, curves: Float64Array, rests: Float64Array): number => {
  let pull = -l2 * penalty * weight;
  let bend = l2 * penalty;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const value = values[place] ?? 0;
    const curve = (curves[row] ?? 0) * value;
    pull += curve * (rests[row] ?? 0);
    bend += curve * value;
  }
  const move = bend > 0 ? pull / bend : 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    rests[row] = (rests[row] ?? 0) - move * (values[place] ?? 0);
  }
  return move;
};

/**
 * Ridge logistic regression by coordinate descent on a weighted least-squares approximation (Friedman,
 * Hastie & Tibshirani 2010). Targets may be fractions. Deterministic: columns are visited in order.
 */
export const fitRidge = (problem: Problem, l2: number): Fit => {
  const { columns } = problem;
  const weights = new Float64Array(columns.length);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { curves, rests } = quadratic(problem, { bias, weights });
    const total = sumOf(curves);
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      const shift = sumOf(curves.map((curve, row) => curve * (rests[row] ?? 0))) / total;
      bias += shift;
      rests.forEach((rest, row) => (rests[row] = rest - shift));
      let furthest = Math.abs(shift);
      columns.forEach((column, index) => {
        const move = step(column, weights[index] ?? 0, l2, curves, rests);
        weights[index] = (weights[index] ?? 0) + move;
        furthest = Math.max(furthest, Math.abs(move));
      });
      if (furthest < 1e-3) break;
    }
  }
  return { bias, weights };
};

/**
 * JavaScript leaves the last digits of `Math.log1p`, `Math.exp` and `Math.tanh` to the engine. All that goodturn
 * reads goes through here and is cut to nine decimals, so that every engine gives the same numbers.
 */
const steady = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * ln(1 + x): grows ever more slowly.
 *
 * @example
 * log1p(1) // => 0.693147181
 */
export const log1p = (x: number): number => steady(Math.log1p(x));

/**
 * The natural logarithm.
 *
 * @example
 * ln(10) // => 2.302585093
 */
export const ln = (x: number): number => steady(Math.log(x));

/**
 * From any number to one between 0 and 1.
 *
 * @example
 * logistic(1) // => 0.731058579
 */
export const logistic = (x: number): number => steady(1 / (1 + Math.exp(-x)));

/**
 * From any number to one between -1 and 1.
 *
 * @example
 * tanh(1) // => 0.761594156
 */
export const tanh = (x: number): number => steady(Math.tanh(x));

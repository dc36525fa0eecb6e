import type { Row } from '../analysis/measure-rows';

/**
 * Writes rows of measures as NDJSON, one row a line.
 *
 * @example
 * formatRowsNdjson([{ conversation: null, warmth: 0.5 }]) // => '{"conversation":null,"warmth":0.5}\n'
 */
export const formatRowsNdjson = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

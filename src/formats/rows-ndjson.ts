import type { Row } from '../analysis/measure-rows';
import { guarded } from '../text/guarded';

/**
 * Writes rows of measures as NDJSON, one row a line.
 *
 * @example
 * formatRowsNdjson([{ conversation: null, warmth: 0.5 }]) // => '{"conversation":null,"warmth":0.5}\n'
 */
export const formatRowsNdjson = (rows: readonly Row[]): string => guarded('bad-input', 'rows', 'Give rows as measure() or tabulate() gives them.', () => rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

import type { Row } from '../analysis/measure-rows';
import { onPlain } from '../text/plain';
import { escaped } from './report-json';

/**
 * Writes rows of measures as NDJSON, one row a line.
 *
 * @example
 * formatRowsNdjson([{ conversation: null, warmth: 0.5 }]) // => '{"conversation":null,"warmth":0.5}\n'
 */
export const formatRowsNdjson = (rows: readonly Row[]): string => onPlain('bad-input', 'rows', 'Give rows as measure() or tabulate() gives them.', [rows], (rows) => rows.map((row) => `${escaped(JSON.stringify(row))}\n`).join(''));

import type { Row } from '../analysis/measure-rows';
import { onPlain } from '../text/plain';

type Cell = string | number | null | undefined;

/** Control characters that no cell may hold (tabs and line ends may): readers of CSV stop at them. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** What a spreadsheet takes for a formula, wide forms and spaces before it included. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
const cellOf = (value: Cell): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const shown = value.replace(controls, (one) => (one === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + one.charCodeAt(0))));
  const text = formula.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

const lineOf = (values: readonly Cell[]): string => `${values.map(cellOf).join(',')}\r\n`;

/** Columns of all rows, in the order in which they first appear. */
export const columnsOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** What to write. */
export interface CsvOptions {
  /** Default: those of the rows, in order of appearance. */
  readonly columns?: readonly string[];
  /** Whether to begin with the names of the columns. Default: yes. */
  readonly header?: boolean;
}

/**
 * Writes rows of measures or tables as CSV (RFC 4180). A measure that abstains leaves its cell empty. A text that a spreadsheet
 * could take for a formula has an apostrophe before it, and control characters are written as their pictures.
 *
 * @example
 * formatCsv([{ conversation: 'a', turn: 0, role: 'agent', warmth: 0.5 }]) // => 'conversation,turn,role,warmth\r\na,0,agent,0.5\r\n'
 */
export const formatCsv = (rows: readonly Row[], options: CsvOptions = {}): string => onPlain('bad-input', 'rows', 'Give rows as measure() or tabulate() gives them.', [rows, options], (rows, options) => {
  const { columns = columnsOf(rows), header = true } = options;
  const head = header && columns.length > 0 ? lineOf(columns) : '';
  return head + rows.map((row) => lineOf(columns.map((column) => (Object.hasOwn(row, column) ? row[column] : null)))).join('');
});

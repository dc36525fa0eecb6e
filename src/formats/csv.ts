import type { Row } from '../analysis/measure-rows';

type Cell = string | number | null | undefined;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
const cellOf = (value: Cell): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
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
 * Writes rows of measures as CSV (RFC 4180). A measure that abstains leaves its cell empty.
 *
 * @example
 * formatCsv([{ conversation: 'a', turn: 0, role: 'agent', warmth: 0.5 }]) // => 'conversation,turn,role,warmth\r\na,0,agent,0.5\r\n'
 */
export const formatCsv = (rows: readonly Row[], { columns = columnsOf(rows), header = true }: CsvOptions = {}): string => {
  const head = header && columns.length > 0 ? lineOf(columns) : '';
  return head + rows.map((row) => lineOf(columns.map((column) => (Object.hasOwn(row, column) ? row[column] : null)))).join('');
};

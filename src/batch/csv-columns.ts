import { GoodturnError } from '../text/error';
import { cellsOf, separators } from './csv-record';

/** What a row says, by the column's name. */
export type CsvRow = Readonly<Record<string, string>>;

/** How rows are read. */
export interface Columns {
  readonly separator: string;
  /** A row's cells by the names below; undefined where its quotation marks are wrong. */
  readonly rowOf: (record: string) => CsvRow | undefined;
}

const names: Readonly<Record<string, string>> = { conversation_id: 'conversation', ticket: 'conversation', ticket_id: 'conversation' };
const needed = ['conversation', 'role', 'text'] as const;

const nameOf = (cell: string): string => {
  const name = cell.trim().toLowerCase();
  return names[name] ?? name;
};

/**
 * Reads the names of the columns: `conversation` (or `conversation_id`, `ticket`, `ticket_id`), `role` and `text`;
 * perhaps `id`, `at`, `author`, `visibility` and `channel`. Others are ignored.
 *
 * @throws GoodturnError `bad-input` where one that is needed is missing.
 * @example
 * columnsOfHeader('Ticket;Role;Text').rowOf('7;agent;Hello, you.') // => { conversation: '7', role: 'agent', text: 'Hello, you.' }
 */
export const columnsOfHeader = (header: string): Columns => {
  for (const separator of separators) {
    const columns = cellsOf(header, separator)?.map(nameOf) ?? [];
    if (!needed.every((name) => columns.includes(name))) continue;
    return {
      separator,
      rowOf: (record) => {
        const cells = cellsOf(record, separator);
        return cells && Object.fromEntries(columns.flatMap((name, index) => (cells[index] === undefined ? [] : [[name, cells[index]]])));
      },
    };
  }
  throw new GoodturnError('bad-input', '', `The first line does not name the columns ${needed.join(', ')}, apart by commas, semicolons or tabs. Put that line in front.`);
};

const turnFields = ['id', 'at', 'author', 'visibility'] as const;

/** The turn of a row, as NDJSON would hold it. */
export const turnOfRow = (row: CsvRow): Record<string, string> => ({
  role: (row['role'] ?? '').trim().toLowerCase(),
  text: row['text'] ?? '',
  ...Object.fromEntries(turnFields.flatMap((name) => ((row[name] ?? '') === '' ? [] : [[name, row[name]]]))),
});

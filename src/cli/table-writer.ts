import type { Row } from '../analysis/measure-rows';
import { formatCsv } from '../formats';
import type { Output } from './io';
import type { ReportWriter } from './review-output';

/** A table: the names of its columns come once, whatever follows. */
export const tableWriter = (out: Output, columns: readonly string[]): ReportWriter => {
  let header = true;
  const write = async (rows: readonly Row[]): Promise<void> => {
    const text = formatCsv(rows, { columns, header });
    header = false;
    await out.write(text);
  };
  return {
    add: (report, conversation, { rows }) => write(rows?.(report, conversation) ?? []),
    end: () => (header ? write([]) : Promise.resolve()),
  };
};

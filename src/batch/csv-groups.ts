import { GoodturnError } from '../text/error';
import { type CsvRow, turnOfRow } from './csv-columns';
import type { Line } from './lines';

/** Puts rows together into conversations: rows that follow each other and name the same one. */
export interface Groups {
  /** Whether the row begins another conversation than the one that is open. */
  readonly begins: (row: CsvRow) => boolean;
  readonly add: (line: number, row: CsvRow, size: number) => void;
  /** A row that could not be read; the conversation around it goes on without it. */
  readonly fault: (line: number, error: GoodturnError) => void;
  /** The conversation that was open, and the faults in it, as lines of NDJSON. */
  readonly close: () => readonly Line[];
}

interface Group {
  readonly line: number;
  id?: string;
  channel: string;
  turns: Record<string, string>[];
  size: number;
  readonly faults: Line[];
}

/** Begins with no conversation; `items` counts those that were closed before. */
export const csvGroups = (maxLine: number, items: number): Groups => {
  let index = items + 1;
  let group: Group | undefined;
  const open = (line: number): Group => (group ??= { line, channel: '', turns: [], size: 0, faults: [] });
  return {
    begins: (row) => group?.id !== undefined && group.id !== (row['conversation'] ?? ''),
    add: (line, row, size) => {
      const one = open(line);
      one.id ??= row['conversation'] ?? '';
      if (one.channel === '') one.channel = row['channel'] ?? '';
      one.size += size;
      if (one.size <= maxLine) one.turns.push(turnOfRow(row));
      else one.turns = [];
    },
    fault: (line, error) => void open(line).faults.push({ line, index, error }),
    close: () => {
      if (group === undefined) return [];
      const { line, id = '', channel, turns, size, faults } = group;
      const lines: Line[] = [...faults];
      if (turns.length > 0) lines.unshift({ line, index, text: JSON.stringify({ ...(id === '' ? {} : { id }), ...(channel === '' ? {} : { channel }), turns }) });
      if (size > maxLine) lines.unshift({ line, index, error: new GoodturnError('bad-input', '', `This conversation is longer than ${maxLine} bytes. Split it, or allow more with --max-line (maxLine).`) });
      index += 1;
      group = undefined;
      return lines;
    },
  };
};

import type { Hash } from 'node:crypto';
import { GoodturnError } from '../text/error';
import { type Columns, columnsOfHeader } from './csv-columns';
import { csvGroups } from './csv-groups';
import { recordEnds } from './csv-record';
import { type Batch, type Cutter, gatherer, type Line, type Start } from './lines';

const openQuote = 'A quotation mark in this row is not closed, or something follows it. Write quotation marks within a cell twice.';

/** A place after a row. */
interface Place {
  readonly lines: number;
  readonly bytes: number;
  readonly items: number;
  readonly hash: Hash;
}

/** Line ends of a record, its own included. */
const breaksIn = (one: Line): number => (one.error === undefined ? one.text.split('\n').length : 1);

/**
 * Cuts a table with a turn a row into conversations, each given as a line of NDJSON. Holds one conversation at a
 * time, up to the longest line.
 *
 * @throws GoodturnError `bad-input` where the first line does not name the columns.
 */
export const csvCutter = ({ mark, hash, maxLine }: Start): Cutter => {
  const held = gatherer(maxLine);
  const groups = csvGroups(maxLine, mark.items ?? 0);
  let { header } = mark;
  let columns: Columns | undefined = header === undefined ? undefined : columnsOfHeader(header);
  let endsIn = recordEnds(columns?.separator ?? ',');
  let [lines, bytes, items] = [mark.lines, mark.bytes, mark.items ?? 0];
  let after: Place | undefined;
  let done: Line[] = [];
  let doneAfter: Place | undefined;
  const close = (): void => {
    const closed = groups.close();
    if (closed.length === 0) return;
    done.push(...closed);
    items += 1;
    if (after !== undefined) doneAfter = { ...after, items };
  };
  const read = (line: number, record: string): void => {
    if (columns === undefined) {
      columns = columnsOfHeader(record);
      header = record;
      return;
    }
    const row = columns.rowOf(record);
    if (row === undefined) groups.fault(line, new GoodturnError('bad-input', '', openQuote));
    else {
      if (groups.begins(row)) close();
      groups.add(line, row, record.length);
    }
  };
  /** A record whose bytes have been held; its line end is counted with `part`. */
  const take = (part: Uint8Array): void => {
    const one = held.read(lines + 1);
    const record = one.error === undefined ? one.text.replace(/\r$/, '') : '';
    if (one.error !== undefined) groups.fault(lines + 1, one.error);
    else if (record !== '') read(lines + 1, record);
    lines += breaksIn(one);
    bytes += part.length;
    hash.update(part);
    after = { lines, bytes, items, hash: hash.copy() };
  };
  const batch = (open: boolean): Batch | undefined => {
    if (done.length === 0 || doneAfter === undefined) return undefined;
    const { hash: sum, ...place } = doneAfter;
    const given = { lines: done, mark: { ...place, sha256: sum.copy().digest('hex'), open, ...(header === undefined ? {} : { header }) } };
    done = [];
    return given;
  };
  /** Takes the first record, whose cells say what they are apart by; gives the rest of the block. */
  const takeHeader = (block: Uint8Array): Uint8Array => {
    const end = block.indexOf(10);
    if (end < 0) return block;
    held.add(block.subarray(0, end));
    take(block.subarray(0, end + 1));
    endsIn = recordEnds(columns?.separator ?? ',');
    return block.subarray(end + 1);
  };
  const takeRest = (rest: Uint8Array): void => {
    held.add(rest);
    hash.update(rest);
    bytes += rest.length;
  };
  return {
    take: (block) => {
      let left = block;
      while (columns === undefined && left.includes(10)) left = takeHeader(left);
      if (columns === undefined) {
        takeRest(left);
        return undefined;
      }
      let start = 0;
      for (const end of endsIn(left)) {
        held.add(left.subarray(start, end));
        take(left.subarray(start, end + 1));
        start = end + 1;
      }
      takeRest(left.subarray(start));
      return batch(false);
    },
    end: () => {
      const open = held.size() > 0;
      if (open) take(new Uint8Array());
      close();
      return batch(open);
    },
  };
};

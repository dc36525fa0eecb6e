/** Marks that a table's cells may be apart by. */
export const separators = [',', ';', '\t'] as const;

/**
 * The cells of one record (RFC 4180). A quotation mark within a cell that does not begin with one is itself.
 *
 * @returns undefined where a quotation mark is never closed, or something follows it.
 * @example
 * cellsOf('7,"He said ""no"", twice",5" pipe') // => ['7', 'He said "no", twice', '5" pipe']
 */
export const cellsOf = (record: string, separator: string = ','): readonly string[] | undefined => {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    if (record[at] === '"') {
      let cell = '';
      for (let from = at + 1; ; ) {
        const end = record.indexOf('"', from);
        if (end < 0) return undefined;
        cell += record.slice(from, end);
        at = end + 1;
        if (record[at] !== '"') break;
        cell += '"';
        from = end + 2;
      }
      cells.push(cell);
      if (at < record.length && record[at] !== separator) return undefined;
    } else {
      const end = record.indexOf(separator, at);
      cells.push(record.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? record.length : end;
    }
    if (at >= record.length) return cells;
    at += 1;
  }
};

/**
 * Finds the ends of records in blocks of bytes: line ends that are not within quotation marks.
 *
 * @returns a function that is given blocks in order, and gives the places of the ends in each.
 */
export const recordEnds = (separator: string): ((block: Uint8Array) => readonly number[]) => {
  const apart = separator.charCodeAt(0);
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  return (block) => {
    const ends: number[] = [];
    for (let at = 0; at < block.length; at += 1) {
      const byte = block[at];
      if (state === 'quoted') {
        if (byte === 34) state = 'closed';
      } else if (byte === 10) {
        ends.push(at);
        state = 'start';
      } else if (byte === 34 && state !== 'plain') state = 'quoted';
      else state = byte === apart ? 'start' : 'plain';
    }
    return ends;
  };
};

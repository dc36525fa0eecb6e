/** A small strict reader of RFC 4180, to hold the writer to: it throws where a quote is out of place. */
export const roundTrip = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length; ) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('A quote is not closed.');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[++at];
        else break;
      }
      at += 1;
    } else while (at < text.length && !/[,\r\n]/.test(text[at]!)) {
      if (text[at] === '"') throw new Error('A quote stands within a cell.');
      cell += text[at];
      at += 1;
    }
    rows.at(-1)!.push(cell);
    if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (text[at] === ',') at += 1;
    else throw new Error(`A cell ends with ${JSON.stringify(text[at])}.`);
  }
  return rows;
};

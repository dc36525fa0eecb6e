/** What V8 says of one script. */
export interface Script {
  readonly url: string;
  readonly functions: readonly { readonly functionName?: string; readonly ranges: readonly Range[] }[];
}
interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** How often each place of a script was run: a smaller range tells better than the one around it. */
const hitsOf = ({ functions }: Script, length: number): Float64Array => {
  const hits = new Float64Array(length);
  const sizeOf = ({ startOffset, endOffset }: Range): number => endOffset - startOffset;
  for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges).sort((a, b) => sizeOf(b) - sizeOf(a))) hits.fill(count, startOffset, endOffset);
  return hits;
};

/** The same script in several processes, added up place by place: once more a script, as one function. */
export const addedUp = (url: string, scripts: readonly Script[], length: number): Script => {
  const sums = new Float64Array(length);
  for (const script of scripts) hitsOf(script, length).forEach((count, place) => { sums[place]! += count; });
  const ranges: Range[] = [];
  for (let start = 0, end = 1; end <= length; end += 1) {
    if (end < length && sums[end] === sums[start]) continue;
    ranges.push({ startOffset: start, endOffset: end, count: sums[start]! });
    start = end;
  }
  return { url, functions: [{ functionName: '', ranges }] };
};

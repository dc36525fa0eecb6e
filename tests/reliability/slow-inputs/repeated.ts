/** A text of one piece, over and over; `#` in it is a number of its own each time, so that nothing is said twice. */
export const repeated = (piece: string, times: number): string =>
  piece.includes('#') ? Array.from({ length: times }, (_, index) => piece.replaceAll('#', String(index + 1000))).join('') : piece.repeat(times);

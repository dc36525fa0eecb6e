const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** What follows the last slash: people often leave the analyzer out of a detector's id. */
const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/**
 * The candidate that a mistyped word most likely means.
 *
 * @example
 * closest('prety', ['pretty', 'json']) // => 'pretty'
 * closest('xml', ['pretty', 'json']) // => undefined
 */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  const wanted = word.slice(0, 60).toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, far: Math.min(distance(wanted, candidate), candidate.includes('/') ? distance(wanted, lastPart(candidate)) : Infinity) }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best !== undefined && best.far <= Math.max(1, Math.floor(wanted.length * 0.4)) ? best.candidate : undefined;
};

/** ` Did you mean …?`, or nothing. */
export const didYouMean = (word: string, candidates: readonly string[]): string => {
  const meant = closest(word, candidates);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
};

/** Endings that make a noun of a verb, by their last letter: cancel and cancellation, pay and payment. */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ['n', ['lation', 'ation', 'ion']], ['t', ['ment']], ['g', ['ing']], ['r', ['er', 'or']], ['y', ['y']], ['l', ['al']], ['e', ['ance', 'ature']], ['d', ['ed']], ['s', ['s', 'es']],
]);
const noEndings: readonly string[] = [];

/** Shortest word that has relatives, and shortest that may lose its last letter before an ending. */
const least = 3;
const leastToClip = 5;

/** What is left of a word without each ending that it has. */
const stemsOf = (word: string): string[] => {
  const stems: string[] = [];
  for (const ending of endings.get(word.charAt(word.length - 1)) ?? noEndings) if (word.endsWith(ending)) stems.push(word.slice(0, word.length - ending.length));
  return stems;
};

/**
 * Tells of any word whether it, or one of its family by their letters, is among some words. The work for a word
 * does not grow with how many there are.
 *
 * @example
 * kinOf(['cancel', 'refund'])('cancellation') // => true
 */
export const kinOf = (words: Iterable<string>): ((word: string) => boolean) => {
  const among = new Set(words);
  const stems = new Set<string>();
  const clips = new Set<string>();
  for (const word of among) {
    for (const stem of stemsOf(word)) stems.add(stem);
    if (word.length >= leastToClip) clips.add(word.slice(0, -1));
  }
  return (word) => {
    if (among.has(word)) return true;
    if (word.length >= least && stems.has(word)) return true;
    if (word.length >= leastToClip && stems.has(word.slice(0, -1))) return true;
    return stemsOf(word).some((stem) => (stem.length >= least && among.has(stem)) || clips.has(stem));
  };
};

/**
 * Tells whether two words are of one family, by their letters.
 *
 * @example
 * akin('cancel', 'cancellation') // => true
 */
export const akin = (a: string, b: string): boolean => kinOf([a])(b);

import type { WordClass } from '../text/lexicon';

/** Adverbs that may stand inside a verb group without changing who does what. */
export const fillers: WordClass = {
  id: 'filler',
  source: 'goodturn, 2026',
  words: [
    'really', 'simply', 'just', 'also', 'then', 'now', 'already', 'still', 'only', 'even', 'all', 'both', 'personally', 'gladly', 'happily', 'certainly', 'definitely', 'entirely', 'fully', 'purely', 'solely', 'strictly', 'actually', 'probably', 'clearly', 'unfortunately', 'sadly', 'currently', 'therefore', 'more', 'completely', 'myself', 'squarely',
  ],
};

import type { WordClass } from '../text/lexicon';

/** Adverbs of degree, time and stance that may stand before, inside or after a verb group. */
export const adverb: WordClass = {
  id: 'adverb',
  source: 'closed class of English',
  words: [
    'really', 'just', 'only', 'still', 'simply', 'urgently', 'also', 'now', 'actually', 'always', 'badly', 'definitely', 'do', 'currently', 'basically', 'kindly', 'hereby', 'very', 'much', 'so', 'too', 'even', 'genuinely', 'then', 'obviously',
    'honestly', 'both', 'all', 'ideally', 'probably', 'certainly', 'first', 'again', 'quite', 'seem to', 'often', 'ever', 'well', 'properly', 'yet', 'completely', 'totally', 'longer', 'for the life of me', 'possibly', 'a bit', 'a little', 'far', 'a lot',
    'most', 'such', 'mainly', 'mostly', 'truly', 'above all', 'primarily', 'rather', 'be', 'have', 'have been', 'sooner', 'in fact', 'surely', 'secretly', 'clearly', 'at all', 'soon', 'of course', 'way', 'usually', 'generally', 'normally', 'tend to',
    'fully', 'can', 'to', 'would', 'absolutely', 'desperately', 'specifically', 'a great deal', 'hardly',
  ],
};

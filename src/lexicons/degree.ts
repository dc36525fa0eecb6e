import type { WordClass } from '../text/lexicon';

/** Words of degree that may stand before an adjective or verb without changing what it says of whom. */
export const degree: WordClass = {
  id: 'degree',
  source: 'closed class of English, after Quirk et al. 1985',
  words: [
    'very', 'so', 'really', 'quite', 'rather', 'pretty', 'too', 'extremely', 'incredibly', 'terribly', 'awfully', 'absolutely', 'completely', 'totally', 'utterly', 'truly',
    'just', 'simply', 'such', 'a bit', 'a little', 'a lot', 'somewhat', 'super', 'proper', 'right', 'genuinely', 'particularly', 'especially', 'most', 'more', 'all', 'always', 'well', 'deeply', 'sincerely',
  ],
};

import type { WordClass } from '../text/lexicon';

/** Words of degree that may stand before an adjective or verb without changing what it says of whom. */
export const degree: WordClass = {
  id: 'degree',
  source: 'closed class of English, after Quirk et al. 1985',
  words: [
    'very', 'so', 'really', 'quite', 'rather', 'pretty', 'too', 'extremely', 'incredibly', 'terribly', 'awfully', 'absolutely', 'completely',
    'totally', 'utterly', 'truly', 'just', 'simply', 'such', 'a bit', 'a little', 'a lot', 'somewhat', 'super', 'proper', 'right', 'genuinely',
    'particularly', 'especially', 'most', 'more', 'all', 'always', 'well', 'deeply', 'sincerely',
  ],
};

/** Degree words of one word each: they may stand twice before an adjective without widening a pattern. */
export const intensifiers: WordClass = {
  id: 'very',
  source: 'closed class of English, after Quirk et al. 1985',
  words: [
    'very', 'so', 'really', 'quite', 'rather', 'pretty', 'extremely', 'incredibly', 'terribly', 'awfully', 'absolutely', 'completely', 'totally',
    'utterly', 'truly', 'just', 'simply', 'super', 'proper', 'genuinely', 'particularly', 'especially', 'most', 'more', 'all', 'always', 'deeply',
    'sincerely', 'ever', 'hugely', 'greatly', 'seriously', 'properly', 'insanely', 'dead', 'well', 'honestly', 'equally', 'doubly', 'exceptionally',
    'tremendously', 'immensely', 'positively', 'secretly', 'ridiculously', 'too', 'only', 'such', 'as', 'mighty', 'jolly', 'right', 'both', 'also',
    'still', 'already', 'certainly', 'definitely', 'obviously', 'actually', 'personally',
  ],
};

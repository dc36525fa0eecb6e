/** A category of function words, by which people match each other's style. */
export interface FunctionWords {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * The nine categories of function words of Language Style Matching (Ireland & Pennebaker, 2010): closed
 * classes of English, listed by goodturn from the grammar; contractions are spelt out before they are counted.
 * Some words are in two categories, as "that" is a pronoun and a conjunction.
 */
export const functionWords: readonly FunctionWords[] = [
  {
    id: 'personal pronouns',
    words: ['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves', 'you', 'your', 'yours', 'yourself', 'yourselves', 'he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself', 'they', 'them', 'their', 'theirs', 'themselves'],
  },
  {
    id: 'impersonal pronouns',
    words: ['it', 'its', 'itself', 'this', 'that', 'these', 'those', 'something', 'anything', 'nothing', 'everything', 'someone', 'anyone', 'everyone', 'somebody', 'anybody', 'everybody', 'nobody', 'what', 'which', 'who', 'whom', 'whose', 'whatever', 'one', 'other', 'others', 'another'],
  },
  { id: 'articles', words: ['a', 'an', 'the'] },
  {
    id: 'conjunctions',
    words: ['and', 'or', 'but', 'nor', 'so', 'yet', 'because', 'although', 'though', 'while', 'whereas', 'if', 'unless', 'until', 'when', 'whenever', 'as', 'since', 'than', 'whether', 'once', 'that', 'plus', 'also'],
  },
  {
    id: 'prepositions',
    words: ['about', 'above', 'across', 'after', 'against', 'along', 'among', 'around', 'at', 'before', 'behind', 'below', 'beside', 'between', 'beyond', 'by', 'despite', 'down', 'during', 'except', 'for', 'from', 'in', 'inside', 'into', 'like', 'near', 'of', 'off', 'on', 'onto', 'out', 'outside', 'over', 'past', 'per', 'since', 'through', 'throughout', 'till', 'to', 'toward', 'towards', 'under', 'until', 'up', 'upon', 'via', 'with', 'within', 'without'],
  },
  {
    id: 'auxiliary verbs',
    words: ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'have', 'has', 'had', 'having', 'do', 'does', 'did', 'done', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'ought'],
  },
  {
    id: 'common adverbs',
    words: ['just', 'very', 'really', 'so', 'too', 'quite', 'now', 'then', 'here', 'there', 'still', 'already', 'again', 'ever', 'even', 'only', 'also', 'almost', 'always', 'often', 'soon', 'perhaps', 'maybe', 'however', 'rather', 'well', 'back', 'away', 'yet', 'actually', 'simply', 'usually', 'probably'],
  },
  { id: 'negations', words: ['no', 'not', 'never', 'none', 'neither', 'nor', 'nothing', 'nobody', 'nowhere', 'cannot', 'without'] },
  {
    id: 'quantifiers',
    words: ['all', 'any', 'both', 'each', 'either', 'enough', 'every', 'few', 'fewer', 'less', 'lot', 'lots', 'many', 'more', 'most', 'much', 'several', 'some', 'couple', 'plenty', 'bit', 'little', 'whole'],
  },
];

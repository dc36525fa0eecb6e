import type { AnnotatedText, Clause, Token } from './annotated-text';
import { posOf } from './of-token';

export const negating: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nothing', 'nobody', 'none', 'nowhere', 'neither', 'nor', 'cannot']);
const responses: ReadonlySet<string> = new Set(['no', 'nope', 'yes', 'yeah', 'yep', 'but', 'and', 'well', 'oh', 'er', 'um', 'actually', 'so', 'because', 'sir', 'madam']);
const auxiliaries: ReadonlySet<string> = new Set(['be', 'have', 'do', 'can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'cannot']);
export const pasts: ReadonlySet<string> = new Set(['did', 'was', 'were', 'had', 'has', 'have']);
export const modals: ReadonlySet<string> = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'cannot']);
export const hedging = /\b(?:guess|suppose|presum\w+|maybe|perhaps|probably|hope|hopefully|wonder\w*|i take it|imagine|worr\w+|afraid|scared|fear\w*)\b/i;
export const subordinating: ReadonlySet<string> = new Set(['while', 'when', 'whenever', 'as', 'so', 'until', 'once', 'since', 'because', 'although', 'though', 'unless', 'if', 'whereas']);
const tag = /(?:\b(?:is|was|does|did|has|can|will|would) (?:it|he|she|they|that|there)|n't (?:it|you|they|he|she)|\bright|\bcorrect|\btrue|\bhuh|\bor not)$/i;
/** Longer than any tag. */
const tagLength = 16;

/** Whether a sentence ends in "isn't it" or "right". */
export const endsInTag = (said: string): boolean => {
  let end = said.length;
  while (end > 0 && /[\s?!.]/.test(said.charAt(end - 1))) end -= 1;
  return tag.test(said.slice(Math.max(0, end - tagLength), end));
};

/** Words that a bare "it certainly was" may hold. */
export const filling: ReadonlySet<string> = new Set([
  'plainly', 'certainly', 'really', 'indeed', 'just', 'simply', 'definitely', 'most', 'also', 'too', 'actually', 'still', 'ever', 'absolutely', 'clearly', 'always', 'even', 'already', 'sure', 'surely', 'then', 'now',
  'sir', 'madam', 'obviously', 'quite', 'so', 'of', 'course', 'in', 'fact', 'though', 'all', 'both',
]);

export const embedding: ReadonlySet<string> = new Set(['why', 'whether', 'how', 'if', 'what']);
/** Adjectives of size, age and order, and those that judge little. */
export const plainAdjectives: ReadonlySet<string> = new Set(['new', 'old', 'first', 'last', 'next', 'same', 'other', 'more', 'many', 'own', 'good', 'great', 'sorry', 'able']);

/** A change and no denial, "no longer", "not yet", "any more": only what holds "yet", "longer" or "more" is read. */
export const isChanged = (tokens: readonly Token[], { from, to }: Clause): boolean => {
  const all = tokens.slice(from, to);
  return all.some(({ normal }) => /yet|longer|more/.test(normal)) && /\b(?:no longer|any ?more|not yet|yet)\b/.test(all.map(({ normal }) => normal).join(' '));
};

/** A clause that ends at a mark, or before because, and, but: "you were, on the balcony". */
export const standsAlone = (text: AnnotatedText, { to, sentence }: Clause): boolean => {
  const next = text.tokens[to];
  return text.tokens[to - 1]?.kind === 'punctuation' || next === undefined || next.sentence !== sentence || /^(?:because|and|but|since)$/.test(next.normal);
};

/** A "no" or "yes" that answers, and not the determiner of "no cancellation was made". */
export const isResponse = (tokens: readonly Token[], at: number, from: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !responses.has(token.normal) || at > from + 1) return false;
  return token.normal !== 'no' || !/^(NOUN|ADJ|PROPN)$/.test(posOf(tokens[at + 1]));
};

export const isAuxiliary = (token: Token): boolean => token.pos === 'AUX' || (auxiliaries.has(token.lemma) && token.pos !== 'NOUN');

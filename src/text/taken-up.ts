import type { AnnotatedText, Token } from './annotated-text';

const open: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);

/** How the endings end that a stem goes without. */
const lastLetters: ReadonlySet<string> = new Set(['s', 'g', 'd', 'y', 'e']);

/** A stem for comparing forms that the lemmatizer leaves apart: clunking and clunks. */
const stemOf = (lemma: string): string => {
  const stem = lemma.length > 4 && lastLetters.has(lemma.charAt(lemma.length - 1)) ? lemma.replace(/(?:(?<=[^s])s|es|ing|ed|ly|y|e)$/, '') : lemma;
  return stem.charAt(stem.length - 1) === stem.charAt(stem.length - 2) ? stem.replace(/([^aeiouls])\1$/, '$1') : stem;
};

/** A name or a quoted word is not the speaker's own; letter words in capitals are. */
const isContent = ({ text, tokens, sentences }: AnnotatedText, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.voice === 'quoted' || !open.has(token.pos) || token.lemma.length < 3) return false;
  const { start, end, pos } = token;
  const written = text.slice(start, end);
  const opens = sentences[token.sentence]?.from === at;
  return !/['"\u2018\u201c]/.test(text.charAt(start - 1)) && (!/^[A-Z][a-z]/.test(written) || (opens && pos !== 'PROPN'));
};

/** A verb, and no noun that the tagger took for one: "a sort of sob", "the docket slip". */
const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.pos !== 'VERB' || token.normal.endsWith('ing')) return false;
  const single = token.normal === token.lemma;
  return !(before !== undefined && before.clause === token.clause && (/^(?:DET|ADJ|NUM)$/.test(before.pos) || /^(?:of|my|your|our|his|her|its|their|with|for|in|no)$/.test(before.normal) || (single && /^(?:NOUN|PROPN)$/.test(before.pos) && before.normal === before.lemma)));
};

/**
 * The content words of a text, by token: a stem with a mark that tells verbs from other words, so that "lock
 * the shop" does not take up "the lock".
 *
 * @example
 * [...contentStems(english()('The hinges squeaked')).values()] // => ['hing', 'squeak/v']
 */
export const contentStems = (text: AnnotatedText): ReadonlyMap<number, string> => {
  const stems = new Map<number, string>();
  text.tokens.forEach((token, at) => {
    if (isContent(text, at)) stems.set(at, `${stemOf(token.lemma)}${isVerb(text.tokens, at) ? '/v' : ''}`);
  });
  return stems;
};

import type { AnnotatedText, Clause, Subject, Token } from './annotated-text';
import { kept } from './kept';

/** What a clause says of its subject, and whether it says yes or no to it. */
export interface Predicate {
  readonly clause: Clause;
  readonly subject: Subject;
  /** Lemma of the first auxiliary, or '' for a plain verb. */
  readonly auxiliary: string;
  /** Says what may, can, will or should be. */
  readonly modal: boolean;
  /** Opens with while, when, so, as: in service of another clause. */
  readonly subordinate: boolean;
  /** A change and no denial: no longer, not yet, not any more. */
  readonly changed: boolean;
  /** Lemmas of its verbs, auxiliaries left out. */
  readonly verbs: readonly string[];
  /** Lemmas of its nouns and adjectives. */
  readonly nouns: readonly string[];
  /** Adjectives other than of size, age and order. */
  readonly adjectives: readonly string[];
  /** Lemma of the noun after "no", as in "no cancellation was made", or ''. */
  readonly denied: string;
  /** "There is …". */
  readonly existential: boolean;
  /** Its subject belongs to the one spoken to: "your driver". */
  readonly ofYou: boolean;
  /** A guess: "I suppose it comes today". */
  readonly hedged: boolean;
  /** An embedded question: "why it was late", "whether it came". */
  readonly indirect: boolean;
  readonly negative: boolean;
  /** Only subject, auxiliary and negation, as in "it wasn't" or "yes, you did". */
  readonly bare: boolean;
  /** Past or perfect: it says that something happened. */
  readonly past: boolean;
  readonly asks: boolean;
}

const negating: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nothing', 'nobody', 'none', 'nowhere', 'neither', 'nor', 'cannot']);
const responses: ReadonlySet<string> = new Set(['no', 'nope', 'yes', 'yeah', 'yep', 'but', 'and', 'well', 'oh', 'er', 'um', 'actually', 'so', 'because', 'sir', 'madam']);
const auxiliaries: ReadonlySet<string> = new Set(['be', 'have', 'do', 'can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'cannot']);
const pasts: ReadonlySet<string> = new Set(['did', 'was', 'were', 'had', 'has', 'have']);
const modals: ReadonlySet<string> = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'cannot']);
const hedging = /\b(?:guess|suppose|presum\w+|maybe|perhaps|probably|hope|hopefully|wonder\w*|i take it|imagine|worr\w+|afraid|scared|fear\w*)\b/i;
const subordinating = /^(?:while|when|whenever|as|so|until|once|since|because|although|though|unless|if|whereas)$/;
const tag = /(?:\b(?:is|was|does|did|has|can|will|would) (?:it|he|she|they|that|there)|n't (?:it|you|they|he|she)|\bright|\bcorrect|\btrue|\bhuh|\bor not)[\s?!.]*$/i;

/** Words that a bare "it certainly was" may hold. */
const filling: ReadonlySet<string> = new Set([
  'plainly', 'certainly', 'really', 'indeed', 'just', 'simply', 'definitely', 'most', 'also', 'too', 'actually', 'still', 'ever', 'absolutely', 'clearly', 'always', 'even', 'already', 'sure', 'surely', 'then', 'now',
  'sir', 'madam', 'obviously', 'quite', 'so', 'of', 'course', 'in', 'fact', 'though', 'all', 'both',
]);

/** A clause that ends at a mark, or before because, and, but: "you were, on the balcony". */
const standsAlone = (text: AnnotatedText, { to, sentence }: Clause): boolean => {
  const next = text.tokens[to];
  return text.tokens[to - 1]?.kind === 'punctuation' || next === undefined || next.sentence !== sentence || /^(?:because|and|but|since)$/.test(next.normal);
};

/** A "no" or "yes" that answers, and not the determiner of "no cancellation was made". */
const isResponse = (tokens: readonly Token[], at: number, from: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !responses.has(token.normal) || at > from + 1) return false;
  return token.normal !== 'no' || !/^(NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
};

const isAuxiliary = (token: Token): boolean => token.pos === 'AUX' || (auxiliaries.has(token.lemma) && token.pos !== 'NOUN');

/** The noun that "no" goes with, over an adjective or "such". */
const deniedNoun = (kept: readonly Token[]): string => {
  const at = kept.findIndex((token) => token.normal === 'no');
  return at < 0 ? '' : (kept.slice(at + 1, at + 4).find((token) => token.pos === 'NOUN')?.lemma ?? '');
};

const readPredicate = (text: AnnotatedText, clause: Clause): Predicate => {
  const all = text.tokens.slice(clause.from, clause.to);
  const kept = all.filter((token, at) => token.kind !== 'punctuation' && token.kind !== 'mention' && token.kind !== 'emoji' && !isResponse(text.tokens, clause.from + at, clause.from));
  const helpers = kept.filter(isAuxiliary);
  const words = kept.filter((token) => !isAuxiliary(token));
  const verbs = words.filter((token) => token.pos === 'VERB');
  const subject = text.tokens[clause.subjectAt];
  const said = words.filter((token) => token !== subject && !filling.has(token.normal) && !negating.has(token.normal));
  const negator = kept.findIndex((token) => token.normal === 'not' || token.normal === 'never');
  const governed = negator < 0 ? verbs : verbs.filter((token) => kept.indexOf(token) > negator);
  const sentence = text.sentences[clause.sentence];
  const lastVerb = verbs.at(-1);
  const negates = (token: Token): boolean => negating.has(token.normal) && (token.normal !== 'no' || verbs.length === 0 || lastVerb === undefined || kept.indexOf(token) < kept.indexOf(lastVerb));
  const plain = all.map((token) => token.normal).join(' ');
  return {
    clause,
    subject: clause.subject,
    auxiliary: helpers[0]?.lemma ?? '',
    verbs: (governed.length === 0 ? verbs : governed).map((token) => token.lemma),
    nouns: words.filter((token) => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ').map((token) => token.lemma),
    adjectives: words.filter((token) => token.pos === 'ADJ' && !/^(?:new|old|first|last|next|same|other|more|many|own|good|great|sorry|able)$/.test(token.lemma)).map((token) => token.lemma),
    denied: deniedNoun(kept),
    existential: text.tokens[clause.subjectAt]?.normal === 'there',
    ofYou: clause.subject === 'noun' && kept.slice(0, 3).some((token) => token.normal === 'your'),
    hedged: sentence !== undefined && hedging.test(text.text.slice(sentence.start, sentence.end)),
    indirect: all.some((token, at) => /^(?:why|whether|how|if|what)$/.test(token.normal) && clause.from + at < clause.verbAt + 3),
    negative: kept.some(negates),
    modal: helpers.some((token) => modals.has(token.lemma)),
    subordinate: subordinating.test(all[0]?.normal ?? ''),
    changed: /\b(?:no longer|any ?more|not yet|yet)\b/.test(plain),
    bare: clause.subject !== 'none' && helpers.length > 0 && said.length === 0 && standsAlone(text, clause),
    past: helpers.some((token) => pasts.has(token.normal)) || helpers.length === 0 && verbs.some((token) => token.normal !== token.lemma && !/(?:ing|s)$/.test(token.normal)),
    asks: clause.mood === 'question' || sentence?.question === true || (sentence !== undefined && tag.test(text.text.slice(sentence.start, sentence.end))),
  };
};

const readPredicates = (text: AnnotatedText): readonly Predicate[] =>
  text.clauses
    .filter((clause) => text.tokens[clause.from]?.voice !== 'quoted')
    .map((clause) => readPredicate(text, clause));

const readings = new WeakMap<AnnotatedText, readonly Predicate[]>();

/**
 * Reads what each clause of a text says, by structure: subject, verbs, and yes or no.
 *
 * @example
 * predicates(english()('It was not returned.'))[0]?.negative // => true
 */
export const predicates = (text: AnnotatedText): readonly Predicate[] => kept(readings, text, readPredicates);

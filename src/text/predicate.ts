import type { AnnotatedText, Clause, Sentence, Subject } from './annotated-text';
import { embedding, endsInTag, filling, hedging, isAuxiliary, isResponse, modals, negating, pasts, plainAdjectives, standsAlone, subordinating } from './clause-words';
import { kept } from './kept';
import { normalOf } from './of-token';

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
  /** An embedded question: "why it was late", "whether it came". */
  readonly indirect: boolean;
  readonly negative: boolean;
  /** Only subject, auxiliary and negation, as in "it wasn't" or "yes, you did". */
  readonly bare: boolean;
  /** Past or perfect: it says that something happened. */
  readonly past: boolean;
  readonly asks: boolean;
}

const asksBack = ({ text }: AnnotatedText, { start, end, question }: Sentence): boolean => question || endsInTag(text.slice(start, end));

const readPredicate = (text: AnnotatedText, clause: Clause, asks: boolean): Predicate => {
  const { tokens } = text;
  const subject = tokens[clause.subjectAt];
  const verbs: string[] = [];
  const governed: string[] = [];
  const nouns: string[] = [];
  const adjectives: string[] = [];
  let auxiliary: string | undefined;
  let denied = '';
  let ofYou = false;
  let indirect = false;
  let negates = false;
  let modal = false;
  let perfect = false;
  let inflected = false;
  let says = false;
  /** How many words came before, and after how many the first "not", the first "no" and the last verb. */
  let spoken = 0;
  let negator = Infinity;
  let no = Infinity;
  let lastVerb = Infinity;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { normal, lemma, pos, kind } = token;
    indirect ||= at < clause.verbAt + 3 && embedding.has(normal);
    if (kind === 'punctuation' || kind === 'mention' || kind === 'emoji' || isResponse(tokens, at, clause.from)) continue;
    const denies = negating.has(normal);
    if (negator === Infinity && (normal === 'not' || normal === 'never')) negator = spoken;
    if (denied === '' && pos === 'NOUN' && spoken > no && spoken <= no + 3) denied = lemma;
    if (normal === 'no' && no === Infinity) no = spoken;
    negates ||= denies && normal !== 'no';
    ofYou ||= spoken < 3 && normal === 'your';
    if (isAuxiliary(token)) {
      auxiliary ??= lemma;
      modal ||= modals.has(lemma);
      perfect ||= pasts.has(normal);
    } else {
      if (pos === 'VERB') {
        verbs.push(lemma);
        if (spoken > negator) governed.push(lemma);
        inflected ||= normal !== lemma && !/(?:ing|s)$/.test(normal);
        lastVerb = spoken;
      } else if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') nouns.push(lemma);
      if (pos === 'ADJ' && !plainAdjectives.has(lemma)) adjectives.push(lemma);
      says ||= token !== subject && !denies && !filling.has(normal);
    }
    spoken += 1;
  }
  return {
    clause,
    subject: clause.subject,
    auxiliary: auxiliary ?? '',
    verbs: governed.length === 0 ? verbs : governed,
    nouns,
    adjectives,
    denied,
    existential: subject?.normal === 'there',
    ofYou: ofYou && clause.subject === 'noun',
    indirect,
    negative: negates || (no < Infinity && no < lastVerb),
    modal,
    subordinate: subordinating.has(normalOf(tokens[clause.from])),
    bare: clause.subject !== 'none' && auxiliary !== undefined && !says && standsAlone(text, clause),
    past: perfect || (auxiliary === undefined && inflected),
    asks: asks || clause.mood === 'question',
  };
};

const readPredicates = (text: AnnotatedText): readonly Predicate[] => {
  const found: Predicate[] = [];
  let last = -1;
  let asks = false;
  for (const clause of text.clauses) {
    if (text.tokens[clause.from]?.voice === 'quoted') continue;
    const sentence = text.sentences[clause.sentence];
    if (clause.sentence !== last) asks = sentence !== undefined && asksBack(text, sentence);
    last = clause.sentence;
    found.push(readPredicate(text, clause, asks));
  }
  return found;
};

const readings = new WeakMap<AnnotatedText, readonly Predicate[]>();

/**
 * Reads what each clause of a text says, by structure: subject, verbs, and yes or no.
 *
 * @example
 * predicates(english()('It was not returned.'))[0]?.negative // => true
 */
export const predicates = (text: AnnotatedText): readonly Predicate[] => kept(readings, text, readPredicates);

const hedged = new WeakMap<Sentence, boolean>();

/** Whether a clause stands in a guess: "I suppose it comes today". */
export const isHedged = ({ text, sentences }: AnnotatedText, { clause }: Predicate): boolean => {
  const sentence = sentences[clause.sentence];
  return sentence !== undefined && kept(hedged, sentence, ({ start, end }) => hedging.test(text.slice(start, end)));
};

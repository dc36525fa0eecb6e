import type { AnnotatedText, Clause, Sentence, Subject, Token } from './annotated-text';
import { deniedNoun, embedding, filling, hedging, isAuxiliary, isChanged, isResponse, modals, negating, pasts, plainAdjectives, standsAlone, subordinating, tag } from './clause-words';
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

/** What a sentence says as a whole: a guess, or a question. */
interface Frame {
  readonly hedged: boolean;
  readonly asks: boolean;
}

const frameOf = ({ text }: AnnotatedText, { start, end, question }: Sentence): Frame => {
  const said = text.slice(start, end);
  return { hedged: hedging.test(said), asks: question || tag.test(said) };
};

const readPredicate = (text: AnnotatedText, clause: Clause, frame: Frame | undefined): Predicate => {
  const { tokens } = text;
  const kept: Token[] = [];
  const helpers: Token[] = [];
  const words: Token[] = [];
  const verbs: Token[] = [];
  let negator = -1;
  let indirect = false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    indirect ||= at < clause.verbAt + 3 && embedding.has(token.normal);
    if (token.kind === 'punctuation' || token.kind === 'mention' || token.kind === 'emoji' || isResponse(tokens, at, clause.from)) continue;
    if (negator < 0 && (token.normal === 'not' || token.normal === 'never')) negator = kept.length;
    kept.push(token);
    if (isAuxiliary(token)) helpers.push(token);
    else {
      words.push(token);
      if (token.pos === 'VERB') verbs.push(token);
    }
  }
  const subject = tokens[clause.subjectAt];
  const lastVerb = verbs.at(-1);
  const governed = negator < 0 ? verbs : verbs.filter((token) => kept.indexOf(token) > negator);
  const negates = (token: Token): boolean => negating.has(token.normal) && (token.normal !== 'no' || lastVerb === undefined || kept.indexOf(token) < kept.indexOf(lastVerb));
  const says = (token: Token): boolean => token !== subject && !filling.has(token.normal) && !negating.has(token.normal);
  return {
    clause,
    subject: clause.subject,
    auxiliary: helpers[0]?.lemma ?? '',
    verbs: (governed.length === 0 ? verbs : governed).map((token) => token.lemma),
    nouns: words.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ').map((token) => token.lemma),
    adjectives: words.filter(({ pos, lemma }) => pos === 'ADJ' && !plainAdjectives.has(lemma)).map((token) => token.lemma),
    denied: deniedNoun(kept),
    existential: subject?.normal === 'there',
    ofYou: clause.subject === 'noun' && kept.slice(0, 3).some((token) => token.normal === 'your'),
    hedged: frame?.hedged === true,
    indirect,
    negative: kept.some(negates),
    modal: helpers.some((token) => modals.has(token.lemma)),
    subordinate: subordinating.test(tokens[clause.from]?.normal ?? ''),
    changed: isChanged(tokens, clause),
    bare: clause.subject !== 'none' && helpers.length > 0 && !words.some(says) && standsAlone(text, clause),
    past: helpers.some((token) => pasts.has(token.normal)) || (helpers.length === 0 && verbs.some((token) => token.normal !== token.lemma && !/(?:ing|s)$/.test(token.normal))),
    asks: clause.mood === 'question' || frame?.asks === true,
  };
};

const readPredicates = (text: AnnotatedText): readonly Predicate[] => {
  const found: Predicate[] = [];
  let last = -1;
  let frame: Frame | undefined;
  for (const clause of text.clauses) {
    if (text.tokens[clause.from]?.voice === 'quoted') continue;
    const sentence = text.sentences[clause.sentence];
    if (clause.sentence !== last) frame = sentence === undefined ? undefined : frameOf(text, sentence);
    last = clause.sentence;
    found.push(readPredicate(text, clause, frame));
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

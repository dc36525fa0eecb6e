import type { Span } from './span';

/** Universal part-of-speech tags (de Marneffe et al., 2021, Universal Dependencies). */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE';

/** What kind of thing a token is, whatever its part of speech. */
export type TokenKind =
  | 'word' | 'number' | 'punctuation' | 'emoji' | 'url' | 'email' | 'mention' | 'hashtag' | 'symbol';

/**
 * Whose words these are: the writer's own, inside quotation marks (or a quoted line),
 * or reported after a verb of saying ("you said that …").
 */
export type Voice = 'own' | 'quoted' | 'reported';

/** One token of a text. Contractions are two tokens: `don't` is `do` + `n't` (normal: `not`). */
export interface Token extends Span {
  /** Lower case; contractions written out; straight apostrophes. */
  readonly normal: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly kind: TokenKind;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Index into `clauses`. */
  readonly clause: number;
  /** Index of the token that negates this one, or -1. */
  readonly negator: number;
  readonly voice: Voice;
}

/** A span of whole tokens: `tokens.slice(from, to)`. */
export interface TokenRange extends Span {
  readonly from: number;
  readonly to: number;
}

/** A sentence. `finished` is false where the text stops without an end mark, as in a draft. */
export interface Sentence extends TokenRange {
  readonly question: boolean;
  readonly finished: boolean;
}

/** Speech-act form of a clause, after its grammatical mood. A `fragment` has no verb. */
export type Mood = 'statement' | 'question' | 'order' | 'fragment';

/** Grammatical subject: `person` is he, she or who; `it` covers this, that and there. */
export type Subject = 'i' | 'we' | 'you' | 'person' | 'they' | 'it' | 'noun' | 'none';

/** A clause: the stretch between commas, dashes, brackets and joining words. */
export interface Clause extends TokenRange {
  readonly sentence: number;
  readonly mood: Mood;
  readonly subject: Subject;
  /** Index of the subject's (last) token, or -1. */
  readonly subjectAt: number;
  /** Index of the first verb or auxiliary, or -1. */
  readonly verbAt: number;
  /** Opens with if, when, unless, in case, once… */
  readonly conditional: boolean;
}

/** A text with everything an annotator found in it. Plain data: it may cross a worker boundary. */
export interface AnnotatedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}

/** Reads a text. Must be pure: the same text gives the same result, whatever was read before. */
export type Annotator = (text: string) => AnnotatedText;

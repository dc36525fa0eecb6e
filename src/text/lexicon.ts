import type { Mood, Subject, Voice } from './annotated-text';

/**
 * A named set of words that a pattern refers to as `{id}`. A member matches a token's normal form,
 * its spelling or its lemma; a member of several words is matched word for word.
 */
export interface WordClass {
  readonly id: string;
  readonly source: string;
  readonly words: readonly string[];
}

/** Conditions that every match of a lexicon has to meet. All given ones must hold. */
export interface Conditions {
  /** `false`: no negator outside the match governs its first word; `true`: one does. */
  readonly negated?: boolean;
  /** Whose words may match. Default: the writer's own only. */
  readonly voice?: readonly Voice[] | 'any';
  /** Moods of the clause that the match begins in. */
  readonly mood?: readonly Mood[];
  /** Subjects of the clause that the match begins in. */
  readonly subject?: readonly Subject[];
  /** Whether the clause that the match begins in is a condition (if, when, unless…). */
  readonly conditional?: boolean;
}

/**
 * A named, sourced list of patterns: plain data, compiled together by the engine.
 *
 * Notation, after winkNLP's custom entities: `word` a normal form or the word as it is spelt, `~be` any form of a lemma, `NOUN` a part
 * of speech, `{class}` a word class, `[a|b c]` either, `[|x]` optional, `_` any one word, `...` up to three
 * words, `^` start of a sentence, `^^` start of a clause, `$` end of a sentence, `$$` end of a clause,
 * `,` `?` `!` themselves.
 */
export interface Lexicon {
  readonly id: string;
  readonly source: string;
  readonly patterns: readonly string[];
  readonly classes?: readonly WordClass[];
  readonly where?: Conditions;
}

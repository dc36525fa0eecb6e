import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { clauseNumberOf, clauseOfToken, normalOf, sentenceNumberOf } from '../../text/of-token';

const opening = new Set(['if', 'when']);

/** Some words from a token on, in one string. */
export const wordsAfter = ({ tokens }: AnnotatedText, from: number, count: number): string =>
  tokens.slice(from, from + count).map((token) => token.normal).join(' ');

/** The first word of the clause of a place, mentions passed over. */
export const firstOf = ({ tokens, clauses }: AnnotatedText, at: number): string => {
  const clause = clauses[clauseNumberOf(tokens[at])];
  let first = clause?.from ?? 0;
  while (first < at && tokens[first]?.kind !== 'word') first += 1;
  return tokens[first]?.kind === 'word' ? normalOf(tokens[first]) : normalOf(undefined);
};

/** Whether the words after a match are one of a class, right away or after "to". */
export const followedBy = (text: AnnotatedText, at: number, words: readonly string[]): boolean => {
  const next = wordsAfter(text, at, 6).replace(/^(?:to )?(?:(?:just|also|really|first|all|personally|publicly|quickly|you|please) )*(?:to )?(?:just |also |personally |first )?/, '');
  return words.some((word) => next === word || next.startsWith(`${word} `));
};

/** Whether a match stands in a condition that it does not open itself. */
export const inCondition = (text: AnnotatedText, { from }: Match): boolean => {
  const clause = clauseOfToken(text, text.tokens[from]);
  return clause?.conditional === true && !opening.has(normalOf(text.tokens[from]));
};

/** The clause of a token, or -1. */
export const clauseAt = (turn: AnnotatedText, at: number): number => clauseNumberOf(turn.tokens[at]);

/** The sentence of a token, or -1. */
export const sentenceAt = (turn: AnnotatedText, at: number): number => sentenceNumberOf(turn.tokens[at]);

import type { AnnotatedTurn } from '../../conversation/turn';
import { firstWhere } from '../../text/in-order';
import type { Match } from '../../text/match';
import { cover, type Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { sentenceNumberOf, sentenceOfToken, startOf } from '../../text/of-token';

/** The text of the sentence that a match begins in. */
export const sentenceText = ({ text, tokens, sentences }: AnnotatedTurn, { from }: Pick<Match, 'from'>): string => {
  const sentence = sentences[sentenceNumberOf(tokens[from])];
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
};

/** The words of a match. */
export const wordsOf = ({ text }: AnnotatedTurn, { start, end }: Span): string => text.slice(start, end);

/** The clauses that some matches stand in, from the first to the last. */
export const clausesCovered = (turn: AnnotatedTurn, matches: readonly Pick<Match, 'from' | 'to'>[]): Span =>
  matches.map(({ from, to }) => clauseSpan(turn, from, to)).reduce((all, one) => cover(all, one));

/** Matches, of some in order, in the same sentence or at most so many sentences away. */
export const within = ({ tokens }: AnnotatedTurn, { from }: Pick<Match, 'from'>, matches: readonly Match[], reach: number): Match[] => {
  const numberOf = (match: Pick<Match, 'from'>): number => sentenceNumberOf(tokens[match.from]);
  const here = numberOf({ from });
  return matches.slice(firstWhere(matches, (match) => numberOf(match) >= here - reach), firstWhere(matches, (match) => numberOf(match) > here + reach));
};

/** Whether a match stands in a sentence that asks. */
export const isAsked = ({ tokens, sentences }: AnnotatedTurn, { from }: Pick<Match, 'from'>): boolean =>
  sentences[sentenceNumberOf(tokens[from])]?.question === true;

/** Whether anything written before a match in its sentence says that it is told, doubted or only supposed. */
const doubting = /\b(?:not saying|never said|don['’]t (?:think|believe|say)|doubt|whether|(?:you|they|he|she) (?:said|say|says|told|claims?|think|wrote)|as if|pretend|rather than|instead of|wish|to hear|hear that|hope|hopefully|seems)\b[^.!?;]*$/i;

/** Whether a match is doubted, told of or supposed by what comes before it in its sentence. */
export const isDoubted = (turn: AnnotatedTurn, { from, start }: Pick<Match, 'from' | 'start'>): boolean => {
  const sentence = sentenceOfToken(turn, turn.tokens[from]);
  return doubting.test(turn.text.slice(startOf(sentence), start));
};

/** How many nouns, verbs, adjectives and numbers a stretch of tokens holds. */
export const contentWords = ({ tokens }: AnnotatedTurn, { from, to }: Pick<Match, 'from' | 'to'>): number =>
  tokens.slice(from, to).filter(({ pos, kind }) => kind !== 'mention' && /NOUN|VERB|ADJ|NUM/.test(pos)).length;

import type { AnnotatedText, Clause, Token } from './annotated-text';
import { kept } from './kept';
import type { Match } from './match';

/** Tokens from one on, up to another. */
type Range = Pick<Match, 'from' | 'to'>;

/**
 * The first place in a list, in order, from which on something holds: by halving. The list's length where it holds nowhere.
 *
 * @example
 * firstWhere([1, 4, 9], (one) => one > 3) // => 1
 */
export const firstWhere = <Item>(list: readonly Item[], holds: (item: Item) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * Whether any of some matches, in order, begins in a range of tokens. A search by halving: for every clause of a long
 * text to be asked about every match of it would take the square of its length.
 *
 * @example
 * beginsIn([{ from: 2 }, { from: 7 }], { from: 3, to: 8 }) // => true
 */
export const beginsIn = (matches: readonly Pick<Match, 'from'>[], { from, to }: Range): boolean =>
  (matches[firstWhere(matches, (one) => one.from >= from)]?.from ?? Infinity) < to;

/**
 * Whether any of some ranges, in order and not overlapping, shares a token with a range.
 *
 * @example
 * touches([{ from: 2, to: 5 }], { from: 4, to: 8 }) // => true
 */
export const touches = (ranges: readonly Range[], { from, to }: Range): boolean =>
  (ranges[firstWhere(ranges, (one) => one.to > from)]?.from ?? Infinity) < to;

/**
 * Of some matches, in order, those that begin in a range of tokens.
 *
 * @example
 * thoseIn([{ from: 2, to: 3 }, { from: 7, to: 8 }], { from: 3, to: 8 }) // => [{ from: 7, to: 8 }]
 */
export const thoseIn = <One extends Pick<Match, 'from'>>(matches: readonly One[], { from, to }: Range): readonly One[] =>
  matches.length === 0 ? matches : matches.slice(firstWhere(matches, (one) => one.from >= from), firstWhere(matches, (one) => one.from >= to));

/**
 * The first token that ends after a place in the text, or -1.
 *
 * @example
 * tokenAfter(english()('I am cross.'), 2) // => 1
 */
export const tokenAfter = ({ tokens }: Pick<AnnotatedText, 'tokens'>, place: number): number => {
  const at = firstWhere(tokens, ({ end }) => end > place);
  return at < tokens.length ? at : -1;
};

const bySentence = new WeakMap<readonly Clause[], readonly (readonly Clause[])[]>();

const groups = (clauses: readonly Clause[]): readonly (readonly Clause[])[] => {
  const found: Clause[][] = [];
  for (const clause of clauses) (found[clause.sentence] ??= []).push(clause);
  return found;
};

const none: readonly Clause[] = [];

/**
 * The clauses of a sentence.
 *
 * @example
 * clausesOf(english()('Wait. If it rains, I will stay.'), 1).length // => 2
 */
export const clausesOf = ({ clauses }: Pick<AnnotatedText, 'clauses'>, sentence: number): readonly Clause[] => kept(bySentence, clauses, groups)[sentence] ?? none;

/**
 * The tokens of a sentence.
 *
 * @example
 * sentenceTokens(english()('Wait. Sit down.'), 1).length // => 3
 */
export const sentenceTokens = ({ tokens, sentences }: Pick<AnnotatedText, 'tokens' | 'sentences'>, sentence: number | undefined): readonly Token[] => {
  const range = sentences[sentence ?? -1];
  return range === undefined ? [] : tokens.slice(range.from, range.to);
};

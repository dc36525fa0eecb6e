import type { AnnotatedTurn } from '../../conversation/turn';
import { asksOf, bareWants, musts, pleases, wants } from '../../lexicons/desires';
import { burdens, lacks, possibilities, settled, wishes } from '../../lexicons/hints';
import type { Lexicon } from '../../text/lexicon';
import type { Matches } from '../../text/match';
import type { Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { impliedAt } from './implied-places';
import { clauseAt, sentenceAt } from './places';
import { situations } from './situation';
import { statedAt } from './stated-places';
import { endOf, normalOf, startOf } from '../../text/of-token';

/** A need read off a customer's turn; `at` is a token that carries it. */
export interface Need extends Span {
  readonly kind: 'stated' | 'implied' | 'question';
  readonly at: number;
}

/** Lexicons that needs are read with. */
export const needLexicons: readonly Lexicon[] = [wants, bareWants, asksOf, pleases, musts, lacks, wishes, possibilities, burdens, settled];

/** Words that open a reason, a turn or a second thing. */
const stops = /^(?:because|since|so|but|although|though|and|please|thanks?|cheers)$/;

/** One place a clause, the first of each. */
const byClause = (turn: AnnotatedTurn, places: readonly number[]): readonly number[] => {
  if (places.length < 2) return places;
  const first = new Map<number, number>();
  for (const at of [...places].sort((a, b) => a - b)) if (!first.has(clauseAt(turn, at))) first.set(clauseAt(turn, at), at);
  return [...first.values()];
};

/** Words of one who serves: somebody of another firm has joined in. */
const serves = /\bwe (?:appreciate your (?:patience|business)|apologi[sz]e for)\b/i;

/** How far a quotation runs on over the commas of its sentence, in characters. */
const longestQuote = 90;

/** The clause of a place, and what follows it in the sentence while that is short and opens no other need. */
const spanOf = (turn: AnnotatedTurn, at: number, taken: ReadonlySet<number>): Span => {
  const own = clauseSpan(turn, at);
  const start = startOf(turn.tokens[at]) - own.start > 40 && endOf(turn.tokens[at]) < own.end ? startOf(turn.tokens[at]) : own.start;
  let { end } = own;
  for (let next = clauseAt(turn, at) + 1; turn.clauses[next]?.sentence === sentenceAt(turn, at); next += 1) {
    const clause = turn.clauses[next];
    if (clause === undefined || clause.end - start > longestQuote || taken.has(next) || stops.test(normalOf(turn.tokens[clause.from]))) break;
    ({ end } = clauseSpan(turn, clause.from));
  }
  return { start, end };
};

const none: readonly Need[] = [];

const read = (turn: AnnotatedTurn, matches: Matches): readonly Need[] => {
  const stated = byClause(turn, statedAt(turn, matches));
  const told = matches.of(settled).length > 0 ? [] : situations(turn);
  const shown = [...told.map(({ at }) => at), ...impliedAt(turn, matches)];
  if (stated.length + shown.length === 0) return none;
  const near = new Set(stated.flatMap((at) => [sentenceAt(turn, at) - 1, sentenceAt(turn, at), sentenceAt(turn, at) + 1]));
  const sentences = new Set<number>();
  const implied = byClause(turn, shown).filter((at) => {
    const sentence = sentenceAt(turn, at);
    if (near.has(sentence) || sentences.has(sentence)) return false;
    sentences.add(sentence);
    return true;
  });
  const places = [...stated, ...implied];
  if (serves.test(turn.text)) return none;
  const taken = new Set(places.map((place) => clauseAt(turn, place)));
  const tellings = new Map(told.map((one) => [one.at, one]));
  const all = places.map((at, index): Need => ({ ...((index < stated.length ? undefined : tellings.get(at)) ?? spanOf(turn, at, taken)), at, kind: index < stated.length ? 'stated' : 'implied' }));
  return all.sort((a, b) => a.at - b.at);
};

const readings = new WeakMap<Matches, { readonly turn: AnnotatedTurn; readonly needs: readonly Need[] }>();

/**
 * The needs that a customer's turn states or implies, in order. Where a need is stated, what stands in the
 * same sentence or beside it is its reason and no second need.
 */
export const needsIn = (turn: AnnotatedTurn, matches: Matches): readonly Need[] => {
  const known = readings.get(matches);
  if (known?.turn === turn) return known.needs;
  const needs = read(turn, matches);
  readings.set(matches, { turn, needs });
  return needs;
};

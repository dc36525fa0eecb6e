import type { AnnotatedTurn } from '../../conversation/turn';
import { asksOf, bareWants, musts, pleases, talkVerbs, wants } from '../../lexicons/desires';
import { burdens, hollowLacks, lacks, possibilities, settled, wishes } from '../../lexicons/hints';
import type { AnnotatedText, Clause } from '../../text/annotated-text';
import type { Lexicon } from '../../text/lexicon';
import type { Match, Matches } from '../../text/match';
import type { Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { directives } from './directives';
import { isCheerful, lackingPlaces } from './limits';

/** A need read off a customer's turn; `at` is a token that carries it. */
export interface Need extends Span {
  readonly kind: 'stated' | 'implied' | 'question';
  readonly at: number;
}

/** Lexicons that stated needs are read with. */
export const statedLexicons: readonly Lexicon[] = [wants, bareWants, asksOf, pleases, musts];

/** Lexicons that implied needs are read with. */
export const impliedLexicons: readonly Lexicon[] = [wants, bareWants, asksOf, pleases, musts, lacks, wishes, possibilities, burdens, settled];

const asksBefore = /^(?:do|does|did|should|would|must|will|shall|why|how|what|whatever|where|when|which|who|could|can|may|never)$/;
const positive = /\b(?:thing|fault|anything|reasons?|words|complain\w*|praise|recommend)\b/;

const wordsAfter = ({ tokens }: AnnotatedText, from: number, count: number): string =>
  tokens.slice(from, from + count).map((token) => token.normal).join(' ');

/** The first word of the clause of a place, mentions passed over. */
const firstOf = ({ tokens, clauses }: AnnotatedText, at: number): string => {
  const clause = clauses[tokens[at]?.clause ?? -1];
  return tokens.slice(clause?.from, at + 1).find((token) => token.kind === 'word')?.normal ?? '';
};

/** Whether the words after a match are one of a class, right away or after "to". */
const followedBy = (text: AnnotatedText, at: number, words: readonly string[]): boolean => {
  const next = wordsAfter(text, at, 6).replace(/^(?:to )?(?:(?:just|also|really|first|all|personally|publicly|quickly|you|please) )*(?:to )?(?:just |also |personally |first )?/, '');
  return words.some((word) => next === word || next.startsWith(`${word} `));
};

/** "I want to thank you", "can I just say": talk about talk. */
const asksNothing = (text: AnnotatedText, { to }: Match): boolean => followedBy(text, to, talkVerbs.words);

/** "Want to hear a joke?" is an offer to the hearer. */
const offers = (text: AnnotatedText, { from, to }: Match): boolean =>
  text.sentences[text.tokens[from]?.sentence ?? -1]?.question === true && text.tokens.slice(from, to).some((token) => /^(?:want|wanna|need)$/.test(token.normal));

/** A form of wanting inside a question about oneself: "do I need an ID?". */
const isAsked = (text: AnnotatedText, { from }: Match): boolean => asksBefore.test(text.tokens[from - 1]?.normal ?? '') && text.tokens[from - 1]?.clause === text.tokens[from]?.clause;

/** "I wanted", "all I need": what was wanted then, or what a thing has. */
const isAside = (text: AnnotatedText, { from, to }: Match): boolean => {
  const before = text.tokens[from - 1];
  const relative = before !== undefined && before.clause === text.tokens[from]?.clause && (before.pos === 'NOUN' || /thing$/.test(before.normal));
  const supposed = /\b(?:let us|lets|suppose|imagine|say)(?: say)?$/.test(wordsAfter(text, Math.max(0, from - 3), Math.min(3, from)));
  return relative || supposed || /^(?:wanted|needed|required|requested|preferred|demanded|insisted|desired)$/.test(text.tokens[to - 1]?.normal ?? '');
};

const inCondition = (text: AnnotatedText, { from }: Match): boolean => {
  const clause = text.clauses[text.tokens[from]?.clause ?? -1];
  return clause?.conditional === true && !/^(?:if|when)$/.test(text.tokens[from]?.normal ?? '');
};

const carries = (text: AnnotatedText, clause: Clause | undefined): boolean =>
  clause !== undefined && text.tokens.slice(clause.from, clause.to).some((token) => (token.pos === 'NOUN' || token.pos === 'VERB') && !/^(?:please|pls|plz|yes|kindly|thank|thanks|know|pass|commend|recogni[sz]e|accept|forgive|excuse|pardon|note)$/.test(token.normal));

const statedAt = (turn: AnnotatedTurn, matches: Matches): number[] => {
  const outright = [...matches.of(wants), ...matches.of(bareWants).filter((one) => !offers(turn, one))].filter((one) => !isAsked(turn, one) && !isAside(turn, one) && !inCondition(turn, one) && !asksNothing(turn, one));
  const asked = matches.of(asksOf).filter((one) => !/^(?:that|as|because)$/.test(turn.tokens[one.from - 1]?.normal ?? '') && !/^(?:wh(?:y|at|en|ere|o|ich)|how)$/.test(firstOf(turn, one.from)) && !inCondition(turn, one) && !asksNothing(turn, { ...one, to: one.from + 2 }));
  const polite = matches.of(pleases)
    .map((one) => (turn.tokens[one.from]?.normal === 'if' && one.from > 0 && sentenceAt(turn, one.from - 1) === sentenceAt(turn, one.from) ? { ...one, from: one.from - 1 } : one))
    .filter((one) => carries(turn, turn.clauses[clauseAt(turn, one.from)]));
  const needed = matches.of(musts).filter((one) => turn.sentences[turn.tokens[one.from]?.sentence ?? -1]?.question !== true);
  return [...outright, ...asked, ...polite, ...needed].map((one) => one.from).concat(directives(turn));
};

const impliedAt = (turn: AnnotatedTurn, matches: Matches): number[] => {
  if (matches.of(settled).length > 0) return [];
  const missing = matches.of(lacks).filter((one) => {
    const rest = wordsAfter(turn, one.to, 7);
    if (/^(?:because|since|as|although|though)$/.test(firstOf(turn, one.from))) return false;
    return !hollowLacks.words.includes(turn.tokens[one.to - 1]?.lemma ?? '') && !followedBy(turn, one.to, hollowLacks.words) && !(/\bfind$/.test(wordsAfter(turn, one.from, one.to - one.from)) && positive.test(rest)) && !/\b(?:enough|wrong|fault|better)\b/.test(rest);
  });
  const wished = matches.of(wishes).filter((one) => !/\b(?:everyone|everybody|all|every|others?|more (?:people|companies))\b/.test(wordsAfter(turn, one.from, 5)) && !(/\bwish (?:i|we)$/.test(wordsAfter(turn, one.from, one.to - one.from)) && /^(?:had|have)$/.test(turn.tokens[one.to]?.normal ?? '') && turn.tokens[one.to + 1]?.pos === 'VERB'));
  const possible = matches.of(possibilities).filter((one) => turn.tokens[one.from - 1]?.normal !== 'how' && (!/^no (?:idea|clue) how$/.test(wordsAfter(turn, one.from, 3)) || turn.tokens[one.to]?.normal !== 'you'));
  const asked = [...wished, ...possible].filter((one) => !inCondition(turn, one)).map((one) => one.from);
  if (isCheerful(turn)) return asked;
  const shown = [...missing, ...matches.of(burdens)].filter((one) => !inCondition(turn, one) && !isOver(turn, one));
  return [...asked, ...shown.map((one) => one.from), ...lackingPlaces(turn)];
};

/** "It was too hot", "I couldn't find it, but …": over and done with. */
const isOver = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const clause = turn.clauses[clauseAt(turn, from)];
  const words = turn.tokens.slice(clause?.from, clause?.to).map((token) => token.normal).join(' ');
  return /\b(?:was|were|used to|did not)\b/.test(words) || (/\bcould not\b/.test(words) && turn.tokens[clause?.to ?? -1]?.normal === 'but');
};

/** Words that open a reason, a turn or a second thing. */
const stops = /^(?:because|since|so|but|although|though|and|please|thanks?|cheers)$/;

const clauseAt = (turn: AnnotatedTurn, at: number): number => turn.tokens[at]?.clause ?? -1;
const sentenceAt = (turn: AnnotatedTurn, at: number): number => turn.tokens[at]?.sentence ?? -1;

/** One place a clause, the first of each. */
const byClause = (turn: AnnotatedTurn, places: readonly number[]): number[] => {
  const first = new Map<number, number>();
  for (const at of [...places].sort((a, b) => a - b)) if (!first.has(clauseAt(turn, at))) first.set(clauseAt(turn, at), at);
  return [...first.values()];
};

/** How far a quotation runs on over the commas of its sentence, in characters. */
const longestQuote = 90;

/** The clause of a place, and what follows it in the sentence while that is short and opens no other need. */
const spanOf = (turn: AnnotatedTurn, at: number, places: readonly number[]): Span => {
  const own = clauseSpan(turn, at);
  const start = (turn.tokens[at]?.start ?? 0) - own.start > 40 ? (turn.tokens[at]?.start ?? 0) : own.start;
  let { end } = own;
  for (let next = clauseAt(turn, at) + 1; turn.clauses[next]?.sentence === sentenceAt(turn, at); next += 1) {
    const clause = turn.clauses[next];
    if (clause === undefined || clause.end - start > longestQuote || places.some((place) => clauseAt(turn, place) === next) || stops.test(turn.tokens[clause.from]?.normal ?? '')) break;
    ({ end } = clauseSpan(turn, clause.from));
  }
  return { start, end };
};

/**
 * The needs that a customer's turn states or implies, in order. Where a need is stated, what stands in the
 * same sentence or beside it is its reason and no second need.
 */
export const needsIn = (turn: AnnotatedTurn, matches: Matches): Need[] => {
  const stated = byClause(turn, statedAt(turn, matches));
  const near = new Set(stated.flatMap((at) => [sentenceAt(turn, at) - 1, sentenceAt(turn, at), sentenceAt(turn, at) + 1]));
  const sentences = new Set<number>();
  const implied = byClause(turn, impliedAt(turn, matches)).filter((at) => {
    const sentence = sentenceAt(turn, at);
    if (near.has(sentence) || sentences.has(sentence)) return false;
    sentences.add(sentence);
    return true;
  });
  const places = [...stated, ...implied];
  const all = places.map((at, index): Need => ({ ...spanOf(turn, at, places), at, kind: index < stated.length ? 'stated' : 'implied' }));
  return all.sort((a, b) => a.at - b.at);
};

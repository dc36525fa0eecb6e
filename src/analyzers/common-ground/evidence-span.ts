import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Span } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { normalOf, sentenceNumberOf, sentenceOfToken } from '../../text/of-token';

/** Sentences up to this length, in characters, are quoted whole; longer ones if the match makes up a good part. */
const shortQuote = 48;
const longestQuote = 110;

/** Longest "No," or "I'm sorry, but" that is quoted with what follows. */
const longestLead = 16;

/** The sentence that a token stands in, without a handle before it. */
const ownSentence = (text: AnnotatedText, at: number): Span => {
  const { start, end } = sentenceSpan(text, at);
  const sentence = sentenceOfToken(text, text.tokens[at]);
  const first = text.tokens.slice(sentence?.from, sentence?.to).find((token) => token.start >= start && !/mention|emoji/.test(token.kind) && token.kind !== 'punctuation');
  return first === undefined || first.start >= end ? { start, end } : { start: first.start, end };
};

const isBrief = (sentence: Span, core: Span): boolean =>
  sentence.end - sentence.start <= Math.max(shortQuote, Math.min(longestQuote, 2.5 * (core.end - core.start)));

/** The sentence that a match stands in if the match makes up a good part of it; else its clause. */
export const evidenceSpan = (text: AnnotatedText, from: number, to = from + 1): Span => {
  const sentence = ownSentence(text, from);
  const clause = clauseSpan(text, from, to);
  return isBrief(sentence, clause) ? sentence : clause;
};

/** The same, from the beginning of the sentence: a "no" before the match is part of the evidence. */
export const openingSpan = (text: AnnotatedText, from: number, to: number): Span => {
  const sentence = ownSentence(text, from);
  const clause = clauseSpan(text, from, to);
  const first = clauseSpan(text, sentenceOfToken(text, text.tokens[from])?.from ?? from);
  if (isBrief(sentence, clause)) return sentence;
  return { start: clause.start - first.start <= longestLead ? Math.max(sentence.start, first.start) : clause.start, end: clause.end };
};

/** Matches whose sentence holds none of the others. */
export const awayFrom = <One extends { readonly from: number }>(text: AnnotatedText, found: readonly One[], others: readonly { readonly from: number }[]): One[] => {
  const taken = new Set(others.map(({ from }) => text.tokens[from]?.sentence));
  return found.filter(({ from }) => !taken.has(text.tokens[from]?.sentence));
};

/** Matches outside questions. */
export const stated = <One extends { readonly from: number }>(text: AnnotatedText, found: readonly One[]): One[] =>
  found.filter(({ from }) => sentenceOfToken(text, text.tokens[from])?.question !== true);

const turns = new WeakMap<AnnotatedText, ReadonlyMap<number, number>>();

/** The last "but" or "though" of each sentence. */
const lastTurns = ({ tokens }: AnnotatedText): ReadonlyMap<number, number> =>
  new Map(tokens.flatMap(({ normal, sentence }, at): [number, number][] => (/^(?:however|though|nevertheless|but)$/.test(normal) ? [[sentence, at]] : [])));

/** Whether the sentence goes on with "but" or "though", or the next begins with "however": then the point is disputed after all. */
export const turnsAway = (text: AnnotatedText, from: number): boolean => {
  const sentence = sentenceOfToken(text, text.tokens[from]);
  if (sentence === undefined) return false;
  return (kept(turns, text, lastTurns).get(sentenceNumberOf(text.tokens[from])) ?? -1) > from || /^(?:however|nevertheless|but|still)$/.test(normalOf(text.tokens[sentence.to]));
};

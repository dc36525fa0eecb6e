import type { AnnotatedTurn } from '../../conversation/turn';
import { epithetWords, euphemisms, traitWords, wideEpithetWords, wideTraitWords } from '../../lexicons/character';
import { labelIdioms, labelNames, labelSuperlatives } from '../../lexicons/label-idioms';
import { kept } from '../../text/kept';
import type { Match, Matches } from '../../text/match';
import { bearerOf, idiomBearer } from './bearer';
import { type Bearer, isNote, personBefore } from './named';
import { clauseOfToken, isNegated, normalOf, posOf, sentenceOfToken } from '../../text/of-token';

/** A label that was found: where, and the words that name its bearer (empty where a note leaves them out). */
export interface Label {
  readonly match: Match;
  readonly whom: string;
}

type Kind = 'trait' | 'epithet' | 'wide';

/** Adverbs and articles that may stand alone before a label at the head of a note. */
const intensifiers: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'bit', 'of', 'total', 'complete', 'absolute', 'utter', 'real', 'right', 'proper', 'such', 'very', 'v', 'so', 'really', 'extremely', 'super', 'quite', 'rather', 'pretty', 'always',
  'again', 'typical', 'another', 'just', 'well', 'bloody', 'still', 'big', 'known', 'and', 'also', 'def',
  'ever', 'most', 'reportedly',
]);

/** Perception and knowledge verbs: "difficult to reach" is about the line. */
const aboutTheLine: ReadonlySet<string> = new Set([
  'reach', 'hear', 'understand', 'find', 'see', 'contact', 'get', 'read', 'say', 'follow', 'tell', 'know', 'reply', 'respond', 'believe', 'accept', 'be',
]);

const clauseOf = (turn: AnnotatedTurn, { from }: Match) => clauseOfToken(turn, turn.tokens[from]);

const gladness = new WeakMap<AnnotatedTurn, boolean>();

/** Somebody who is glad of them teases. */
const isGlad = (turn: AnnotatedTurn): boolean => kept(gladness, turn, ({ text }) => /\b(glad|proud|lucky|well done|congrat\w*)\b/i.test(text));

/** A denied label is none, nor is one in a condition, nor one that people give themselves. */
const isTakenBack = (turn: AnnotatedTurn, match: Match): boolean => {
  const clause = clauseOf(turn, match);
  if (clause === undefined || clause.conditional || isNegated(turn.tokens[match.from])) return true;
  return /\b(apologi[sz]e[ds]?|sorry|felt|feels?|embarrassed|afraid|worried (about|of)|((him|her)self|themselves) (as )?an?)\b/i.test(turn.text.slice(clause.start, match.start)) || (!isNote(turn) && isGlad(turn));
};

/** Epithets that animals, boats and rooms are named by: alone before a verb they are a name. */
const bareName = /^(divas?|psycho|troll|weirdo|brat)$/;

const meansSomethingElse = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean => {
  const [last, next, after] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if ((next?.normal === "'s" && next.pos === 'PART') || /^(mr|mrs|ms|dr)\.?$/.test(normalOf(tokens[from - 1]))) return true;
  if (bareName.test(normalOf(last)) && to - from === 1 && (next?.pos === 'AUX' || next?.pos === 'VERB') && !(tokens[from - 1] !== undefined && tokens[from - 1]?.clause === last?.clause)) return true;
  if (last?.normal === 'entitled' && next?.normal === 'to') return true;
  if (/^(mad|crazy|nuts|daft|bonkers|insane|hopeless)$/.test(normalOf(last)) && /^(about|for|on|at|over|if|to|busy)$/.test(normalOf(next))) return true;
  if (last?.pos === 'VERB' && /ing$/.test(last.normal) && /DET|PRON|NOUN|PROPN|PART|ADJ|NUM|ADP/.test(posOf(next)) && next?.normal !== 'on') return true;
  if (next?.normal === 'to' && aboutTheLine.has(normalOf(after))) return true;
  if (next?.normal === 'of' && /^(us|me|our|my|ours)$/.test(normalOf(after))) return true;
  return next?.normal === '-' && after !== undefined && after.start === next.end;
};

/** Whether a label at the head of its clause, with nobody named, is pointed at a person. */
const pointsAtPerson = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const rest = turn.tokens.slice(to, to + 5).map((token) => token.normal).join(' ');
  if (/^(,|-|–|\.)? ?(this|that) (one|customer|guy|lady|guest|client)\b/.test(rest)) return true;
  if (!turn.tokens.slice(clauseOfToken(turn, turn.tokens[from])?.from, from).every((token) => intensifiers.has(token.normal))) return false;
  const near = personBefore(turn, from);
  const closes = rest === '' || /^(\.|,|!|;|on the phone|to deal|tbh|again)/.test(rest);
  return closes && near !== 'staff' && (near === 'customer' || sentenceOfToken(turn, turn.tokens[from])?.from === 0);
};

/** "Someone who is this stubborn": a person without a name, and plainly the one who is spoken to. */
const ofSomeone = (turn: AnnotatedTurn, { start }: Match): boolean =>
  /\b(someone|somebody|anyone|anybody|a (person|man|woman|customer|guest|client)|people)( who (is|are)| that is)? (being )?(so|this|that|as|quite so|such)\s$/i.test(turn.text.slice(Math.max(0, start - 60), start));

const isLabel = (turn: AnnotatedTurn, match: Match, { kind: whose }: Bearer, kind: Kind): boolean => {
  if (whose === 'customer') return true;
  if (kind !== 'epithet' && ofSomeone(turn, match)) return true;
  if (whose === 'object') return kind === 'epithet';
  if (whose !== 'unsaid') return false;
  if (kind === 'epithet') return turn.tokens[match.to]?.pos !== 'NOUN';
  if (!isNote(turn)) return false;
  return kind === 'trait' ? personBefore(turn, match.from) !== 'staff' && clauseOf(turn, match)?.mood !== 'question' : pointsAtPerson(turn, match);
};

/** "Our most demanding one" is a thing of the firm's. */
const isRanked = ({ tokens, visibility }: AnnotatedTurn, { from, to }: Match): boolean =>
  /^(our|its)$/.test(normalOf(tokens[from - 1])) || (visibility !== 'internal' && tokens.slice(from, to).some(({ normal }) => normal === 'one'));

const judged = [[traitWords, 'trait'], [wideTraitWords, 'wide'], [epithetWords, 'epithet'], [wideEpithetWords, 'wide'], [euphemisms, 'wide']] as const;

/** All labels of a turn, in the order of the lexicons. */
export const labelsIn = (turn: AnnotatedTurn, matches: Matches): Label[] => {
  const found: Label[] = [];
  for (const [lexicon, kind] of judged) {
    if (lexicon === euphemisms && !isNote(turn)) continue;
    for (const match of matches.of(lexicon)) {
      if ((kind !== 'epithet' && sentenceOfToken(turn, turn.tokens[match.from])?.question === true && isNote(turn)) || isTakenBack(turn, match) || meansSomethingElse(turn, match)) continue;
      const bearer = bearerOf(turn, match, kind !== 'wide');
      if (isLabel(turn, match, bearer, kind)) found.push({ match, whom: bearer.words });
    }
  }
  for (const match of matches.of(labelIdioms)) {
    if (clauseOf(turn, match)?.mood === 'question') continue;
    const bearer = idiomBearer(turn, match.from);
    if (bearer.kind === 'customer') found.push({ match, whom: bearer.words });
  }
  for (const lexicon of [labelNames, labelSuperlatives]) found.push(...matches.of(lexicon).filter((match) => !isRanked(turn, match)).map((match) => ({ match, whom: '' })));
  return found;
};

import {
  arrival, attention, availability, billingFault, contents, damaging, disappointingQuality, functioning, lateness, malfunctions, misconduct, notTheFirm, otherFailure, quality, settling, staffConduct, unavailability, wrongItem,
} from '../../lexicons/service-failure';
import type { AnnotatedText, Clause } from '../../text/annotated-text';
import type { Lexicon } from '../../text/lexicon';
import type { Match, Matches } from '../../text/match';
import { contrastIn } from './contrast';
import type { FailureCategory } from './failure-frames';
import { isDoneByStaff } from './serving';
import { isOwn, isUndone } from './undone';

export type { FailureCategory } from './failure-frames';

/** Where a failure is told, and of which kind. */
export interface Failure {
  readonly category: FailureCategory;
  readonly match: Match;
}

/** Failures told outright. Of two told by the same words the longer wins, of equals the earlier kind. */
const told: readonly (readonly [FailureCategory, Lexicon])[] = [
  ['other', otherFailure], ['billing', billingFault], ['staff', staffConduct], ['wrong-item', wrongItem], ['unavailable', unavailability], ['not-working', malfunctions],
  ['not-as-expected', disappointingQuality], ['late', lateness],
];

/** Events that fail by not happening. */
const expected: readonly (readonly [FailureCategory, Lexicon])[] = [
  ['billing', settling], ['staff', attention], ['wrong-item', contents], ['unavailable', availability], ['not-working', functioning], ['not-as-expected', quality], ['late', arrival],
];

/** Deeds that are failures where those who serve do them. */
const done: readonly (readonly [FailureCategory, Lexicon])[] = [['staff', misconduct], ['other', damaging]];

/** Lexicons that failures are read from. */
export const failureLexicons: readonly Lexicon[] = [
  otherFailure, billingFault, staffConduct, wrongItem, unavailability, malfunctions, disappointingQuality, lateness, settling, attention, contents, availability, functioning, quality, arrival, misconduct, damaging, notTheFirm,
];

const hypothetical = /\b(?:if|in case|unless|would(?! not)|usually|normally|at least|could (?:be|get|arrive)|might|what happens|suppose|policy|want to|['’]?d like to|need to|can i|could i|please|how (?:do|can|to)|worried|wish|fear|pictur\w+|imagin\w+|dream\w*|afraid|avoid\w*|may|hope|without|thank you for|thanks for (?!nothing))\b|['’]d be\b/i;
const presupposes = /^\W*(?:\S+\s){0,2}(?:why|how come|how (?:is|can|could|did)|when (?:will|are|is)|what(?:['’]s| is) (?:going|happening|wrong)|where|do you know|can you (?:tell|explain)|so|and|(?:is there )?any reason)\b|\bstill\b/i;

const clauseOf = (turn: AnnotatedText, at: number): Clause | undefined => turn.clauses[turn.tokens[at]?.clause ?? -1];

/** Asked, imagined or wished, and not told. */
const isUnreal = (turn: AnnotatedText, { from, to }: Match): boolean => {
  const clause = clauseOf(turn, from);
  if (clause === undefined || (clause.conditional && !/^until (?:today|now|this)/i.test(turn.text.slice(clause.start)))) return true;
  const sentence = turn.sentences[clause.sentence];
  const before = turn.text.slice(sentence?.start ?? clause.start, turn.tokens[to - 1]?.end);
  if (hypothetical.test(turn.text.slice(clause.start, turn.tokens[from]?.start))) return true;
  return clause.mood === 'question' ? !presupposes.test(before) : clause.mood === 'order' && (from === clause.verbAt || /^(?:keep|break|stop|start|have|let)\b/i.test(turn.text.slice(turn.tokens[from]?.start)));
};

/** "No delay", "not late", "never had a problem". */
const isDenied = ({ tokens, text }: AnnotatedText, { from, start, end }: Match): boolean =>
  /^(?:that |and |so )?(?:nothing|none) (?:is|was|were|has|got|came)\b|\bneed\b/i.test(text.slice(start, end)) || [1, 2].some((back) => {
    const token = tokens[from - back];
    return token?.clause === tokens[from]?.clause && /^(?:not|no|never|without|nothing)$/.test(token?.normal ?? '');
  });

const active = /^(?:['’]?a?m|not|keep|kept|stop|start|fail|have|had|['’]ve|just|can['’]?t (?:work|fix))/i;

/** "I keep waking", "I have just cancelled it": what the writers did, and not what was done to them. */
const isOwnAct = (turn: AnnotatedText, { from, to }: Match, category: FailureCategory): boolean => {
  const clause = clauseOf(turn, from);
  const said = turn.text.slice(turn.tokens[from]?.start, turn.tokens[to - 1]?.end);
  if (category === 'staff' && clause?.subject === 'it' && /\bhelp/i.test(said)) return true;
  if (!isOwn(turn, from)) return false;
  if (category === 'late') return /\b(?:come|arrive|leave|move|show|send|sent|los[et])/i.test(said) && !/\b(?:wait|stuck)/i.test(said);
  if (category === 'staff') return /\b(?:know|tell|take|care|bother|contact)\b/i.test(said);
  if (/\bcancel/i.test(said)) return !/\b(?:been|got|had|was|were)\b/i.test(said);
  return (category === 'not-working' || category === 'unavailable') && active.test(said) && !/\b(?:can|could|able)\b/i.test(turn.text.slice(clause?.start, turn.tokens[from]?.end)) && !/\b(?:been|got|let)\b/i.test(said);
};

/** "The delay is fine", "charged the right amount". */
const isForgiven = (turn: AnnotatedText, { to }: Match): boolean => /^\s*(?:(?:the|a) (?:right|correct)|for (?:me|us|him|her)\b|(?:is|was|were|are) (?:fine|ok|okay|no (?:problem|bother|trouble|issue)|understandable))\b/i.test(turn.text.slice(turn.tokens[to - 1]?.end));

/** Told by the writers as their own doing, or another firm's, before the failure or as its cause. */
const isOwnDoing = (turn: AnnotatedText, { from }: Match, own: readonly Match[]): boolean =>
  own.some((match) => turn.tokens[match.from]?.sentence === turn.tokens[from]?.sentence && (match.from <= from || clauseOf(turn, match.from) === clauseOf(turn, from) || /^(?:because|since|as|when|but)\b/i.test(turn.text.slice(clauseOf(turn, match.from)?.start))));

/** Words that tell what did not come: money, or an answer. */
const moneyWords = /\b(?:refund\w*|money|reimburse\w*|credit(?:ed)?|cashback|payout)\b/i;
const answerWords = /\b(?:repl(?:y|ied|ies)|response|respon(?:d|ded)|answers?|call(?:ed)? (?:me )?back|callback|heard|email(?:ed)?s? back)\b/i;
const carriedWords = /\b(?:bags?|luggage|baggage|suitcases?|parcel|package)\b/i;

/** Damage to what the customer owned before: the home, the car. What was bought arrives and is no such thing. */
const ownProperty = /\b(?:my|our) (?:\S+ ){0,2}(?:tiles?|walls?|carpets?|floors?|floorboards?|fence|gate|cars?|van|lawn|garden|worktops?|driveway|ceiling|bumper|hedge|rug|paintwork|kitchen|roof)\b/i;
const damage = /\b(?:crack|scratch|dent|stain|smash|ruin|chip|gouge|damag|soak|flood|scuff)|\bholes?\b/i;

const refined = (turn: AnnotatedText, { category, match }: Failure): Failure => {
  const clause = clauseOf(turn, match.from);
  const said = clause === undefined ? '' : turn.text.slice(clause.start, Math.max(clause.end, match.end));
  if (category === 'late' && moneyWords.test(said)) return { category: 'billing', match };
  if (category === 'late' && answerWords.test(said)) return { category: 'staff', match };
  if (category === 'wrong-item' && /\bdo(?:es)?(?:n['’]?t| not) include/i.test(said)) return { category: 'not-as-expected', match };
  if (category === 'other' && carriedWords.test(said)) return { category: 'not-working', match };
  if (category === 'not-working' && ownProperty.test(said) && damage.test(said) && !/\b(?:arriv|deliver|came|bought|ordered)/i.test(said)) return { category: 'other', match };
  return { category, match };
};

/** Failures that a text tells of, in their order; each stretch of words once. */
export const failuresIn = (turn: AnnotatedText, matches: Matches): Failure[] => {
  const own = matches.of(notTheFirm);
  const candidates: Failure[] = [
    ...done.flatMap(([category, lexicon]) => matches.of(lexicon).filter((match) => isDoneByStaff(turn, match)).map((match) => ({ category, match }))),
    ...told.flatMap(([category, lexicon]) => matches.of(lexicon).filter((match) => !isDenied(turn, match) && !isOwnAct(turn, match, category)).map((match) => ({ category, match }))),
    ...contrastIn(turn).map((match): Failure => ({ category: 'wrong-item', match })),
    ...expected.flatMap(([category, lexicon]) => matches.of(lexicon).filter((match) => isUndone(turn, match)).map((match) => ({ category, match }))),
  ].filter(({ match }) => !isUnreal(turn, match) && !isForgiven(turn, match) && !isOwnDoing(turn, match, own));
  candidates.sort((a, b) => b.match.to - b.match.from - (a.match.to - a.match.from));
  const found: Failure[] = [];
  for (const one of candidates) {
    if (!found.some(({ match }) => match.from < one.match.to && one.match.from < match.to)) found.push(refined(turn, one));
  }
  return found.sort((a, b) => a.match.from - b.match.from);
};

/** The failure a turn is mostly about: of the kind told most often, the first; of equals, the earliest. */
export const mainFailure = (turn: AnnotatedText, matches: Matches): Failure | undefined => {
  const found = failuresIn(turn, matches);
  const counts = new Map<FailureCategory, number>();
  for (const { category } of found) counts.set(category, (counts.get(category) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return found.find(({ category }) => counts.get(category) === most);
};

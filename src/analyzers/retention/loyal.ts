import { attachment } from '../../lexicons/loyalty';
import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match, Matches } from '../../text/match';
import { ofSentence } from '../../text/sentence-words';
import { sayings, tokensOf } from '../../text/said';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { allSaid, isSaid } from '../../text/where-said';
import { ofCustomers } from './frames';
import { bound, longSpan, longSpans, loyalFrames, otherTime, ownCustom } from './loyal-frames';
import { clauseNumberOf, clauseOfToken, sentenceOfToken } from '../../text/of-token';

const over = /\b(?:used to|lost a|losing a|lose a|why do i|least|your (?:\w+ )?loyal|would have|no longer|wouldn['’]t|would not|can(?:no|['’])t recommend|(?:not|\w+n['’]t|never|you) recommend|recommend(?:ed)? (?:to me|by|that i|i|me|a|for me|dosage|size|setting)|supposed|worst|bad|terrible|awful|horrible|how (?:bad|awful|terrible|rude)|stay away|avoid|disgrac\w+|sarcas\w+|if you)\b|[🙄😡🤬]/iu;
const bitter = /\b(?:worst|terrible|awful|horrible|disgrac\w+|delay|cancel|lost my|stuck|ruin\w*|not|n't)\b|[🙄😡🤬]|#fail/iu;

/** A question, a refusal, or custom that is to be begun. */
const isAsked = (turn: AnnotatedText, { from }: Match): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  const { question } = sentenceOfToken(turn, clause) ?? { question: false };
  if (question && !/\b(?:i|we)\b/i.test(turn.text.slice(clause?.start, clause?.end))) return true;
  return clause === undefined || clause.conditional || (clause.mood === 'question' && clause.subject !== 'i' && clause.subject !== 'we');
};

/** "Never a problem", "not one complaint". */
const noTrouble = /\b(?:never|not|no|without)(?: had)?(?: (?:a|an|any|one|single|once|ever))* (?:problems?|issues?|faults?|complaints?|delays?)\b/i;

/** What can no other firm be praised by. */
const grudging = /\b(?:if (?:i|you) (?:could|can|had)|unless|disappoint\w*|because you|worst)\b/i;

const nowhere: readonly Match[] = [];

/** The stretch of a sentence in which one's own custom stands beside the time it has lasted. */
const longCustomIn = (turn: AnnotatedText): readonly Match[] =>
  !isSaid(turn, longSpans, ofCustomers) ? nowhere : sayings(turn).flatMap(({ said, start }) => {
    const custom = ownCustom.exec(said);
    const time = custom === null ? null : longSpan.exec(said);
    if (time === null || custom === null || otherTime.test(said.replace(noTrouble, ' ')) || (time.index > 4 && !/^\W*been\b/i.test(said) && !/\b(?:i|we|my|our|me|us|loyal|customer here|as a customer|as someone)\b/i.test(said)) || /^\s*(?:do|does|did|are|is|how|what|which|can|could)\b/i.test(said)) return [];
    const match = tokensOf(turn, { start: start + Math.min(time.index, custom.index), end: start + Math.max(time.index + time[0].length, custom.index + custom[0].length) });
    return match === undefined ? [] : [match];
  });

const shown = new WeakMap<AnnotatedText, readonly Match[]>();

/** Where frames of loyalty hold. */
const loyalIn = (turn: AnnotatedText): readonly Match[] =>
  kept(shown, turn, () => [...longCustomIn(turn), ...allSaid(turn, bound, { except: grudging, among: ofCustomers }), ...allSaid(turn, loyalFrames, { except: over, among: ofCustomers }).filter((match) => !isAsked(turn, match))]);

/** Where a customer's turn shows attachment to the firm: long custom even amid a complaint, warm words only without one. */
export const loyaltyOf = (turn: AnnotatedText, matches: Matches): Match[] => {
  const seen = new Set<number>();
  const isOver = ofSentence(turn, (sentence) => {
    const { start, end } = sentenceSpan(turn, turn.sentences[sentence]?.from ?? -1);
    return over.test(turn.text.slice(start, end));
  });
  const warm = matches.of(attachment).filter((match) => {
    const clause = clauseSpan(turn, match.from, match.to);
    const own = turn.text.slice(match.start, match.end);
    const rest = turn.text.slice(clause.start, clause.end).replace(own, ' ');
    return !isOver(match) && !bitter.test(rest) && sentenceOfToken(turn, turn.tokens[match.from])?.question !== true;
  });
  const recommends = warm.filter(({ start, end }) => /recommend|tell|told|sen[dt]|bring|brought|defend|refer/i.test(turn.text.slice(start, end)));
  const framed = loyalIn(turn);
  return [...framed, ...(framed.length > 0 ? recommends : warm.slice(0, 1))].sort((a, b) => a.from - b.from).filter(({ from }) => {
    const at = clauseNumberOf(turn.tokens[from]);
    return !seen.has(at) && seen.add(at).size > 0;
  });
};

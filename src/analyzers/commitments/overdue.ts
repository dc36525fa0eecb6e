import type { AnnotatedTurn } from '../../conversation/turn';
import type { Clause } from '../../text/annotated-text';
import { kinOf } from '../../text/kin';
import type { Match } from '../../text/match';
import { sentenceSpan } from '../../text/widen';
import type { Span } from '../../text/span';
import type { Made } from './made';
import { planned } from './mentions';
import { keyWords } from './words';
import { clauseOfToken, normalOf } from '../../text/of-token';

const helpers = new Set(['is', 'are', 'have', 'has', 'had', 'do', 'does', 'was', 'were']);
const resolving = new Set(['will', 'would', 'can', 'could', 'again', 'ever', 'mind', 'fly', 'book', 'buy', 'use']);
const beside = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'it', 'will', 'can', 'could', 'would', 'to', 'but', 'wrong', 'else']);
const beings = new Set(['is', 'are', 'was', 'were']);
const between = new Set(['yet', 'been', 'even']);
const nobodies = new Set(['nobody', 'nothing', 'none', 'noone', 'nowt']);
const unfinished = new Set(['not', 'never', 'no', 'nobody', 'nothing', 'still', 'yet', 'until', 'hope', 'hopefully', 'would', 'should', 'will']);
const anyDeed = new Set(['send', 'call', 'come', 'email', 'get', 'bring', 'do', 'check', 'contact']);
const missing = new Set(['nobody', 'nothing', 'none', 'no', 'noone', 'not', 'never', 'still', 'yet', 'where', 'overdue', 'late', 'ghosted', 'forgot', 'crickets']);

/** Refusing, doubting and not knowing say nothing of what was done. */
const idle = new Set(['the', 'a', 'an', 'to', 'my', 'your', 'want', 'know', 'think', 'like', 'mind', 'care', 'understand', 'expect', 'need', 'tell', 'say', 'satisfied', 'impressed', 'interested', 'allowed', 'sure', 'certain', 'great', 'good', 'nice', 'ideal', 'happy', 'bad', 'fair', 'acceptable']);
const noSuch = new Set(['way', 'idea', 'problem', 'problems', 'doubt', 'longer', 'wonder', 'matter', 'need', 'rush', 'more', 'thank', 'thanks', 'reason', 'choice', 'complaint', 'complaints', 'question', 'questions', 'extra', 'worries', 'i', 'you', 'we', 'they', 'it', 'that', 'hurry', 'other']);
/** What can be said of what came, or did not, to the customer. */
const got = new Set(['get', 'got', 'gotten', 'receive', 'received', 'hear', 'heard', 'see', 'seen', 'saw', 'had', 'been', 'have', 'met', 'meet']);

/** Whether words of failing say that something did not come about, and not what somebody will not, cannot or need not do. */
export const fails = (turn: AnnotatedTurn, match: Match): boolean => {
  const word = (at: number): string => normalOf(turn.tokens[at]);
  const [first, before, next] = [word(match.from), word(match.from - 1), word(match.from + 1)];
  const { subject } = clauseOfToken(turn, turn.tokens[match.from]) ?? {};
  const self = turn.role === 'customer' && (subject === 'i' || subject === 'we');
  if (planned(turn, match, /^(?:will|let)/) || clauseOfToken(turn, turn.tokens[match.from])?.conditional === true) return false;
  if (first === 'not') return /^(?:did|has|have|had|is|are|was|were|but|and|)$|^\W$/.test(before) && !idle.has(next) && (!beings.has(before) || /^(?:here|there|in|come|done|yet|been|sent|ready|\w+ed|\W?)$/.test(next)) && (!self || next === 'one' || got.has(next) || (got.has(word(match.from + 2)) && between.has(next)));
  if (first === 'no') return !noSuch.has(next) && !/punctuation|emoji/.test(turn.tokens[match.from + 1]?.kind ?? 'emoji') && !helpers.has(before);
  if (first === 'never') return !resolving.has(before === 'will' || before === 'would' ? before : next) && (!self || got.has(next));
  if (nobodies.has(first)) return !beside.has(next);
  if (first === 'late') return next === '' || /^(?:\W|and|but|again|already|by|now|so)$/.test(next);
  return true;
};

/** What the customer says when it is done: it came, works, is here, is all sorted. */
const done = /\b(?:(?:all|everything|that|it|is|are|was|now|got (?:it|that|them))(?:['’]s)? (?:is |are |was |been |now |all |finally ){0,8}(?:sorted|done|fixed|mended|gone|dry|repaired|resolved|solved|clear|good|fine|well|working|running|there|here|back)(?! (?:price|idea|for))|(?:up and|is|are|now|running|works?|working|worked) (?:running|again|now|perfectly|beautifully|like (?:new|a (?:dream|charm))))\b|(?:^|\b(?:it|he|she|they|your \w+|the \w+|we|i)(?:['’](?:s|ve))? )(?:has |have |did |was |were |is |are |just |now |all |finally )*(?:came|come|arrived|been|here|(?:(?:turn|show)ed|did (?:turn|show)) up|landed|rang|called|(?:got|received|have) (?:it|them|everything|(?:the|my) (?:money|parcel))|in my|on time|(?:can )?see (?:it|the)|delivered)\b/i;

/** What asks after it: "Hello?", "where is he", "any news", "is it still coming". */
const chasing = /^\W*(?:hello|hi|hey|well|so|anyone)(?: there)?\W*\?|\b(?:where|when|why|how)\b.{0,12}\b(?:is|are|will|can|do|does|should|has|did) (?:he|she|it|they|that|someone|anyone|somebody|i (?:get|expect|hear|have|see))\b|\bwhere(?:['’]s| is| are) (?:my|the|he|she|it|your)\b|\bany (?:news|update|sign|word|luck|progress)|\bstill (?:coming|happening|on)\b|\bwhat(?:['’]s| is| has)? (?:happened|happening|going on)|\bforgotten\b|\bis (?:any|some)one coming/i;
const waited = /\b(?:still|been|was|sat|stayed in|have|here) (?:waiting|expecting|sitting|standing|without|in the dark)\b|\bwaited\b|\bfor nothing\b|\bno[- ]show\b|\bno (?:sign|trace|word)\b/i;
const sorry = /\b(?:sorry|apolog\w+|afraid|unfortunately|regret)\b/i;
const amiss = /\b(?:not|never|late|delay\w*|held up|still|behind|overdue|missed|slipped|longer than|forgot\w*|stuck|let you down)\b|n['’]t\b/i;

const textOf = ({ text }: AnnotatedTurn, { start, end }: Span): string => text.slice(start, end);
const plain = (turn: AnnotatedTurn, { from, to, mood, conditional }: Clause): boolean =>
  mood !== 'question' && !conditional && !turn.tokens.slice(from, to).some(({ normal }) => unfinished.has(normal));

/** Where it is said to be done, in words that fit any promise. */
export const reported = (turn: AnnotatedTurn, made: Made): Span | undefined => {
  const clause = turn.clauses.find((one) => plain(turn, one) && done.test(textOf(turn, one)));
  if (clause !== undefined) return sentenceSpan(turn, clause.from);
  const thanked = turn.sentences.find((one) => /\b(?:thanks|thank you|cheers|thx|ta)\b[^.]{0,400}\b(?:for|to)\b/i.test(textOf(turn, one)) && [...keyWords(turn.tokens.slice(one.from, one.to))].some(kinOf(made.words)));
  return thanked === undefined ? undefined : sentenceSpan(turn, thanked.from);
};

/** Where a turn after the time named says that it was not done, or asks after it; nowhere, if it is about something else. */
export const complained = (turn: AnnotatedTurn, made: Made, agent: boolean, failings: readonly Match[]): Span | undefined => {
  const among = kinOf([...made.words].filter((word) => !anyDeed.has(word)));
  const [sentence] = turn.sentences.filter((one) => {
    const words = textOf(turn, one);
    if (agent) return sorry.test(words) && amiss.test(words);
    if (waited.test(words) || chasing.test(words)) return true;
    if (one.question && [...keyWords(turn.tokens.slice(one.from, one.to))].some(among)) return true;
    return failings.some((match) => match.from >= one.from && match.from < one.to && missing.has(normalOf(turn.tokens[match.from])) && fails(turn, match) && !one.question);
  }).sort((a, b) => b.end - b.start - (a.end - a.start));
  return sentence === undefined ? undefined : sentenceSpan(turn, sentence.from);
};

import { leaving, leavingWithReason } from '../../lexicons/leaving';
import { hasGrounds } from './reason';
import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match, Matches } from '../../text/match';
import { ofSentence } from '../../text/sentence-words';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { allSaid } from '../../text/where-said';
import { ofCustomers } from './frames';
import { leaveFrames, reasonedFrames } from './leave-frames';
import { clauseOfToken, normalOf } from '../../text/of-token';

/** Other things that end, go or are left: a place, a row, an order, a friend's account; or the way leads here. */
const elsewhere = /\b(?:fly|flying|flew|go|going|travel\w*|com(?:e|ing)|land\w*|connect\w*)(?: \w+)? (?:into|out of|through|via)\b(?! (?:you|your|this (?:company|airline|firm))\b)|\b(?:spend|pay)(?:ing)? (?:that|this|the|extra|for|so much|those)\b(?!.{0,25}\b(?:with|at) )|\byou(?: are|['’]?re)(?: \w+)? (?:stopping|cancell?ing|closing|ending|dropping|discontinuing)\b|\b(?:until|past|already)\b.{0,25}\btime to leave\b|\bany chance\b|\bbe used\b|\bwhy (?:i|we) (?:ever )?use any\b|\bbehind your back\b|\b(?:(?:did|does)(?:n't| not) (?:auto.?)?renew|(?:do|did|are|have) you (?:\w+ )?(?:not|no longer)\b|to you(?:r|rs|rselves)?\b(?! (?:competitor|rival|neighbou?r))|(?:over|across) to you|join(?:ing)? you|(?:leav|dropp?)(?:e|ing)? (?:you|me|us) (?:with|an?|to|in|on|at|off|behind)\b|look\w* at another \d|leav(?:e|ing) (?:work|home|the (?:house|office|country|hotel|airport|building|room|site|parcel|package|gate|key))|at (?:\d|noon|(?:five|six|seven|eight)\b)|(?:cancel|close|stop|end|delete|remove)\w*(?: \w+){0,3} (?:orders?|newsletters?|mailings?|meetings?|appointments?|bookings?|reservations?|flights?|deliver(?:y|ies)|tickets?|items?|emails?|class(?:es)?|lessons?|notifications?|alerts?|windows?|requests?)|(?:they|you|you guys|your \w+|bank|someone|somebody|he|she|it)(?:'ve| have| has| had)? (?:just )?(?:cancell?ed|closed|terminated|deleted|stopped|shut))\b/i;
const denied = /❤|(?:(?:\bnot|n['’o]t|\bnever) (?:\w+ ){0,3}(?:leav(?:e|ing) (?:you|the (?:company|bank))|leaving\b|cancel(?:l?ing)?|clos(?:e|ing)|switch(?:ing)?|going anywhere|mov(?:e|ing)|(?:look|go|buy|shop|fly)\w* (?:elsewhere|anywhere|with anyone))|\bno (?:plans?|intention|wish|desire) (?:to|of)|changed my mind|\blove (?:you|@\w+)|(?:sorry|apolog\w+) for leaving|decided (?:to stay|against)|(?:nearly|almost) (?:left|cancell?ed|switched)|keep (?:the|my|our) (?:contract|account|subscription|membership))\b/i;
const unable = /\b(?:never|not|\w+n['’]t)\b.{0,30}\b(?:another|any other|other) (?:airline|company|bank|shop|provider|firm|brand|supplier)|\b(?:buy|order|eat|try)\w* (?:that|it|this|those)\b|\b(?:ca|can|could|cant|couldnt)(?:['’]?n['’]?t|['’]t| ?not)?\b.{0,12}\b(?:use|buy|book|continue|pay|order|fly|travel|return|go|come|need|extend)\b/i;
const past = /\b(?:last time (?:i|we) (?:flew|used|bought|ordered|booked|came|stayed|shopped|went|visited|travell?ed)|(?:i|we) (?:was|were) (?:going|about|ready|planning|thinking)[^.!?]{0,400}\b(?:but|until|before|then|and now)|left (?:them|my old|my last|our last|my previous)|years ago|had to (?:book|use|take|fly|buy))\b/i;
const stays = /\b(?:wo not|won['’]t|will not|never|not)[^.!?]{0,12}\b(?:leave (?:without|until|before)|stop (?:using|recommending|coming|buying|flying))\b/i;

/** "Flew with somebody else. Never again": it is the other one that is left. */
const otherFirm = /\b(?:with|from|at) (?:someone|somebody|another|a different|other)\b[^.!?]{0,400}[.!?]\s*$/i;

/** "Giving my business to @B" is this firm's gain, unless another handle is spoken to: "@A, we switch to @B". */
const comesHere = (turn: AnnotatedText, said: string): boolean => {
  const goal = /\b(?:to|with|on) (@\w+)(?!.{0,400} (?:to|with) @)/i.exec(said)?.[1];
  if (goal === undefined || !/\b(?:switch\w*|mov\w+|giv\w+|tak\w+|chang\w+|defect\w*)\b/i.test(said)) return false;
  const addressed = /^\W*(@\w+)/.exec(turn.text)?.[1];
  return (addressed === undefined || addressed === goal) && !/\b(?:you|your|yours)\b/i.test(turn.text);
};

/** "I want to leave" of those who wait to depart, an account opened anew, others used whenever one must. */
const departs = (turn: AnnotatedText, sentence: string): boolean =>
  (/\b(?:want|ready|waiting|time|like|wish|hoping|going) to leave\b(?! (?:you|this (?:company|airline|bank|firm)))/i.test(sentence) && /\b(?:flights?|planes?|gates?|board\w*|take ?off|tarmac|runway|trains?|buse?s?)\b/i.test(turn.text))
  || /\band (?:then )?(?:create|open|make|start|set up|re-?open) (?:a new|another)\b/i.test(sentence) || /\b(?:(?:every|each) time|whenever) (?:i|we)\b.{0,25}\b(?:another|other|different|else\w*)\b/i.test(sentence);

/** "Never with @A again. Hello @B": the one greeted is not left. */
const greets = (turn: AnnotatedText, sentence: string): boolean => {
  const left = /@(\w+)/.exec(sentence)?.[1];
  const met = left === undefined ? null : /\b(?:hello|hi there|here (?:i|we) come|looks like it['’]s) @(\w+)|@(\w+),? (?:here (?:i|we) come)\b/i.exec(turn.text);
  return left !== undefined && met !== null && (met[1] ?? met[2]) !== left && !/^\W*@/.test(turn.text);
};

const thankful = new WeakMap<AnnotatedText, boolean>();

const isThankful = (turn: AnnotatedText): boolean => kept(thankful, turn, ({ text }) => /\b(?:thank|thx|cheers)/i.test(text));

/** "OK, I'm done": exasperation with a moment. */
const sighs = (said: string): boolean => /\b(?:ok|okay|lol|ha(?:ha)+|and|like)\W*i(?:['’]m| am) done\W*$/i.test(said);

/** A clause whose doer is another person, or the firm: "you closed my account". */
const othersDo = (turn: AnnotatedText, { from, end: to }: Match): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  const first = normalOf(turn.tokens[from]);
  if (clause?.subject === 'noun' && clause.subjectAt < from && /^(?:not|never)$/.test(first) && !/\b(?:my|our)\b/i.test(turn.text.slice(clause.start, turn.tokens[from]?.start))) return true;
  if (clause === undefined || /\b(?:me|us|goodbye|notice|your \w+(?: \w+)? back)\b/i.test(turn.text.slice(turn.tokens[from]?.start, to)) || /^(?:i|we|my|our|consider|you|lost|lose|from|this|goodbye)$/.test(first)) return false;
  if (clause.subjectAt < 0 || clause.subjectAt > from || clause.mood === 'question') return false;
  return clause.subject === 'they' || clause.subject === 'person' || (clause.subject === 'you' && !/\byou (?:please|kindly)|\b(?:can|could|will|would) you\b/i.test(turn.text.slice(clause.start, clause.end)));
};

/** "Stop the credit card announcements": the tie only qualifies another noun. */
const isCompound = ({ tokens }: AnnotatedText, { to }: Match): boolean => {
  const [last, next] = [tokens[to - 1], tokens[to]];
  return last?.pos === 'NOUN' && next?.pos === 'NOUN' && next.clause === last.clause && !/(?:day|night|tomorrow|effective|please|asap|thanks?|now|immediately)$/.test(next.normal);
};

/** Where a turn of the customer tells of leaving the firm, and how firmly. */
export interface Leaving {
  readonly match: Match;
  /** Weighed, asked about or put under a condition, and not decided. */
  readonly considered: boolean;
}

const plainest = /\b(?:cancel|clos|terminat|leav|switch|renew|elsewhere|never|lost|goodbye|again|end)/i;
/** Said of much else too: where a plainer place stands beside it, that is quoted. */
const vague = /\b(?:done|off|gone|out|through|enough|straw)\b/i;
const weighing = /\b(?:think|thinking|tempted|consider\w*|weigh\w*|might|may|unless|if|shop(?:ping)? around|look(?:ing)? (?:at|around|for)|not sure|wonder\w*|why should|don't know|doubt)\b/i;

const nowhere: readonly Match[] = [];
const left = new WeakMap<AnnotatedText, readonly Match[]>();

/** What speaks of leaving only beside a reason. */
const reasonedOnly = (turn: AnnotatedText, found: readonly Match[]): readonly Match[] => (found.length > 0 && hasGrounds(turn) ? found : nowhere);

/** Where frames of leaving hold. */
const framed = (turn: AnnotatedText): readonly Match[] =>
  kept(left, turn, () => [
    ...allSaid(turn, leaveFrames, { among: ofCustomers }),
    ...reasonedOnly(turn, allSaid(turn, reasonedFrames, { among: ofCustomers })),
  ]);

/** Whether a sentence speaks of coming, of a journey, of a hello or of the past: it leaves nobody. */
const speaksOfElse = (turn: AnnotatedText, at: number): boolean => {
  const { start, end } = sentenceSpan(turn, turn.sentences[at]?.from ?? -1);
  const sentence = turn.text.slice(start, end);
  return comesHere(turn, sentence) || departs(turn, sentence) || greets(turn, sentence) || past.test(sentence) || (/^\W*never again/i.test(sentence) && otherFirm.test(turn.text.slice(Math.max(0, start - 500), start)));
};

/** Finds where a customer's turn tells of leaving the firm. The last such place says it most plainly. */
export const leavingOf = (turn: AnnotatedText, matches: Matches): Leaving | undefined => {
  const otherwise = ofSentence(turn, (sentence) => speaksOfElse(turn, sentence));
  const found = [...matches.of(leaving), ...reasonedOnly(turn, matches.of(leavingWithReason)), ...framed(turn)].sort((a, b) => a.from - b.from).filter((match) => {
    const clause = clauseSpan(turn, match.from, match.to);
    const said = turn.text.slice(clause.start, clause.end);
    if (/\b(?:done|finished|through)\b/i.test(turn.text.slice(match.start, match.end)) && isThankful(turn)) return false;
    const inside = clauseOfToken(turn, turn.tokens[match.from]);
    const conditional = inside?.conditional === true && match.from - inside.from < 4;
    return !isCompound(turn, match) && !otherwise(match) && !sighs(turn.text.slice(Math.max(0, clause.start - 100), clause.end)) && !elsewhere.test(said) && !unable.test(said) && !denied.test(said) && !stays.test(said) && !conditional && !othersDo(turn, match);
  });
  const words = (one: Match): string => turn.text.slice(one.start, one.end);
  const decided = found.filter((one) => !weighing.test(words(one)));
  const match = decided.find((one) => plainest.test(words(one))) ?? decided.find((one) => !vague.test(words(one))) ?? decided[0] ?? found[0];
  if (match === undefined) return undefined;
  const { start, end } = sentenceSpan(turn, match.from);
  return { match, considered: weighing.test(turn.text.slice(start, end)) };
};

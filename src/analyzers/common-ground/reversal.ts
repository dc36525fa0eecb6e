import type { AnnotatedText, Subject } from '../../text/annotated-text';
import { isChanged } from '../../text/clause-words';
import { kinOf } from '../../text/kin';
import { isHedged, type Predicate, predicates } from '../../text/predicate';
import { normalOf } from '../../text/of-token';
import { alike, onceEach } from './alike';

const third: ReadonlySet<Subject> = new Set(['it', 'noun', 'person', 'they']);

/** Whether a subject in an answer can be the one spoken of before: I and you change places. */
const mirrors = (answer: Predicate, before: Predicate): boolean => {
  if (answer.subject === 'you') return before.subject === 'i' || before.subject === 'we' || before.subject === 'none';
  if (answer.subject === 'i' || answer.subject === 'we') return before.subject === 'you' || before.ofYou;
  if (answer.subject === 'noun' && before.subject === 'noun') return answer.nouns.some((noun) => before.nouns.includes(noun));
  return third.has(answer.subject) && third.has(before.subject);
};

/** Verbs that are feared of what is to come. */
const feared: ReadonlySet<string> = new Set(['lose', 'miss', 'charge', 'pay', 'wait', 'worry']);

/** Verbs that say too little, or are said in order to be contradicted, feared or asked for. */
const light: ReadonlySet<string> = new Set([
  'worry', 'need', 'want', 'like', 'wish', 'hope', 'expect', 'ask', 'request', 'guess', 'suppose', 'think', 'wonder', 'hear', 'see', 'know', 'understand', 'be', 'have', 'do', 'get', 'go', 'try', 'feel', 'look',
  'wait', 'find', 'help', 'make', 'let', 'keep', 'believe', 'mean', 'start', 'seem', 'happen', 'come', 'take',
]);

const sharedHelper = (answer: Predicate, before: Predicate): boolean => {
  if (answer.auxiliary === 'do') return before.auxiliary === 'do' || (before.auxiliary === '' && before.verbs.length > 0);
  return answer.auxiliary === before.auxiliary && before.auxiliary !== '';
};

/** "It wasn't" after "it was", "you did" after "I didn't". */
const bareReversal = (answer: Predicate, before: Predicate): boolean =>
  answer.bare && answer.negative !== before.negative && mirrors(answer, before) && sharedHelper(answer, before) &&
  (!answer.modal || (answer.negative && answer.auxiliary !== 'will' && answer.auxiliary !== 'would'));

const kin = (words: readonly string[], others: readonly string[]): boolean =>
  words.filter((word) => !light.has(word)).some(kinOf(others.filter((other) => !light.has(other))));

/** States of a thing that people are glad to hear denied. */
const unwelcome: ReadonlySet<string> = new Set([
  'broken', 'late', 'lost', 'close', 'wrong', 'full', 'gone', 'dead', 'stick', 'lock', 'expire', 'difficult', 'hard', 'cancelled', 'sell', 'bad', 'dangerous', 'problem', 'fault', 'trouble', 'mistake', 'lose', 'hack', 'steal', 'cancel', 'break', 'damage', 'delay', 'block',
]);

/** "You did not cancel" after "I did cancel", "it was never returned" after "I returned it". */
const verbReversal = (answer: Predicate, before: Predicate): boolean => {
  if (answer.negative === before.negative || answer.modal || answer.subordinate) return false;
  if (!answer.negative && answer.auxiliary !== 'do' && !(answer.auxiliary === 'be' && answer.past)) return false;
  const passive = answer.auxiliary === 'be' && third.has(answer.subject);
  if (passive && answer.verbs.some((verb) => unwelcome.has(verb))) return false;
  if (!answer.past && answer.auxiliary !== 'be' && answer.verbs.some((verb) => feared.has(verb))) return false;
  return kin(answer.verbs, before.verbs) && (mirrors(answer, before) || (passive && answer.past && before.past));
};

const empty: ReadonlySet<string> = new Set(['be', 'have', 'do', 'get', 'go', 'need', 'want', 'make', 'take', 'try']);
const sameVerb = (answer: Predicate, before: Predicate): boolean => answer.verbs.some((verb) => before.verbs.includes(verb));
const sameNoun = (answer: Predicate, before: Predicate): boolean => answer.nouns.some((noun) => before.nouns.includes(noun));

/** "It did come" after "it never came", "you got two letters" after "I got no letter", "there is a sign" after "there was no sign". */
const plainReversal = (answer: Predicate, before: Predicate): boolean => {
  if (answer.negative === before.negative || answer.modal || answer.subordinate || before.modal) return false;
  if (answer.existential && before.existential) return sameNoun(answer, before);
  if (answer.auxiliary === 'have' && before.auxiliary === 'have' && answer.verbs.length + before.verbs.length === 0) return mirrors(answer, before) && sameNoun(answer, before);
  if (answer.negative || !mirrors(answer, before) || !sameVerb(answer, before)) return false;
  if (answer.auxiliary === 'do') return true;
  const told = answer.auxiliary === '' && answer.past && /^(?:you|we|i)$/.test(answer.subject) && before.auxiliary !== 'have';
  return told && (sameNoun(answer, before) || kin(answer.verbs, before.verbs));
};

/** "It's not illegal" after "that's illegal", "those tyres weren't new" after "the tyres were new". */
const stateReversal = (answer: Predicate, before: Predicate): boolean =>
  answer.negative && !before.negative && answer.auxiliary === 'be' && before.auxiliary === 'be' && answer.verbs.length + before.verbs.length === 0 && !answer.modal && !before.modal &&
  third.has(answer.subject) && mirrors(answer, before) && answer.nouns.some((word) => before.nouns.includes(word)) && !answer.nouns.some((word) => unwelcome.has(word));

/** "No cancellation was made" after "I cancelled", "there was no call" after "I called". */
const nounReversal = (answer: Predicate, before: Predicate): boolean =>
  answer.denied !== '' && !answer.modal && !before.negative && before.past && (answer.past || answer.existential) && before.subject !== 'you' && kin([answer.denied], [...before.verbs, ...(answer.existential ? before.nouns : [])]);

/** What a text says of things, asked or not: no orders, no conditions. */
export const claims = (before: AnnotatedText): readonly Predicate[] =>
  predicates(before).filter((predicate) => predicate.clause.mood !== 'order' && predicate.clause.verbAt >= 0 && !predicate.clause.conditional);

const comforts = (answer: Predicate): boolean => answer.subject === 'you' && [...answer.verbs, ...answer.nouns].some((word) => /^(?:wrong|fault|mistake|worry|bother|alone|stupid|silly|lose|break|spoil|damage)$/.test(word));

/** Whether a clause can reverse anything, whatever was said before. */
const mayReverse = ({ auxiliary, bare, denied, existential, modal, negative, past, subject, verbs }: Predicate): boolean =>
  bare || (!modal && (negative || denied !== '' || existential || auxiliary === 'do' || (auxiliary === 'be' && past) || (auxiliary === 'have' && verbs.length === 0) || (auxiliary === '' && past && (subject === 'you' || subject === 'we' || subject === 'i'))));

const reverses = (text: AnnotatedText, answer: Predicate, before: Predicate): boolean =>
  bareReversal(answer, before) || ((verbReversal(answer, before) || plainReversal(answer, before) || stateReversal(answer, before) || nounReversal(answer, before)) && !isChanged(text.tokens, answer.clause));

/**
 * The clauses of an answer that say yes to what the turn before denied, or no to what it stated. Answers to
 * a question, promises and reassurance are left out.
 */
export const reversals = (answer: AnnotatedText, before: AnnotatedText): readonly Predicate[] => {
  const able = predicates(answer).filter((one) => mayReverse(one) && !one.asks && !one.indirect && !one.clause.conditional && one.clause.mood !== 'order' && !comforts(one));
  if (able.length === 0) return able;
  const earlier = alike(claims(before).filter((one) => !one.indirect), (one) => one.asks || isHedged(before, one));
  const reversedBy = (predicate: Predicate): boolean => {
    const reversed = earlier.filter((one) => reverses(answer, predicate, one));
    return reversed.length > 0 && !reversed.some((one) => one.asks || isHedged(before, one));
  };
  return able.filter(onceEach(able, (one) => isChanged(answer.tokens, one.clause), reversedBy));
};

/** "No, it is the other door": a no to a statement, with a statement of one's own behind it. */
export const saysNo = (answer: AnnotatedText, before: AnnotatedText): Predicate[] => {
  const first = answer.tokens.findIndex((token) => token.kind === 'word');
  const next = normalOf(answer.tokens[first + 1]);
  if (!/^(?:no|nope)$/.test(normalOf(answer.tokens[first])) || !/^[,.!;]$|^(?:you|it|that|we|they|he|she)$/.test(next)) return [];
  const earlier = claims(before);
  const last = earlier.at(-1);
  if (last === undefined || last.asks || last.modal || earlier.some((one) => one.negative || one.clause.conditional || isHedged(before, one))) return [];
  const rest = predicates(answer).filter(({ clause }) => clause.verbAt > first);
  const reply = rest[0];
  return reply === undefined || reply.asks || reply.modal || reply.clause.mood !== 'statement' || !earlier.some((one) => mirrors(reply, one)) || comforts(reply) ? [] : [reply];
};

/** "It does", or "we did move it". */
const mayEcho = ({ auxiliary, bare, clause, asks, negative, subordinate, verbs }: Predicate): boolean =>
  !asks && !clause.conditional && clause.mood === 'statement' && !subordinate && (bare || (auxiliary === 'do' && !negative && verbs.length > 0));

/**
 * The clauses of an answer that bear out what the turn before stated, in its own words: "it does",
 * "yes, we did move it".
 */
export const echoes = (answer: AnnotatedText, before: AnnotatedText): readonly { readonly at: Predicate; readonly of: Predicate }[] => {
  const able = predicates(answer).filter(mayEcho);
  if (able.length === 0) return [];
  const earlier = alike(claims(before).filter((one) => !one.indirect), (one) => one.asks);
  if (earlier.some((one) => one.asks)) return [];
  const reasoned = (at: Predicate): boolean => answer.tokens[at.clause.to]?.normal === 'because';
  const borneOut = onceEach(able, reasoned, (at) => earlier.find((one) => at.negative === one.negative && mirrors(at, one) && (
    (at.bare && !reasoned(at) && sharedHelper(at, one)) ||
    (at.auxiliary === 'do' && !at.negative && at.verbs.some((verb) => !empty.has(verb) && one.verbs.includes(verb))))));
  return able.flatMap((at) => {
    const of = borneOut(at);
    return of === undefined ? [] : [{ at, of }];
  });
};

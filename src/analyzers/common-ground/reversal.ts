import type { AnnotatedText, Subject } from '../../text/annotated-text';
import { kinOf } from '../../text/kin';
import { type Predicate, predicates } from '../../text/predicate';

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
  'broken', 'late', 'lost', 'closed', 'wrong', 'full', 'gone', 'dead', 'stuck', 'locked', 'expired', 'difficult', 'hard', 'cancelled', 'sold', 'bad', 'dangerous', 'problem', 'fault', 'trouble', 'mistake', 'lose', 'hack', 'steal', 'cancel', 'break', 'damage', 'delay', 'block',
]);

/** "You did not cancel" after "I did cancel", "it was never returned" after "I returned it". */
const verbReversal = (answer: Predicate, before: Predicate): boolean => {
  if (answer.negative === before.negative || answer.modal || answer.subordinate || answer.changed) return false;
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
  if (answer.negative === before.negative || answer.modal || answer.subordinate || answer.changed || before.modal) return false;
  if (answer.existential && before.existential) return sameNoun(answer, before);
  if (answer.auxiliary === 'have' && before.auxiliary === 'have' && answer.verbs.length + before.verbs.length === 0) return mirrors(answer, before) && sameNoun(answer, before);
  if (answer.negative || !mirrors(answer, before) || !sameVerb(answer, before)) return false;
  if (answer.auxiliary === 'do') return true;
  const told = answer.auxiliary === '' && answer.past && /^(?:you|we|i)$/.test(answer.subject) && before.auxiliary !== 'have';
  return told && (sameNoun(answer, before) || kin(answer.verbs, before.verbs));
};

/** "It's not illegal" after "that's illegal", "those tyres weren't new" after "the tyres were new". */
const stateReversal = (answer: Predicate, before: Predicate): boolean =>
  answer.negative && !before.negative && answer.auxiliary === 'be' && before.auxiliary === 'be' && answer.verbs.length + before.verbs.length === 0 && !answer.modal && !before.modal && !answer.changed &&
  third.has(answer.subject) && mirrors(answer, before) && answer.nouns.some((word) => before.nouns.includes(word)) && !answer.nouns.some((word) => unwelcome.has(word));

/** "No cancellation was made" after "I cancelled", "there was no call" after "I called". */
const nounReversal = (answer: Predicate, before: Predicate): boolean =>
  answer.denied !== '' && !answer.modal && !answer.changed && !before.negative && before.past && (answer.past || answer.existential) && before.subject !== 'you' && kin([answer.denied], [...before.verbs, ...(answer.existential ? before.nouns : [])]);

const claims = (before: AnnotatedText): readonly Predicate[] =>
  predicates(before).filter((predicate) => predicate.clause.mood !== 'order' && predicate.clause.verbAt >= 0 && !predicate.clause.conditional);

const comforts = (answer: Predicate): boolean => answer.subject === 'you' && [...answer.verbs, ...answer.nouns].some((word) => /^(?:wrong|fault|mistake|worry|bother|alone|stupid|silly|lose|break|spoil|damage)$/.test(word));

/**
 * The clauses of an answer that say yes to what the turn before denied, or no to what it stated. Answers to
 * a question, promises and reassurance are left out.
 */
export const reversals = (answer: AnnotatedText, before: AnnotatedText): Predicate[] => {
  const earlier = claims(before);
  return predicates(answer).filter((predicate) => {
    if (predicate.asks || predicate.indirect || predicate.clause.conditional || predicate.clause.mood === 'order' || comforts(predicate)) return false;
    const reversed = earlier.filter((one) => !one.indirect && (bareReversal(predicate, one) || verbReversal(predicate, one) || plainReversal(predicate, one) || stateReversal(predicate, one) || nounReversal(predicate, one)));
    return reversed.length > 0 && !reversed.some((one) => one.asks || one.hedged);
  });
};

/** "No, it is the other door": a no to a statement, with a statement of one's own behind it. */
export const saysNo = (answer: AnnotatedText, before: AnnotatedText): Predicate[] => {
  const first = answer.tokens.findIndex((token) => token.kind === 'word');
  const next = answer.tokens[first + 1]?.normal ?? '';
  if (!/^(?:no|nope)$/.test(answer.tokens[first]?.normal ?? '') || !/^[,.!;]$|^(?:you|it|that|we|they|he|she)$/.test(next)) return [];
  const earlier = claims(before);
  const last = earlier.at(-1);
  if (last === undefined || last.asks || last.modal || earlier.some((one) => one.negative || one.hedged || one.clause.conditional)) return [];
  const rest = predicates(answer).filter(({ clause }) => clause.verbAt > first);
  const reply = rest[0];
  return reply === undefined || reply.asks || reply.modal || reply.clause.mood !== 'statement' || !earlier.some((one) => mirrors(reply, one)) || comforts(reply) ? [] : [reply];
};

/**
 * The clauses of an answer that bear out what the turn before stated, in its own words: "it does",
 * "yes, we did move it".
 */
export const echoes = (answer: AnnotatedText, before: AnnotatedText): { readonly at: Predicate; readonly of: Predicate }[] => {
  const earlier = claims(before).filter((one) => !one.indirect);
  if (earlier.some((one) => one.asks)) return [];
  return predicates(answer).flatMap((at) => {
    if (at.asks || at.clause.conditional || at.clause.mood !== 'statement' || at.subordinate) return [];
    const of = earlier.find((one) => at.negative === one.negative && mirrors(at, one) && (
      (at.bare && answer.tokens[at.clause.to]?.normal !== 'because' && sharedHelper(at, one)) ||
      (at.auxiliary === 'do' && !at.negative && at.verbs.some((verb) => !empty.has(verb) && one.verbs.includes(verb)))));
    return of === undefined ? [] : [{ at, of }];
  });
};

/** Whether a text opens or ends with a question: a "that's not so" then answers it. */
export const asksFirstOrLast = (text: AnnotatedText): boolean => {
  const all = predicates(text);
  return all[0]?.asks === true || all.at(-1)?.asks === true;
};

/** Whether a text states something, rather than only asking or ordering. */
export const asserts = (text: AnnotatedText): boolean => claims(text).some((predicate) => !predicate.asks);

/** Whether a text criticises the side that it is written to: it speaks of "you" or "your", or of what was not done. */
export const accuses = (text: AnnotatedText): boolean =>
  predicates(text).some((one) => !one.asks && one.clause.mood !== 'order' && (
    (one.negative && one.past && one.subject !== 'i') || text.tokens.slice(one.clause.from, one.clause.to).some((token, at, all) => /^(?:you|your|ur|u|yours)$/.test(token.normal) && !/^thank/.test(all[at - 1]?.normal ?? ''))));

const wanting = /^(?:want|need|hope|wish)$/;
const judging = /^(?:think|feel|believe|find|reckon|prefer|like|love|hate|seem|look|sound|should|ought|must|would|better|worse|best|worst|too|only|always|never|every\w*|nobody|than|enough|sense|\w+(?:less|ful|ous))$/;

/** Whether a text gives an opinion, rather than facts and wishes alone: only then does a "true" or "exactly" agree. */
export const opines = (text: AnnotatedText): boolean =>
  predicates(text).some(({ asks, subject, verbs, adjectives, modal, clause }) => !asks && clause.mood !== 'order' &&
    (!/^(?:i|we)$/.test(subject) || !verbs.some((verb) => wanting.test(verb) || (modal && verb === 'like'))) &&
    ((adjectives.length > 0 && subject !== 'i') || text.tokens.slice(clause.from, clause.to).some(({ lemma }) => judging.test(lemma))));

/** Whether a text says what its writer wants. */
export const wishes = (text: AnnotatedText): boolean => text.tokens.some((token) => wanting.test(token.lemma));

import type { AnnotatedText, Subject } from '../../text/annotated-text';
import { akin, type Predicate, predicates } from '../../text/predicate';

const third: ReadonlySet<Subject> = new Set(['it', 'noun', 'person', 'they']);

/** Whether a subject in an answer can be the one spoken of before: I and you change places. */
const mirrors = (answer: Subject, before: Subject): boolean => {
  if (answer === 'you') return before === 'i' || before === 'we' || before === 'none';
  if (answer === 'i' || answer === 'we') return before === 'you' || before === 'they';
  return third.has(answer) && third.has(before);
};

/** What one says of oneself in order to be contradicted, what one fears, and what one asks for. */
const reassured: ReadonlySet<string> = new Set([
  'worry', 'lose', 'miss', 'need', 'want', 'like', 'wish', 'hope', 'fear', 'bother', 'wrong', 'fault', 'mistake', 'stupid', 'silly', 'burden', 'nuisance', 'late', 'sorry', 'dumb', 'useless', 'rude',
  'expect', 'demand', 'ask', 'request', 'require', 'guess', 'suppose', 'think', 'assume', 'wonder', 'hear', 'see', 'know', 'understand', 'be', 'have', 'do', 'get', 'go', 'say', 'tell', 'alone', 'annoying', 'idiot', 'trouble', 'able',
]);

/** Auxiliaries whose reversal offers, promises or permits: "you can", "you won't". */
const promising: ReadonlySet<string> = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must']);

const sharedHelper = (answer: Predicate, before: Predicate): boolean => {
  if (answer.auxiliary === 'do') return before.auxiliary === 'do' || (before.auxiliary === '' && before.verbs.length > 0);
  return answer.auxiliary === before.auxiliary && before.auxiliary !== '';
};

/** "It wasn't" after "it was", "you did" after "I didn't". */
const bareReversal = (answer: Predicate, before: Predicate): boolean =>
  answer.bare && answer.negative !== before.negative && mirrors(answer.subject, before.subject) && sharedHelper(answer, before) && (!promising.has(answer.auxiliary) || answer.negative) && answer.auxiliary !== 'will' && answer.auxiliary !== 'would';

/** "You did not cancel" after "I did cancel", "no cancellation was made" after "I cancelled". */
const wordReversal = (answer: Predicate, before: Predicate): boolean => {
  if (answer.negative === before.negative || promising.has(answer.auxiliary)) return false;
  if (!answer.negative && answer.auxiliary !== 'do' && !(answer.auxiliary === 'be' && answer.past)) return false;
  if (!before.past && !answer.past && answer.auxiliary !== 'do' && answer.auxiliary !== 'be') return false;
  const words = [...answer.verbs, ...(answer.negative || answer.past ? answer.nouns : [])];
  const said = [...before.verbs, ...before.nouns];
  const shares = words.some((word) => !reassured.has(word) && said.some((other) => !reassured.has(other) && akin(word, other)));
  return shares && (answer.subject !== 'i' && answer.subject !== 'we' ? before.subject !== 'you' : before.subject !== 'i' && before.subject !== 'we');
};

const claims = (before: AnnotatedText): readonly Predicate[] =>
  predicates(before).filter((predicate) => predicate.clause.mood !== 'order' && predicate.clause.verbAt >= 0 && !predicate.clause.conditional);

const comforts = (answer: Predicate): boolean => answer.subject === 'you' && [...answer.verbs, ...answer.nouns].some((word) => /^(?:wrong|fault|mistake|worry|bother|alone|stupid|silly)$/.test(word));

/**
 * The clauses of an answer that say yes to what the turn before denied, or no to what it stated. Answers to
 * a question, promises and reassurance are left out.
 */
export const reversals = (answer: AnnotatedText, before: AnnotatedText): Predicate[] => {
  const earlier = claims(before);
  return predicates(answer).filter((predicate) => {
    if (predicate.asks || predicate.clause.conditional || predicate.clause.mood === 'order' || comforts(predicate)) return false;
    const reversed = earlier.filter((one) => bareReversal(predicate, one) || wordReversal(predicate, one));
    return reversed.length > 0 && !reversed.some((one) => one.asks);
  });
};

/** Whether a text states something, rather than only asking or ordering. */
export const asserts = (text: AnnotatedText): boolean => claims(text).some((predicate) => !predicate.asks);

/** Whether a text criticises the side that it is written to: it speaks of "you" or "your", or of something gone wrong. */
export const accuses = (text: AnnotatedText): boolean =>
  text.tokens.some((token) => /^(?:you|your|ur|u|yours)$/.test(token.normal));

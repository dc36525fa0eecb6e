import type { AnnotatedText, Clause } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import { predicates } from '../../text/predicate';
import { claims } from './reversal';
import { lemmaOf, normalOf } from '../../text/of-token';

/** Whether a text opens or ends with a question: a "that's not so" then answers it. */
export const asksFirstOrLast = (text: AnnotatedText): boolean => {
  const all = predicates(text);
  return all[0]?.asks === true || all.at(-1)?.asks === true;
};

/** Whether a text states something, rather than only asking or ordering. */
export const asserts = (text: AnnotatedText): boolean => claims(text).some((predicate) => !predicate.asks);

const spokenTo: ReadonlySet<string> = new Set(['you', 'your', 'ur', 'u', 'yours']);

/** Whether a clause speaks of "you", other than in thanks. */
const speaksOfYou = ({ tokens }: AnnotatedText, { from, to }: Clause): boolean => {
  for (let at = from; at < to; at += 1) {
    if (spokenTo.has(normalOf(tokens[at])) && !(at > from && tokens[at - 1]?.normal.startsWith('thank') === true)) return true;
  }
  return false;
};

const accusing = (text: AnnotatedText): boolean =>
  predicates(text).some((one) => !one.asks && one.clause.mood !== 'order' && ((one.negative && one.past && one.subject !== 'i') || speaksOfYou(text, one.clause)));

const accusations = new WeakMap<AnnotatedText, boolean>();

/** Whether a text criticises the side that it is written to: it speaks of "you" or "your", or of what was not done. */
export const accuses = (text: AnnotatedText): boolean => kept(accusations, text, accusing);

const wanting: ReadonlySet<string> = new Set(['want', 'need', 'hope', 'wish']);
const judging: ReadonlySet<string> = new Set([
  'think', 'feel', 'believe', 'find', 'reckon', 'prefer', 'like', 'love', 'hate', 'seem', 'look', 'sound', 'should', 'ought', 'must', 'would', 'better', 'worse', 'best', 'worst', 'too', 'only', 'always', 'never', 'nobody', 'than', 'enough', 'sense',
]);
const judgingForm = /^(?:every\w*|\w+(?:less|ful|ous))$/;

const judges = ({ tokens }: AnnotatedText, { from, to }: Clause): boolean => {
  for (let at = from; at < to; at += 1) {
    const lemma = lemmaOf(tokens[at]);
    if (judging.has(lemma) || judgingForm.test(lemma)) return true;
  }
  return false;
};

/** Whether a text gives an opinion, rather than facts and wishes alone: only then does a "true" or "exactly" agree. */
export const opines = (text: AnnotatedText): boolean =>
  predicates(text).some(({ asks, subject, verbs, adjectives, modal, clause }) => !asks && clause.mood !== 'order' &&
    !((subject === 'i' || subject === 'we') && verbs.some((verb) => wanting.has(verb) || (modal && verb === 'like'))) &&
    ((adjectives.length > 0 && subject !== 'i') || judges(text, clause)));

/** Whether a text says what its writer wants. */
export const wishes = (text: AnnotatedText): boolean => text.tokens.some((token) => wanting.has(token.lemma));

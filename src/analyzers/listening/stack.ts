import type { AnnotatedText } from '../../text/annotated-text';
import { type Asked, asked } from '../../text/asked';
import type { Span } from '../../text/span';
import { isCourtesy } from './open';
import { selfAnswered } from './self-answered';

/** Questions at once that are not yet a stack. */
const most = 2;
/** A further question inside an indirect one: "tell me how many you are, when you come and whether …". */
const embedded = /(?:, (?:and )?|\band )(?=(?:how|when|where|what|which|who|why|whether|if)\b)/;

/** One branch of the question before, or one more choice of it: "If not, …?", "Or is it …?", "Weather? Crew?". */
const isAlternative = ({ tokens, text }: AnnotatedText, { form, from, start, words }: Asked, before: Asked | undefined): boolean =>
  /\bif (?:so|not|yes|no)\W+$/i.test(text.slice(Math.max(0, start - 10), start)) || /^(?:if (?:so|not|yes|no)\b|or\b)/.test(words) || (before !== undefined && tokens[from]?.normal === 'or') || (form === 'fragment' && before?.form === 'fragment' && words.split(' ').length < 4);

/** Tags, starters and offers: nothing is asked. */
const idle = /^(?:(?:\w+ not (?:it|you|they|we|he|she)|right|ok|okay|correct|really|you know what)\W*$|shall (?:i|we)\b|(?:can|may|could|should) (?:i|we) (?!(?:have|get|take|ask|see|know)\b)|would (?:you|u) like (?:me|us)\b)/;

/** What a form, a page or other people ask: the words before the questions say so. */
const relayed = /\b(?:asks?|asked|wonders?|wants? to know|(?:you(?:['’]ll| will)?|there are|form|page) .{0,400}\b(?:questions|boxes|fields))/i;
const isRelayed = ({ text, tokens, sentences }: AnnotatedText, { from, start }: Asked): boolean => {
  const at = tokens[from]?.sentence ?? 0;
  const first = sentences[at];
  const lead = text.slice(first !== undefined && start - first.start > 8 ? first.start : (sentences[at - 1]?.start ?? start), start);
  return relayed.test(lead) && !/\b(?:i|we|us|me|my|our|please)\b|\?/i.test(lead);
};

/** Questions put at once, from the first to the last. */
export interface Stack extends Span {
  readonly count: number;
}

/** The stack of a turn's questions, if there are more than may be put at once. */
export const stackIn = (turn: AnnotatedText, limit: number = most): Stack | undefined => {
  const all = asked(turn);
  const questions = all[0] !== undefined && isRelayed(turn, all[0]) ? [] : all.filter((one) => !isCourtesy(one) && !idle.test(one.words) && !selfAnswered(turn, one));
  const count = questions.reduce((sum, one, at) => sum + (isAlternative(turn, one, questions[at - 1]) ? 0 : 1) + (one.indirect ? one.words.split(embedded).length - 1 : 0), 0);
  const [first, last] = [questions[0], questions.at(-1)];
  return first === undefined || last === undefined || count <= limit ? undefined : { start: first.start, end: last.end, count };
};

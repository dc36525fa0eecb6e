import type { AnnotatedTurn } from '../../conversation/turn';
import type { Span } from '../../text/span';
import { opensSentence, type Wording } from '../../text/wording';

/** A sorry is said already, in whatever words. */
const said = /\b(?:sorry|apolog\w+|regret\w*|condolence\w*|sympath\w+)\b/i;

/** Nothing but a greeting, thanks or a name stands before. */
const onlyGreets = /^(?:@\S+\s+)*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: [\p{L}'’-]+){0,3}[,.!\n]\s*)?(?:(?:thanks|thank you)\b[^.!?\n]{0,60}[.!]\s*)?$/iu;

/** The customer is at ease, or the answer is: then there is nothing to be sorry for. */
const atEase = /\b(?:thanks|thank you|thx|love|loved|awesome|great|kudos|appreciate|comfy|happy|glad|any tips)\b|[;:]-?\)|[😀-😇😊😍🙂👍🎉❤💕]/iu;
const glad = /^(?:any|enjoy|sure|great|welcome|awesome|congrat\w*|yay|happy|glad|it(?:['’]s| is) (?:our|my) pleasure|that['’]s the|yes|thanks)\b/i;

/** "I'm sorry" or "we're sorry", as the turn speaks of itself. */
export const sorryOf = ({ tokens }: AnnotatedTurn): string =>
  tokens.some(({ normal }) => /^(?:we|our|us)$/.test(normal)) && !tokens.some(({ normal }) => /^(?:i|my|me)$/.test(normal)) ? "we're sorry" : "I'm sorry";

/** Tells whether a turn says sorry outside a span. */
export const saysSorryBeside = ({ text }: AnnotatedTurn, { start, end }: Span): boolean => said.test(`${text.slice(0, start)} ${text.slice(end)}`);

/** The same answer with one sentence to the person before it. */
export const sorryFirst = (turn: AnnotatedTurn, span: Span, before: AnnotatedTurn | undefined): Wording[] => {
  const words = turn.text.slice(span.start, span.end);
  const whole = /^\p{Lu}[\p{L}'’]*[ ,]/u.test(words) && !/^\p{L}\. /u.test(words) && opensSentence(turn, span);
  if (before === undefined || atEase.test(before.text) || glad.test(words) || turn.text.charAt(span.end) === '!') return [];
  if (!whole || said.test(turn.text) || !onlyGreets.test(turn.text.slice(0, span.start).slice(-200).trimStart())) return [];
  const sorry = sorryOf(turn);
  return [{ text: `${sorry.charAt(0).toUpperCase()}${sorry.slice(1)} to hear this. ${words}`.replace(/'/g, turn.text.includes('’') ? '’' : "'"), why: 'One sentence to the person comes first; name what happened if you can.' }];
};

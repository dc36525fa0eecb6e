import type { AnnotatedTurn } from '../../conversation/turn';
import type { Span } from '../../text/span';
import { opensSentence, type Wording } from '../../text/wording';

/** A sorry is said already, in whatever words. */
const said = /\b(?:sorry|apolog\w+|regret\w*|condolence\w*|sympath\w+)\b/i;

/** Nothing but a greeting, thanks or a name stands before. */
const onlyGreets = /^(?:@\S+\s*|(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you|welcome)\b[^.!?\n]{0,60}[.!?,\n]+\s*)*$/i;

/** "I'm sorry" or "we're sorry", as the turn speaks of itself. */
export const sorryOf = ({ tokens }: AnnotatedTurn): string =>
  tokens.some(({ normal }) => /^(?:we|our|us)$/.test(normal)) && !tokens.some(({ normal }) => /^(?:i|my|me)$/.test(normal)) ? "we're sorry" : "I'm sorry";

/** Tells whether a turn says sorry outside a span. */
export const saysSorryBeside = ({ text }: AnnotatedTurn, { start, end }: Span): boolean => said.test(`${text.slice(0, start)} ${text.slice(end)}`);

/** The same answer with one sentence to the person before it. */
export const sorryFirst = (turn: AnnotatedTurn, span: Span): Wording[] => {
  const words = turn.text.slice(span.start, span.end);
  const whole = /^\p{Lu}[\p{L}'’]*[ ,]/u.test(words) && !/^\p{L}\. /u.test(words) && opensSentence(turn, span);
  if (!whole || said.test(turn.text) || !onlyGreets.test(turn.text.slice(0, span.start).trimStart())) return [];
  const sorry = sorryOf(turn);
  return [{ text: `${sorry.charAt(0).toUpperCase()}${sorry.slice(1)} to hear this. ${words}`.replace(/'/g, turn.text.includes('’') ? '’' : "'"), why: 'One sentence to the person comes first; name what happened if you can.' }];
};

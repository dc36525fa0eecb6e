import type { AnnotatedTurn } from '../../conversation/turn';
import { asked } from '../../text/asked';
import { beginsIn } from '../../text/in-order';
import { isCourtesy, openQuestions } from './open';

/**
 * How many questions a turn asks, open ones and requests to tell among them; greetings and offers do not count.
 *
 * @param open - those of them that are open, where they are known.
 */
export const countQuestions = (turn: AnnotatedTurn, open = openQuestions(turn)): number => {
  const questions = asked(turn).filter((one) => !isCourtesy(one));
  return questions.length + open.filter((one) => !beginsIn(questions, { from: one.from, to: one.from + 1 })).length;
};

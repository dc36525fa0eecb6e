import type { Context } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';

/** The turn right before this one, if somebody else spoke it. */
export const turnBefore = (turn: AnnotatedTurn, { conversation }: Pick<Context, 'conversation'>): AnnotatedTurn | undefined => {
  const before = conversation.turns[turn.index - 1];
  return before?.role === turn.role ? undefined : before;
};

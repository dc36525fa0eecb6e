import { otherSideBefore } from '../../analysis/before';
import type { Context } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { contentLemmas, shared } from '../../text/content';
import { log1p } from '../../text/curves';

/** ln(1 + content words taken up from the other side's last turn). */
export const takenUp = (turn: AnnotatedTurn, context: Context): number => {
  const before = otherSideBefore(turn, context);
  return before === undefined ? 0 : log1p(shared(contentLemmas(turn), contentLemmas(before)));
};

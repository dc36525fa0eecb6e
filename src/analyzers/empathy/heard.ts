import type { Context } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { contentLemmas, shared } from '../../text/content';

/** A turn with the content words that the other side said just before. */
export interface HeardTurn extends AnnotatedTurn {
  readonly told: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** Puts what the other side said just before beside a turn. */
export const heard = (turn: AnnotatedTurn, { customerBefore, agentBefore }: Context): HeardTurn => {
  const before = turn.role === 'customer' ? agentBefore : customerBefore;
  return { ...turn, told: before === undefined ? nothing : contentLemmas(before) };
};

/** ln(1 + content words taken up from the turn before). */
export const takenUp = (turn: HeardTurn): number => Math.log1p(shared(contentLemmas(turn), turn.told));

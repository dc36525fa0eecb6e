import type { AnnotatedTurn } from '../conversation/turn';
import type { Context } from './detector';

/** The other side's latest public turn before this one: the agent's before a customer's, else the customer's. */
export const otherSideBefore = ({ role }: AnnotatedTurn, { customerBefore, agentBefore }: Context): AnnotatedTurn | undefined =>
  role === 'customer' ? agentBefore : customerBefore;

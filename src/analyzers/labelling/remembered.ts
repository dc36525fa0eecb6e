import type { AnnotatedTurn } from '../../conversation/turn';
import { complaintWords, praise } from '../../lexicons/praise';
import { statedNeed } from '../../lexicons/stated-need';
import type { Matches } from '../../text/match';
import { clauseSpan } from '../../text/widen';

/** What this analyzer remembers of the customer's turns. */
export interface Remembered {
  /** The last stated need, in the customer's words. */
  readonly need: string;
  /** Whether the last turn was praise and no complaint: what follows is small talk. */
  readonly pleased: boolean;
}

/** Longest quotation of a need, in characters. */
const longestQuote = 120;

const needIn = (turn: AnnotatedTurn, matches: Matches): string => {
  const last = matches.of(statedNeed).at(-1);
  if (last === undefined) return '';
  const need = turn.text.slice(last.start, clauseSpan(turn, last.from, last.to).end);
  return need.length > longestQuote ? '' : need;
};

/** One step of the memory: only a customer's public turn changes it. */
export const remember = (memory: Remembered, turn: AnnotatedTurn, matches: Matches): Remembered => {
  if (turn.role !== 'customer' || turn.visibility === 'internal') return memory;
  const pleased = matches.of(praise).length > 0 && matches.of(complaintWords).length === 0;
  return { need: needIn(turn, matches) || memory.need, pleased };
};

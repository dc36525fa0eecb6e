import type { AnnotatedTurn } from '../../conversation/turn';
import { statedNeed } from '../../lexicons/stated-need';
import type { Matches } from '../../text/match';
import { clauseSpan } from '../../text/widen';

/** What this analyzer remembers: the customer's last stated need, in their words. */
export interface Needs {
  readonly need: string;
}

/** Longest quotation of a need, in characters. */
const longestQuote = 120;

/** Keeps the need that a customer's turn states last. */
export const rememberNeed = (memory: Needs, turn: AnnotatedTurn, matches: Matches): Needs => {
  if (turn.role !== 'customer') return memory;
  const last = matches.of(statedNeed).at(-1);
  if (last === undefined) return memory;
  const { end } = clauseSpan(turn, last.from, last.to);
  const need = turn.text.slice(last.start, end);
  return need.length > longestQuote ? memory : { need };
};

/** A way to say it by the need: the customer's own words where they are known, else a template. */
export const reframing = ({ need }: Needs): string =>
  need === '' ? 'Say what they need: "Needs …"' : `Say what they need, in their words: "${need}"`;

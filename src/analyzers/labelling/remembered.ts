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
  /** Whether the last turn shows no trouble at all: then nobody has to be calmed or answered in defence. */
  readonly calm: boolean;
  /** Whether that calm turn only asks something: an answer about the firm is information then. */
  readonly asksCalmly: boolean;
}

/** Before any customer turn nothing is known of the customer's mood. */
export const nothingRemembered: Remembered = { need: '', pleased: false, calm: false, asksCalmly: false };

/** Raised voices in writing: an exclamation mark, or a word in capitals that is no short acronym. */
const raised = /!|\?\?|\b[A-Z]{5,}\b|\b([Ll]awyer|[Cc]ourt|[Ii] (demand|insist)|[Ss]imple question|[Aa]nswer me|[Yy]es or no)\b/;

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
  const complains = matches.of(complaintWords).length > 0;
  const pleased = matches.of(praise).length > 0 && !complains;
  const calm = !complains && !raised.test(turn.text);
  const asks = turn.sentences.some((sentence) => sentence.question) || turn.clauses.some((clause) => clause.mood === 'question');
  return { need: needIn(turn, matches) || memory.need, pleased, calm, asksCalmly: calm && asks };
};

import { checkSettings } from '../../analysis/check-settings';
import { remember } from '../../analysis/remember';
import type { Settings } from '../../analysis/settings';
import type { AnnotatedConversation, Role } from '../../conversation/turn';
import type { Span } from '../../text/span';
import { commitments } from './index';
import type { CommitmentState, Made, Shown, Verdict } from './made';
import { remembering } from './memory';
import { type Outcome, outcomes, strays } from './outcomes';

/** Where something was said, word for word. */
export interface LedgerPlace {
  readonly turn: number;
  readonly span: Span;
  readonly quote: string;
}

/** What settled a promise. Nothing of the place is given where only `settings.asOf` shows it. */
export interface LedgerEvidence extends Partial<LedgerPlace> {
  readonly how: Shown;
}

/** One promise: who, what, by when, and what became of it. */
export interface LedgerEntry extends LedgerPlace {
  /** `promise`: a concrete act or date. `reported`: told of, and made elsewhere or before. */
  readonly kind: Made['kind'];
  /** Whose promise it is. A promise that is only told of has no speaker: null. */
  readonly role: Role | null;
  readonly author?: string;
  /** Who is to do it: the speaker, the house, or somebody else; null where it is only told of. */
  readonly person: Made['person'] | null;
  /** The words that name the time. */
  readonly by?: string;
  /** ISO 8601, the last moment that the words allow; null where there is none to be had, see `undated`. */
  readonly due: string | null;
  readonly undated?: 'no time given' | 'the turn has no time' | 'cannot be read';
  readonly state: CommitmentState;
  /** Given where the promise is open and its time has passed, with nothing said of whether it was done. */
  readonly pastDue?: true;
  readonly shown?: LedgerEvidence;
}

const using = [commitments];

const placed = ({ turns }: AnnotatedConversation, { turn, start, end }: Span & { readonly turn: number }): LedgerPlace => ({ turn, span: { start, end }, quote: (turns[turn]?.written ?? turns[turn]?.text ?? '').slice(start, end) });

const evidence = (annotated: AnnotatedConversation, verdict: Verdict): LedgerEvidence => ({ ...placed(annotated, verdict), how: verdict.shown });

const undatedAs = ({ by }: Made, at: string | undefined): NonNullable<LedgerEntry['undated']> => (by === undefined ? 'no time given' : at === undefined ? 'the turn has no time' : 'cannot be read');

const entryOf = (annotated: AnnotatedConversation, { made, verdict, overdue, pastDue }: Outcome): LedgerEntry => ({
  ...placed(annotated, made),
  kind: made.kind,
  role: made.role,
  ...(made.author === undefined ? {} : { author: made.author }),
  person: made.person,
  ...(made.by === undefined ? {} : { by: made.by }),
  ...(made.due === null ? { due: null, undated: undatedAs(made, annotated.turns[made.turn]?.at) } : { due: new Date(made.due).toISOString() }),
  state: verdict?.state ?? (overdue ? 'broken' : 'open'),
  ...(pastDue ? { pastDue } : {}),
  ...(verdict !== undefined ? { shown: evidence(annotated, verdict) } : overdue ? { shown: { how: 'time passed' } } : {}),
});

/**
 * Lists every promise of a conversation in the order of turns: who promised what, by when, and whether later
 * turns (or `settings.asOf`) show it kept, broken or withdrawn. Silence on it in turns after its time is no proof:
 * it stays open, with `pastDue`. The clock of the machine is never read.
 *
 * @param annotated - from `annotate`.
 * @param settings - `asOf` is when open deadlines are judged; `judge` says whose promises count.
 * @example
 * commitmentLedger(annotate({ turns: [{ role: 'agent', text: "I'll ring you tomorrow.", at: '2026-03-02T09:00:00Z' }] }, english())).map(({ due, state }) => [due, state]) // => [['2026-03-04T00:00:00.000Z', 'open']]
 */
export const commitmentLedger = (annotated: AnnotatedConversation, settings: Settings = {}): LedgerEntry[] => {
  const own = checkSettings(settings);
  const memory = remember(annotated, using, remembering, own);
  const told = strays(memory).map((verdict): LedgerEntry => ({ ...placed(annotated, verdict), kind: 'reported', role: null, person: null, due: null, undated: 'no time given', state: verdict.state, shown: evidence(annotated, verdict) }));
  return [...outcomes(memory, own.asOf).map((outcome) => entryOf(annotated, outcome)), ...told].sort((a, b) => a.turn - b.turn || a.span.start - b.span.start);
};

import type { Remembering } from '../../analysis/analyzer';
import { judgedByDefault, type Settings } from '../../analysis/settings';
import { timeOf } from '../../conversation/clock';
import { dueTime } from '../../conversation/due';
import type { AnnotatedTurn } from '../../conversation/turn';
import { faceless, plans, vagueActs, vagueTimes } from '../../lexicons/commissives';
import { admission, delivery, failing, keeping, promiseMention, release, saidSo, unbroken } from '../../lexicons/promise-talk';
import type { Matches } from '../../text/match';
import { type Act, readActs } from './acts';
import type { Chain, Made, Verdict } from './made';
import { judgeTurn } from './verdict';
import { keyWords } from './words';

/** What detectors and ledger know of the turns so far. */
export interface CommitmentMemory {
  /** Promises that wait, newest last; the latest 16. */
  readonly open: readonly Made[];
  /** Every promise, newest first. */
  readonly made: Chain<Made>;
  /** Everything that was settled, newest first. */
  readonly verdicts: Chain<Verdict>;
  /** When the latest turn was said, and the customer's latest; null before any that has a time. */
  readonly last: number | null;
  readonly heard: number | null;
}

const latest = (known: number | null, turn: AnnotatedTurn): number | null => {
  const time = timeOf(turn);
  return time === null || (known !== null && known > time) ? known : time;
};

const waiting = 16;

const kindOf = ({ kind, contingent, conditional, reported }: Act): Made['kind'] => (reported ? 'reported' : contingent || conditional ? 'conditional' : kind);

const recorded = (turn: AnnotatedTurn, act: Act): Made => ({
  start: act.start,
  end: act.end,
  turn: turn.index,
  quote: turn.text.slice(act.start, act.end),
  role: turn.role,
  ...(turn.author === undefined ? {} : { author: turn.author }),
  person: act.person,
  kind: kindOf(act),
  ...(act.deadline === undefined ? {} : { by: turn.text.slice(act.deadline.start, act.deadline.end) }),
  due: act.deadline === undefined ? null : dueTime(act.deadline, turn.at),
  words: keyWords(turn.tokens.slice(act.from, act.to).filter(({ start }) => act.deadline === undefined || start < act.deadline.start || start >= act.deadline.end)),
});

const side = (turn: AnnotatedTurn, { judge = judgedByDefault }: Settings): boolean => judge.includes(turn.role);

/** Promises of a turn; those told of are the teller's affair and wait for nothing. */
const madeIn = (turn: AnnotatedTurn, matches: Matches, settings: Settings): Made[] =>
  side(turn, settings) ? readActs(turn, matches).map((act) => recorded(turn, act)) : [];

/** An open promise is replaced where the same thing is promised again for another time. */
const replaced = (open: readonly Made[], fresh: readonly Made[]): Verdict[] =>
  open.flatMap((made) => {
    const again = fresh.find((one) => one.by !== undefined && one.by !== made.by && made.by !== undefined && [...one.words].filter((word) => made.words.has(word)).length > 1);
    return again === undefined ? [] : [{ start: again.start, end: again.end, turn: again.turn, state: 'withdrawn' as const, shown: 'replaced' as const, made }];
  });

/** Verdicts that a turn gives on what was promised before it. */
export const verdictsOf = (memory: CommitmentMemory, turn: AnnotatedTurn, matches: Matches, settings: Settings): Verdict[] =>
  turn.role === 'customer' || side(turn, settings) ? judgeTurn(memory.open, turn, matches, side(turn, settings)) : [];

/** Runs once a turn: settles what it shows to be kept, broken or withdrawn, and notes what it promises. */
export const remembering: Remembering<CommitmentMemory> = {
  start: { open: [], made: undefined, verdicts: undefined, last: null, heard: null },
  lexicons: [plans, vagueActs, vagueTimes, faceless, promiseMention, saidSo, failing, unbroken, admission, keeping, delivery, release],
  step: (memory, turn, matches, settings) => {
    const fresh = madeIn(turn, matches, settings);
    const shown = verdictsOf(memory, turn, matches, settings);
    const verdicts = [...shown, ...replaced(memory.open.filter((one) => !shown.some(({ made }) => made === one)), fresh)];
    const times = { last: latest(memory.last, turn), heard: turn.role === 'customer' ? latest(memory.heard, turn) : memory.heard };
    if (verdicts.length + fresh.length === 0) return times.last === memory.last && times.heard === memory.heard ? memory : { ...memory, ...times };
    const settled = new Set(verdicts.map(({ made }) => made));
    const open = [...memory.open.filter((one) => !settled.has(one)), ...fresh.filter(({ kind }) => kind === 'promise' || kind === 'vague')].slice(-waiting);
    return {
      ...times,
      open,
      made: fresh.reduce<Chain<Made>>((before, one) => ({ one, before }), memory.made),
      verdicts: verdicts.reduce<Chain<Verdict>>((before, one) => ({ one, before }), memory.verdicts),
    };
  },
};

import { judgedByDefault, type Settings } from '../../analysis/settings';
import type { AnnotatedTurn } from '../../conversation/turn';
import { holding } from '../../lexicons/answer-moves';
import { settled } from '../../lexicons/hints';
import { shared } from '../../text/content';
import type { Matches } from '../../text/match';
import type { NeedEntry, OpenNeed } from './entry';
import { familiesIn } from './families';
import { openedBy } from './opening';
import { takenUp } from './taking-up';

/** Entries that are done with, the latest first. */
export interface Done {
  readonly entry: NeedEntry;
  readonly before: Done | null;
}

/** What this analyzer remembers. */
export interface NeedsMemory {
  readonly open: readonly OpenNeed[];
  readonly done: Done | null;
  /** The agent's side spoke after the customer's last turn. */
  readonly answered: boolean;
  /** What the customer's last turns, until the agent spoke, are about. */
  readonly topic: ReadonlySet<string>;
  /** What the customer has said is needed, outright or not. */
  readonly said: ReadonlySet<string>;
}

/** Before any turn. */
export const nothingSaid: NeedsMemory = { open: [], done: null, answered: true, topic: new Set(), said: new Set() };

/** How many needs may wait at once; the oldest beyond that stay as they are. */
const mostOpen = 40;

const isSame = (a: OpenNeed, b: OpenNeed): boolean => {
  const common = shared(a.families, b.families);
  return a.turn !== b.turn && common > 0 && common * 4 >= 3 * Math.min(a.families.size, b.families.size);
};

/** Thanks with nothing more to ask. */
const content = /\b(?:thanks|thank you|thx|appreciate|cheers|solved)\b/i;
const sour = /\bfor nothing\b/i;

const close = (memory: NeedsMemory, entries: readonly NeedEntry[]): Done | null =>
  entries.reduce<Done | null>((before, entry) => ({ entry, before }), memory.done);

/** Thanks and no more: they settle what was answered, and not the second thing that was passed over. */
const bareThanks = /^\W{0,40}(?:ok(?:ay)?|great|good|fine|right)?\W{0,40}(?:many )?(?:thanks|thank you|thx|cheers|ta)(?: (?:for that|very much|a lot|so much))?\W*$/i;

/** Needs of a turn another need of which was taken up. */
const leftBehind = ({ open, done }: NeedsMemory): OpenNeed[] => {
  const turns = new Set<number>();
  for (let at = done, seen = 0; at !== null && seen < 8; at = at.before, seen += 1) if (at.entry.takenUpBy !== null && at.entry.kind === 'stated') turns.add(at.entry.turn);
  return open.filter((one) => one.passedOver && turns.has(one.turn));
};

const heard = (memory: NeedsMemory, turn: AnnotatedTurn, matches: Matches): NeedsMemory => {
  const fresh = openedBy(turn, matches);
  const settles = matches.of(settled).length > 0 || (fresh.length === 0 && content.test(turn.text) && !sour.test(turn.text));
  const stays = settles && bareThanks.test(turn.text) ? leftBehind(memory) : [];
  const waiting = settles ? stays : memory.open;
  const done = settles ? close(memory, memory.open.filter((one) => !stays.includes(one)).map((one) => ({ ...one, withdrawnBy: turn.index }))) : memory.done;
  const kept = waiting.map((old) => (fresh.some((one) => isSame(old, one)) ? { ...old, saidIn: turn.index, passedOver: false } : old));
  const open = [...kept, ...fresh.filter((one) => !waiting.some((old) => isSame(old, one)))];
  const topic = familiesIn(turn);
  const outright = fresh.filter((one) => one.kind !== 'question');
  return {
    ...memory,
    open: open.slice(-mostOpen),
    done: close({ ...memory, done }, open.slice(0, -mostOpen)),
    answered: false,
    topic: memory.answered ? topic : new Set([...memory.topic, ...topic].slice(-200)),
    said: outright.length === 0 ? memory.said : new Set([...memory.said, ...outright.flatMap((one) => [...one.families])].slice(-200)),
  };
};

const replied = (memory: NeedsMemory, turn: AnnotatedTurn, matches: Matches, answers: boolean): NeedsMemory => {
  if (memory.open.length === 0) return { ...memory, answered: true };
  const taken = takenUp(memory.open, turn, matches, memory.topic);
  const done = close(memory, memory.open.filter((one) => taken.has(one)).map((one) => ({ ...one, takenUpBy: turn.index })));
  const left = memory.open.filter((one) => !taken.has(one));
  return { ...memory, done, open: answers ? left.map((one) => (one.passedOver ? one : { ...one, passedOver: true })) : left, answered: true };
};

/** The first of several parts of an answer. */
const unfinished = /\b1\/[2-9]\b|(?:\.\.\.|…)\s*$/;

/** One step of the memory: a customer's turn opens needs, an answer takes them up or passes them over. */
export const step = (memory: NeedsMemory, turn: AnnotatedTurn, matches: Matches, { judge = judgedByDefault }: Settings): NeedsMemory => {
  if (turn.visibility === 'internal' || !turn.tokens.some((token) => token.kind !== 'punctuation')) return memory;
  if (turn.role === 'customer') return heard(memory, turn, matches);
  const judged = judge.includes(turn.role);
  const answers = judged && matches.of(holding).length === 0 && !unfinished.test(turn.text);
  return judged || turn.role === 'agent' || turn.role === 'bot' ? replied(memory, turn, matches, answers) : memory;
};

/** All entries of a memory, in the order in which they were said. */
export const entriesOf = ({ open, done }: NeedsMemory): NeedEntry[] => {
  const entries: NeedEntry[] = [...open];
  for (let at = done; at !== null; at = at.before) entries.push(at.entry);
  return entries
    .map(({ kind, turn, start, end, quote, takenUpBy, withdrawnBy, passedOver, pressing }) => ({ kind, turn, start, end, quote, takenUpBy, withdrawnBy, pressing, passedOver: passedOver && takenUpBy === null && withdrawnBy === null }))
    .sort((a, b) => a.turn - b.turn || a.start - b.start);
};

/** The requests that the agent has answered past. */
export const unmetIn = (memory: NeedsMemory): NeedEntry[] => entriesOf(memory).filter((entry) => entry.pressing && entry.passedOver);

import { judgedByDefault, type Settings } from '../../analysis/settings';
import type { AnnotatedTurn } from '../../conversation/turn';
import { holding } from '../../lexicons/answer-moves';
import { settled } from '../../lexicons/hints';
import { shared } from '../../text/content';
import type { Matches } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { needsIn, type Need } from './reading';
import { familiesIn, takenUp } from './taking-up';

/** A need or question of a customer, and what became of it. Turns are counted from 0. */
export interface NeedEntry {
  readonly kind: Need['kind'];
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The turn that takes it up, or null. */
  readonly takenUpBy: number | null;
  /** The customer's own turn that lets it go or calls it settled, or null. */
  readonly withdrawnBy: number | null;
  /** Whether the agent has answered since it was said (or said again), and not to it. */
  readonly passedOver: boolean;
}

/** A need that still waits, with what an answer to it is told by. */
export interface OpenNeed extends NeedEntry {
  readonly families: ReadonlySet<string>;
  /** The turn in which it was said last. */
  readonly saidIn: number;
}

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

const questionsIn = (turn: AnnotatedTurn, needs: readonly Need[]): Need[] =>
  turn.sentences
    .filter((sentence) => sentence.question && turn.tokens[sentence.from]?.voice === 'own' && !needs.some((need) => need.start < sentence.end && need.end > sentence.start))
    .map((sentence): Need => ({ ...clauseSpan(turn, sentence.to - 1), at: sentence.from, kind: 'question' }));

/** "Need to know", "please advise": what is asked stands elsewhere in the turn. */
const asksForWord: ReadonlySet<string> = new Set(['know', 'advise', 'explain', 'help', 'clarify', 'assist']);

/** What a need is about: its clause, or the whole turn where the clause does not say. */
const aboutOf = (turn: AnnotatedTurn, at: number): ReadonlySet<string> => {
  const families = familiesIn(turn, turn.clauses[turn.tokens[at]?.clause ?? -1]);
  return families.size > 0 && ![1, 2].some((step) => asksForWord.has(turn.tokens[at + step]?.lemma ?? '')) ? families : familiesIn(turn);
};

/** "… and book me for Monday": a request that goes on in the next clause. */
const continued = (turn: AnnotatedTurn, need: Need, needs: readonly Need[]): Need[] => {
  const next = (turn.tokens[need.at]?.clause ?? -2) + 1;
  const clause = turn.clauses[next];
  const goesOn = need.kind === 'stated' && clause?.subject === 'none' && clause.sentence === turn.tokens[need.at]?.sentence && turn.tokens[clause.from]?.normal === 'and';
  if (!goesOn || clause === undefined || familiesIn(turn, clause).size === 0 || needs.some((one) => turn.tokens[one.at]?.clause === next)) return [need];
  return [need, { ...clauseSpan(turn, clause.from), at: clause.from, kind: 'stated' }];
};

/** "A wake-up call and a packed breakfast": two needs in one clause, cut at "and" before a second thing or act. */
const halves = (turn: AnnotatedTurn, need: Need): Need[] => {
  const clause = turn.clauses[turn.tokens[need.at]?.clause ?? -1];
  if (need.kind !== 'stated' || clause === undefined) return [need];
  for (let at = need.at + 3; at < clause.to - 1; at += 1) {
    const next = turn.tokens[at + 1];
    const second = turn.tokens[at]?.normal === 'and' && next !== undefined && (/^(?:DET|NUM|VERB)$/.test(next.pos) || /^(?:my|our|correct|email|text)$/.test(next.normal));
    const [left, right] = [familiesIn(turn, { from: need.at, to: at }), familiesIn(turn, { from: at + 1, to: clause.to })];
    if (second && left.size > 0 && right.size > 0) {
      return [{ ...need, end: turn.tokens[at - 1]?.end ?? need.end }, { ...need, start: next.start, at: at + 1 }];
    }
  }
  return [need];
};

const opened = (turn: AnnotatedTurn, { kind, start, end }: Need, families: ReadonlySet<string>): OpenNeed => ({
  kind, turn: turn.index, start, end, quote: turn.text.slice(start, end), takenUpBy: null, withdrawnBy: null, passedOver: false, saidIn: turn.index, families,
});

const openedIn = (turn: AnnotatedTurn, need: Need): OpenNeed[] => {
  const parts = halves(turn, need);
  const [first, second] = parts;
  if (first === undefined || second === undefined) return [opened(turn, need, aboutOf(turn, need.at))];
  const end = turn.clauses[turn.tokens[need.at]?.clause ?? -1]?.to ?? 0;
  return [opened(turn, first, familiesIn(turn, { from: first.at, to: second.at - 1 })), opened(turn, second, familiesIn(turn, { from: second.at, to: end }))];
};

const isSame = (a: OpenNeed, b: OpenNeed): boolean => {
  const common = shared(a.families, b.families);
  return a.turn !== b.turn && common > 0 && common * 4 >= 3 * Math.min(a.families.size, b.families.size);
};

const close = (memory: NeedsMemory, entries: readonly NeedEntry[]): Done | null =>
  entries.reduce<Done | null>((before, entry) => ({ entry, before }), memory.done);

const heard = (memory: NeedsMemory, turn: AnnotatedTurn, matches: Matches): NeedsMemory => {
  const settles = matches.of(settled).length > 0;
  const waiting = settles ? [] : memory.open;
  const done = settles ? close(memory, memory.open.map((one) => ({ ...one, withdrawnBy: turn.index }))) : memory.done;
  const needs = needsIn(turn, matches);
  const fresh = [...needs.flatMap((need) => continued(turn, need, needs)), ...questionsIn(turn, needs)].flatMap((need) => openedIn(turn, need));
  const kept = waiting.map((old) => (fresh.some((one) => isSame(old, one)) ? { ...old, saidIn: turn.index, passedOver: false } : old));
  const open = [...kept, ...fresh.filter((one) => !waiting.some((old) => isSame(old, one)))];
  const topic = familiesIn(turn);
  return {
    ...memory,
    open: open.slice(-mostOpen),
    done: close({ ...memory, done }, open.slice(0, -mostOpen)),
    answered: false,
    topic: memory.answered ? topic : new Set([...memory.topic, ...topic].slice(-200)),
    said: new Set([...memory.said, ...fresh.filter((one) => one.kind !== 'question').flatMap((one) => [...one.families])].slice(-200)),
  };
};

const replied = (memory: NeedsMemory, turn: AnnotatedTurn, matches: Matches, answers: boolean): NeedsMemory => {
  const taken = takenUp(memory.open, turn, matches);
  const done = close(memory, memory.open.filter((one) => taken.has(one)).map((one) => ({ ...one, takenUpBy: turn.index })));
  const left = memory.open.filter((one) => !taken.has(one));
  return { ...memory, done, open: answers ? left.map((one) => (one.passedOver ? one : { ...one, passedOver: true })) : left, answered: true };
};

/** One step of the memory: a customer's turn opens needs, an answer takes them up or passes them over. */
export const step = (memory: NeedsMemory, turn: AnnotatedTurn, matches: Matches, { judge = judgedByDefault }: Settings): NeedsMemory => {
  if (turn.visibility === 'internal' || !turn.tokens.some((token) => token.kind !== 'punctuation')) return memory;
  if (turn.role === 'customer') return heard(memory, turn, matches);
  const judged = judge.includes(turn.role);
  const answers = judged && matches.of(holding).length === 0;
  return judged || turn.role === 'agent' || turn.role === 'bot' ? replied(memory, turn, matches, answers) : memory;
};

/** All entries of a memory, in the order in which they were said. */
export const entriesOf = ({ open, done }: NeedsMemory): NeedEntry[] => {
  const entries: NeedEntry[] = [...open];
  for (let at = done; at !== null; at = at.before) entries.push(at.entry);
  return entries
    .map(({ kind, turn, start, end, quote, takenUpBy, withdrawnBy, passedOver }) => ({ kind, turn, start, end, quote, takenUpBy, withdrawnBy, passedOver: passedOver && takenUpBy === null && withdrawnBy === null }))
    .sort((a, b) => a.turn - b.turn || a.start - b.start);
};

/** The needs (no mere questions) that the agent has answered past. */
export const unmetIn = (memory: NeedsMemory): NeedEntry[] => entriesOf(memory).filter((entry) => entry.kind !== 'question' && entry.passedOver);

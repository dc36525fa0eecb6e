import type { Remembering } from '../../analysis/analyzer';
import { judgedByDefault } from '../../analysis/settings';
import { thresholdsOf } from '../../analysis/thresholds';
import { elapsed } from '../../conversation/clock';
import type { AnnotatedTurn } from '../../conversation/turn';
import type { AnnotatedText } from '../../text/annotated-text';
import { countWords } from '../../text/widen';
import { countQuestions } from './count-questions';
import { openQuestions } from './open';
import { states } from './facts';
import type { Told } from './given';
import { comesBackTo, type Due, dueQuestions, openAfter } from './answered';

/** Response times, the latest first. */
export interface Seconds {
  readonly value: number;
  readonly before: Seconds | undefined;
}

/** What one side has said so far. */
export interface Side {
  readonly turns: number;
  readonly words: number;
}

/** What the listening detectors and measures keep of the turns before. */
export interface ListeningMemory {
  readonly agent: Side;
  readonly customer: Side;
  /** Talk-share has spoken. */
  readonly talked: boolean;
  /** The customer's turns, which may give facts. */
  readonly told: Told | undefined;
  /** Turns in which the customer stated something, the latest last; a bounded stretch. */
  readonly stated: readonly AnnotatedText[];
  /** Questions that the agent's side asked. */
  readonly questions: number;
  readonly open: number;
  /** The customer's questions that wait for an answer. */
  readonly due: readonly Due[];
  /** Questions that the customer had to pass over. */
  readonly left: number;
  /** Those of them that an answer passed over, the latest last; a bounded stretch. */
  readonly passed: readonly Due[];
  /** The customer's first turn that waits for an answer. */
  readonly waiting: Pick<AnnotatedTurn, 'at'> | undefined;
  readonly seconds: Seconds | undefined;
}

/** How many questions and how many of the customer's turns are kept. */
const most = 24;
const least = 3;
/** Longest turn after which an earlier question is still the one to be answered. */
const farthest = 8;
/** A turn that closes with thanks lets earlier questions go. */
const thanks = /^(?:@\w+\s*)*(?:ok(?:ay)?|great|perfect|lovely|cheers)?[\s,!.]{0,40}(?:thank|thanks|thx|ty|never ?mind|sorted)\b/i;

/** The agent's share of the words of both sides, or null before anybody spoke. */
export const shareOf = ({ agent, customer }: Pick<ListeningMemory, 'agent' | 'customer'>): number | null =>
  agent.words + customer.words === 0 ? null : agent.words / (agent.words + customer.words);

/** Adds a turn to a side. */
export const withWords = ({ turns, words }: Side, turn: AnnotatedTurn): Side => ({ turns: turns + 1, words: words + countWords(turn) });

/** Whether both sides have spoken often enough and the agent's share lies above a limit. */
export const talksTooMuch = (sides: Pick<ListeningMemory, 'agent' | 'customer'>, limit: number): boolean =>
  sides.agent.turns >= least && sides.customer.turns >= least && (shareOf(sides) ?? 0) > limit;

/** The questions that an answer passed over. */
export const passedIn = (due: readonly Due[]): Due[] => due.filter(({ missed }) => missed !== undefined);

const afterCustomer = (memory: ListeningMemory, turn: AnnotatedTurn): ListeningMemory => {
  const answeredBefore = memory.waiting === undefined;
  return {
    ...memory,
    customer: withWords(memory.customer, turn),
    told: { text: turn, before: memory.told },
    stated: states(turn) ? [...memory.stated, turn].slice(-most) : memory.stated,
    due: answeredBefore || thanks.test(turn.text) ? dueQuestions(turn) : [...memory.due.map((one) => ({ ...one, aside: turn.tokens.length > farthest })), ...dueQuestions(turn)].slice(-most),
    left: memory.left + (answeredBefore ? memory.due.length : 0),
    passed: answeredBefore && !thanks.test(turn.text) ? [...memory.passed, ...passedIn(memory.due)].slice(-most) : memory.passed,
    waiting: memory.waiting ?? turn,
  };
};

const without = (due: readonly Due[], gone: (one: Due) => boolean): readonly Due[] => due.filter((one) => !gone(one));

const afterAgent = (memory: ListeningMemory, turn: AnnotatedTurn, limit: number): ListeningMemory => {
  const open = openQuestions(turn);
  const agent = withWords(memory.agent, turn);
  const waited = memory.waiting === undefined ? null : elapsed(memory.waiting, turn);
  return {
    ...memory,
    agent,
    talked: memory.talked || talksTooMuch({ agent, customer: memory.customer }, limit),
    questions: memory.questions + countQuestions(turn, open),
    open: memory.open + open.length,
    due: openAfter(turn, memory.due),
    passed: memory.passed.length === 0 ? memory.passed : without(memory.passed, comesBackTo(turn)),
    waiting: undefined,
    seconds: waited === null ? memory.seconds : { value: waited / 1000, before: memory.seconds },
  };
};

const silent: Side = { turns: 0, words: 0 };

/** Runs once a turn: adds up words, and keeps what was asked, answered and given. */
export const remembering: Remembering<ListeningMemory> = {
  start: { agent: silent, customer: silent, talked: false, told: undefined, stated: [], questions: 0, open: 0, due: [], left: 0, passed: [], waiting: undefined, seconds: undefined },
  step: (memory, turn, _matches, settings) => {
    if (turn.visibility === 'internal') return memory;
    if (turn.role === 'customer') return afterCustomer(memory, turn);
    return (settings.judge ?? judgedByDefault).includes(turn.role) ? afterAgent(memory, turn, thresholdsOf(settings).talkShare) : memory;
  },
};

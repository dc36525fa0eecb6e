import type { Conversation } from '../../src/conversation/turn';
import type { Contender } from './contenders';

/** How fast one contender was. */
export interface Result {
  readonly name: string;
  readonly version: string;
  /** Microseconds a turn in each round. */
  readonly rounds: readonly number[];
  readonly median: number;
}

/** The middle one of some numbers; of an even count the lower middle. */
export const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;

/** The number that `share` of the numbers do not exceed. */
export const quantile = (numbers: readonly number[], share: number): number => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.ceil(share * numbers.length) - 1)] ?? NaN;

/** How long a call takes, in microseconds by the clock. */
export const timeOf = (work: () => void): number => {
  const before = performance.now();
  work();
  return (performance.now() - before) * 1000;
};

/** Turns read at a stretch before the next contender has its go. */
const stretch = 50;

const inStretches = (conversations: readonly Conversation[]): (readonly Conversation[])[] =>
  Array.from({ length: Math.ceil(conversations.length / stretch) }, (_, index) => conversations.slice(index * stretch, (index + 1) * stretch));

/**
 * Lets all contenders read the same conversations, a stretch each in turn, so that what else the machine does
 * meets all of them alike. The first rounds are for warming up and are not counted: what is compiled while it
 * runs gets faster for a while. A contender slower than `slow` microseconds a turn in the very first reads every tenth stretch only.
 */
export const contest = (contenders: readonly Contender[], conversations: readonly Conversation[], rounds: number, warmUps = 4, slow = 1500): readonly Result[] => {
  const stretches = inStretches(conversations);
  const turnsIn = (some: readonly Conversation[]): number => some.reduce((sum, { turns }) => sum + turns.length, 0);
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const one = (skip: (name: string) => boolean): void => {
    const sums = new Map(contenders.map(({ name }) => [name, { time: 0, turns: 0 }]));
    stretches.forEach((part, index) => {
      for (const { name, read } of contenders) {
        const sum = sums.get(name);
        if (sum === undefined || (index % 10 > 0 && skip(name))) continue;
        sum.time += timeOf(() => part.forEach(read));
        sum.turns += turnsIn(part);
      }
    });
    for (const [name, { time, turns }] of sums) times.get(name)?.push(time / turns);
  };
  one((name) => name !== contenders[0]?.name);
  const isSlow = new Set([...times].filter(([, [first = 0]]) => first > slow).map(([name]) => name));
  for (let round = 1; round < warmUps + rounds; round += 1) one((name) => isSlow.has(name));
  return contenders.map(({ name, version }) => {
    const counted = (times.get(name) ?? []).slice(warmUps);
    return { name, version, rounds: counted, median: middle(counted) };
  });
};

import { elapsed } from '../conversation/clock';
import type { Role, Turn } from '../conversation/turn';

/** How long a customer waited: from the first turn that waits to the answer. Turns are counted from 0. */
export interface Wait {
  readonly from: number;
  readonly to: number;
  readonly milliseconds: number;
}

/**
 * The customer's waits, as the measure `medianResponseSeconds` reads them. Without times that can be read, none.
 *
 * @param side - whose turns are answers.
 * @example
 * waitsOf([{ role: 'customer', text: 'Hi', at: '2026-03-02T09:00:00Z' }, { role: 'agent', text: 'Hello', at: '2026-03-02T09:01:30Z' }], ['agent']) // => [{ from: 0, to: 1, milliseconds: 90000 }]
 */
export const waitsOf = (turns: readonly Turn[], side: readonly Role[]): Wait[] => {
  const waits: Wait[] = [];
  let waiting: number | undefined;
  turns.forEach((turn, to) => {
    if (turn.visibility === 'internal') return;
    if (turn.role === 'customer') waiting ??= to;
    if (turn.role === 'customer' || !side.includes(turn.role)) return;
    const asked = waiting === undefined ? undefined : turns[waiting];
    const milliseconds = asked === undefined ? null : elapsed(asked, turn);
    if (waiting !== undefined && milliseconds !== null) waits.push({ from: waiting, to, milliseconds });
    waiting = undefined;
  });
  return waits;
};

/** The middle of some numbers, or the mean of the two in the middle; null of none. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[(sorted.length >> 1) - 1] ?? upper) + upper) / 2;
};

const units: readonly (readonly [milliseconds: number, sign: string])[] = [[86_400_000, 'd'], [3_600_000, 'h'], [60_000, 'min'], [1000, 's']];

/**
 * A length of time in its two largest units.
 *
 * @example
 * durationOf(5_430_000) // => '1 h 30 min'
 * durationOf(400) // => 'under 1 s'
 */
export const durationOf = (milliseconds: number): string => {
  if (milliseconds < 1000) return 'under 1 s';
  const first = units.findIndex(([length]) => milliseconds >= length);
  let rest = milliseconds;
  const parts = units.slice(first, first + 2).map(([length, sign]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count === 0 ? '' : `${count} ${sign}`;
  });
  return parts.filter((part) => part !== '').join(' ');
};

/** A time as it was given, shortened to the minute: day and time, or the time alone on the day before it. */
export const clockOf = (at: string, before?: string): string => {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(at) ?? [];
  if (day === undefined || time === undefined) return at;
  return before?.startsWith(day) ? time : `${day} ${time}`;
};

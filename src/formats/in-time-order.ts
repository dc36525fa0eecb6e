import { readTime } from '../conversation/clock';
import type { Turn, Warning } from '../conversation/turn';

const moved = (path: string): Warning => ({ code: 'order', path, message: 'The messages were not in the order of their times and have been put in order.' });

const undated = (path: string): Warning => ({ code: 'order', path, message: 'Some messages have no time that can be read, so all were left in the order they came in.' });

/**
 * Puts turns in the order of their times; equal times stay as they came. If some have a time and others
 * have none, nothing is moved, and a warning says so.
 */
export const inTimeOrder = (turns: readonly Turn[], path: string): { readonly turns: readonly Turn[]; readonly warnings: readonly Warning[] } => {
  const timed = turns.map((turn) => ({ turn, time: readTime(turn.at) ?? Number.NaN }));
  const unknown = timed.filter(({ time }) => Number.isNaN(time)).length;
  if (unknown > 0) return { turns, warnings: unknown === turns.length ? [] : [undated(path)] };
  const sorted = [...timed].sort((a, b) => a.time - b.time).map(({ turn }) => turn);
  return { turns: sorted, warnings: sorted.some((turn, index) => turn !== turns[index]) ? [moved(path)] : [] };
};

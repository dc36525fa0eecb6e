import type { Progress } from '../batch';
import type { Io } from './io';

/** One line on a terminal that is written over; nothing where nobody looks. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => Promise<void>;
}

const counted = (count: number): string => count.toLocaleString('en-US');

const clock = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}` : minutes}:${String(whole % 60).padStart(2, '0')}`;
};

/**
 * How far a run is, in words.
 *
 * @example
 * progressWords({ counts: { conversations: 200, turns: 1000, findings: 9, errors: 0 }, bytes: 50, of: 200, seconds: 2, bytesSince: 50, turnsSince: 1000 }) // => '200 conversations, 500 turns a second, 25 %, 0:06 left'
 */
export const progressWords = ({ counts, bytes, of, seconds, bytesSince, turnsSince }: Progress): string => [
  `${counted(counts.conversations)} conversations`,
  ...(seconds > 0 ? [`${counted(Math.round(turnsSince / seconds))} turns a second`] : []),
  ...(of !== null && of > 0 ? [`${Math.floor((100 * Math.min(bytes, of)) / of)} %`] : []),
  ...(of !== null && bytesSince > 0 && seconds >= 1 ? [`${clock((Math.max(0, of - bytes) * seconds) / bytesSince)} left`] : []),
  ...(counts.errors > 0 ? [`${counted(counts.errors)} errors`] : []),
].join(', ');

/** Shows progress on a terminal, a few times a second. */
export const progressLine = (stderr: Io['stderr'], every: number = 0.25): ProgressLine => {
  let shown = -Infinity;
  let there = false;
  return {
    show: (progress) => {
      if (stderr.isTTY !== true || progress.seconds - shown < every) return;
      shown = progress.seconds;
      there = true;
      stderr.write(`\r\u001b[K${progressWords(progress)}`);
    },
    clear: () => {
      if (!there) return Promise.resolve();
      there = false;
      return new Promise((resolve) => stderr.write('\r\u001b[K', () => resolve()));
    },
  };
};

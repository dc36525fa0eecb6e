import { type Command, commandOf } from './command';
import type { Apply, Row } from './row';
import type { Rows } from './rows';

/** What the keys act on. */
interface Held {
  readonly rows: Rows;
  readonly opened: () => Row | undefined;
  readonly open: (row: Row | undefined) => void;
  readonly apply: Apply;
}

const steps: Readonly<Record<Exclude<Command, 'close' | 'apply'>, (at: number, count: number) => number>> = {
  next: (at, count) => Math.min(at + 1, count - 1),
  previous: (at) => Math.max(at - 1, 0),
  first: () => 0,
  last: (_at, count) => count - 1,
};

/** Carries out a command on the finding in focus. False: there was nothing to do. */
const carryOut = (command: Command, row: Row, { rows, opened, open, apply }: Held): boolean => {
  if (command === 'close') {
    if (opened() === undefined) return false;
    open(undefined);
    row.button.focus();
    return true;
  }
  if (command === 'apply') {
    const placed = row.placed();
    const [suggestion] = placed.finding.suggestions ?? [];
    if (suggestion !== undefined) apply(placed, suggestion);
    return suggestion !== undefined;
  }
  const all = rows.all();
  const to = all[steps[command](all.indexOf(row), all.length)];
  to?.button.focus();
  return to !== undefined;
};

/** Moves among findings, closes and applies, where the focus is in the list. A key that did something goes no further. */
export const listenToKeys = (list: HTMLElement, held: Held): void =>
  list.addEventListener('keydown', (event) => {
    const command = commandOf(event);
    const row = held.rows.holding(event.target);
    if (command === null || row === undefined || !carryOut(command, row, held)) return;
    event.preventDefault();
    event.stopPropagation();
  });

import type { Painter } from './painter';
import type { Row } from './row';
import type { Rows } from './rows';

/** What a pointer acts on. */
interface Held {
  readonly box: HTMLElement;
  readonly list: HTMLElement;
  readonly rows: Rows;
  readonly painting: Painter;
  readonly openAndFocus: (row: Row) => void;
  readonly hover: (row: Row | undefined) => void;
}

/** How far a pointer may travel between press and click, in pixels: further is a selection of text. */
const still = 4;

const holds = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;

/** Opens a finding by a click on its words, the shortest where several lie there; and sets off the one whose row is under the pointer. */
export const listenToPointer = ({ box, list, rows, painting, openAndFocus, hover }: Held): void => {
  let pressed = { clientX: 0, clientY: 0 };
  box.addEventListener('pointerdown', ({ clientX, clientY }) => void (pressed = { clientX, clientY }));
  box.addEventListener('click', (event) => {
    if (Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > still) return;
    const length = (row: Row): number => row.placed().end - row.placed().start;
    const [row] = rows.all().filter((one) => Array.from(painting.rangeOf(one.placed()).getClientRects()).some((rect) => holds(rect, event))).sort((a, b) => length(a) - length(b));
    if (row !== undefined) openAndFocus(row);
  });
  list.addEventListener('pointerover', ({ target }) => hover(rows.holding(target)));
  list.addEventListener('pointerleave', () => hover(undefined));
};

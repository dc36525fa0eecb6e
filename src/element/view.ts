import type { Suggestion } from '../analysis/detector';
import type { Finding } from '../analysis/finding';
import type { GoodturnTextDetails, Marking } from './element-type';
import { listenToKeys } from './keys';
import { make, say } from './make';
import { makePainting } from './painting';
import { place, type Placed } from './place';
import { listenToPointer } from './pointer';
import { reveal } from './reveal';
import type { Row } from './row';
import { makeRows } from './rows';
import { announcement, applied } from './words';

/** What is to be shown. */
export interface Wanted {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly turn: number | null;
  readonly marking: Marking;
  /** What a screen reader calls the whole. */
  readonly label: string;
  /** Do not announce new findings. */
  readonly quiet: boolean;
}

/** Tells the page of something, as an event of the element. */
export type Tell = <Type extends keyof GoodturnTextDetails>(type: Type, detail: GoodturnTextDetails[Type]) => void;

/** What stands in the shadow root. */
export interface View {
  show(wanted: Wanted): void;
  /** False: there is no such finding. */
  open(key: string): boolean;
  close(): void;
  /** Takes back what lies outside the shadow root. */
  clear(): void;
}

/** Builds the inside of an element. */
export const makeView = (root: ShadowRoot, tell: Tell): View => {
  const document = root.ownerDocument;
  const box = make(document, 'div', { part: 'text', dir: 'auto' });
  const list = make(document, 'ul', { part: 'findings', role: 'list', 'aria-label': 'Findings', hidden: '' });
  const announcer = make(document, 'div', { part: 'announcer', role: 'status' });
  const group = make(document, 'div', { part: 'group', role: 'group', tabindex: '-1' }, box, list, announcer);
  root.append(group);

  let text = '';
  let unplaced: readonly Finding[] = [];
  let begun = false;
  /** A row that is taken away while it has the focus tells of it: its place is of the text before. */
  let drawing = false;
  let opened: Row | undefined;
  let hovered: Row | undefined;
  const painting = makePainting(box);
  const apply = ({ finding }: Placed, suggestion: Suggestion): void => tell('goodturn-apply', { finding, suggestion, text: applied(text, finding, suggestion) });
  const rows = makeRows(list, apply);
  const focused = (): Row | undefined => rows.holding(root.activeElement);

  /** Sets off the finding under the pointer, else the one in focus, else the open one. */
  const point = (): void => {
    if (!drawing) painting.point((hovered ?? focused() ?? opened)?.placed() ?? null);
  };
  /** The one row that Tab stops at. */
  const reach = (row: Row | undefined): void => {
    for (const { button } of rows.all()) button.tabIndex = button === row?.button ? 0 : -1;
  };
  const open = (row: Row | undefined): void => {
    if (row === opened) return;
    opened?.open(false);
    opened = row;
    row?.open(true);
    point();
    if (row !== undefined) tell('goodturn-open', { finding: row.placed().finding });
  };
  const openAndFocus = (row: Row): void => {
    open(row);
    row.button.focus();
  };
  listenToKeys(list, { rows, opened: () => opened, open, apply });
  listenToPointer({ box, list, rows, painting, openAndFocus, hover: (row) => void ((hovered = row), point()) });
  list.addEventListener('click', ({ target }) => {
    const row = rows.holding(target);
    if (row !== undefined && target instanceof Node && row.button.contains(target)) open(row === opened ? undefined : row);
  });
  list.addEventListener('focusin', () => {
    const row = focused();
    reach(row);
    point();
    if (row !== undefined) reveal(box, painting.rangeOf(row.placed()));
  });
  list.addEventListener('focusout', point);

  return {
    show: (wanted) => {
      const placement = place(wanted.text, wanted.findings, wanted.turn);
      const before = rows.all();
      const held = focused();
      const at = held === undefined ? -1 : before.indexOf(held);
      painting.point(null);
      drawing = true;
      painting.use(wanted.marking);
      painting.paint(wanted.text, placement.placed);
      const fresh = rows.show(placement.placed);
      drawing = false;
      const now = rows.all();
      if (opened !== undefined && !now.includes(opened)) opened = undefined;
      if (hovered !== undefined && !now.includes(hovered)) hovered = undefined;
      if (held === undefined) reach(now.find(({ button }) => button.tabIndex === 0) ?? now[0]);
      else if (focused() !== held) ((now.includes(held) ? held : now[Math.min(at, now.length - 1)])?.button ?? group).focus();
      point();
      group.setAttribute('aria-label', wanted.label);
      if (begun && !wanted.quiet && (fresh.length > 0 || now.length === 0)) say(announcer, announcement(fresh.map(({ finding }) => finding)));
      begun = true;
      text = wanted.text;
      if (placement.unplaced.length > 0 && placement.unplaced.some((finding, index) => finding !== unplaced[index])) tell('goodturn-unplaced', { findings: placement.unplaced });
      unplaced = placement.unplaced;
    },
    open: (key) => {
      const row = rows.all().find((one) => one.placed().finding.key === key);
      if (row !== undefined) openAndFocus(row);
      return row !== undefined;
    },
    close: () => open(undefined),
    clear: () => painting.clear(),
  };
};

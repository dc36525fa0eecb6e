import type { Placed } from './place';
import { type Apply, makeRow, type Row } from './row';

/** The list of findings. A finding that stays keeps its row, and with it the focus. */
export interface Rows {
  /** In the order of the text. */
  all(): readonly Row[];
  /** The row that holds this node. */
  holding(node: EventTarget | null): Row | undefined;
  /** Shows these findings. Returns those that were not there before. */
  show(placed: readonly Placed[]): readonly Placed[];
}

/** Keeps the rows of a list. */
export const makeRows = (list: HTMLElement, apply: Apply): Rows => {
  let rows = new Map<string, Row>();
  let made = 0;

  const show = (placed: readonly Placed[]): readonly Placed[] => {
    const fresh = placed.filter(({ id }) => !rows.has(id));
    const next = new Map(
      placed.map((one) => {
        const row = rows.get(one.id) ?? makeRow(list.ownerDocument, `finding-${(made += 1)}`, one, apply);
        row.show(one);
        return [one.id, row] as const;
      }),
    );
    for (const [id, { item }] of rows) if (!next.has(id)) item.remove();
    let after: Element | null = list.firstElementChild;
    for (const { item } of next.values()) {
      if (item === after) after = item.nextElementSibling;
      else list.insertBefore(item, after);
    }
    rows = next;
    list.hidden = rows.size === 0;
    return fresh;
  };
  return {
    all: () => [...rows.values()],
    holding: (node) => (node instanceof Node ? [...rows.values()].find(({ item }) => item.contains(node)) : undefined),
    show,
  };
};

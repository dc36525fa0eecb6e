import type { Kind } from '../analysis/detector';
import type { Painter } from './painter';
import { drawnAs } from './segment';
import type { Placed } from './place';

/** Names in the document's registry, shared by all elements of a page: `::highlight(goodturn-concern)`. Later ones lie on top. */
const names = ['goodturn-strength', 'goodturn-signal', 'goodturn-concern', 'goodturn-pointed'] as const;
type Name = (typeof names)[number];
const nameOf = (kind: Kind): Name => `goodturn-${kind}`;

/** Whether the CSS Custom Highlight API is there. */
export const highlightsExist = (): boolean => typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

const registered = (name: Name): Highlight => {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  made.priority = names.indexOf(name);
  CSS.highlights.set(name, made);
  return made;
};

/** Draws findings as ranges over one text node: the text has no elements in it. */
export const highlightPainter = (box: HTMLElement): Painter => {
  const text = box.ownerDocument.createTextNode('');
  let drawn: (readonly [Name, Range])[] = [];
  let pointed: Range | null = null;
  box.replaceChildren(text);

  const rangeOf = ({ start, end }: Placed): Range => {
    const range = box.ownerDocument.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  };
  const point = (at: Placed | null): void => {
    if (pointed !== null) registered('goodturn-pointed').delete(pointed);
    pointed = at === null ? null : rangeOf(at);
    if (pointed !== null) registered('goodturn-pointed').add(pointed);
  };
  const clear = (): void => {
    point(null);
    for (const [name, range] of drawn) registered(name).delete(range);
    drawn = [];
  };
  return {
    paint: (written, placed) => {
      clear();
      if (text.data !== written) text.data = written;
      drawn = placed.map((one) => [nameOf(drawnAs(one)), rangeOf(one)]);
      for (const [name, range] of drawn) registered(name).add(range);
    },
    point,
    rangeOf,
    clear,
  };
};

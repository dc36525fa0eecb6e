import type { Painter } from './painter';
import type { Placed } from './place';
import { segments } from './segment';

/** A piece of text in the box: a text node, or one inside a `<mark>`. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: Text;
  readonly mark: HTMLElement | null;
}

/** Draws findings as `<mark>` elements, for browsers without highlights. Overlapping findings share marks. */
export const markPainter = (box: HTMLElement): Painter => {
  const document = box.ownerDocument;
  let pieces: readonly Piece[] = [];
  let signature = '';

  const within = ({ start, end }: Placed): readonly Piece[] => pieces.filter((piece) => piece.start >= start && piece.end <= end);
  return {
    paint: (written, placed) => {
      const cut = segments(written.length, placed);
      const now = JSON.stringify([written, cut]);
      if (now === signature) return;
      signature = now;
      pieces = cut.map(({ start, end, kinds }) => {
        const text = document.createTextNode(written.slice(start, end));
        if (kinds.length === 0) return { start, end, text, mark: null };
        const mark = document.createElement('mark');
        mark.part.add('mark', ...kinds);
        mark.append(text);
        return { start, end, text, mark };
      });
      box.replaceChildren(...pieces.map(({ mark, text }) => mark ?? text));
    },
    point: (at) => {
      for (const { mark } of pieces) mark?.part.remove('pointed');
      if (at !== null) for (const { mark } of within(at)) mark?.part.add('pointed');
    },
    rangeOf: (at) => {
      const range = document.createRange();
      const inside = within(at);
      const [first, last] = [inside[0], inside.at(-1)];
      if (first === undefined || last === undefined) return range;
      range.setStart(first.text, 0);
      range.setEnd(last.text, last.text.length);
      return range;
    },
    clear: () => undefined,
  };
};

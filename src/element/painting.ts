import type { Marking } from './element-type';
import { highlightPainter, highlightsExist } from './paint-highlights';
import { markPainter } from './paint-marks';
import type { Painter } from './painter';

/** A painter that can be exchanged: the marking that was asked for, or marks where there are no highlights. */
export const makePainting = (box: HTMLElement): Painter & { use(marking: Marking): void } => {
  let drawn: Exclude<Marking, 'auto'> = 'mark';
  let painter = markPainter(box);
  return {
    use: (marking) => {
      const wanted = marking !== 'mark' && highlightsExist() ? 'highlight' : 'mark';
      if (wanted === drawn) return;
      painter.clear();
      drawn = wanted;
      painter = wanted === 'highlight' ? highlightPainter(box) : markPainter(box);
    },
    paint: (text, placed) => painter.paint(text, placed),
    point: (at) => painter.point(at),
    rangeOf: (at) => painter.rangeOf(at),
    clear: () => painter.clear(),
  };
};

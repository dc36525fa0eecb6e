import type { Span } from '../text/span';

/** What stands in the place of what was taken out. */
export type Placeholder = '[link]' | '[email]' | '[number]' | '[name]';

/** A passage to be taken out. */
export interface Edit extends Span {
  readonly as: Placeholder;
}

const order: readonly Placeholder[] = ['[link]', '[email]', '[number]', '[name]'];

/** Two edits as one, by the weightier placeholder. */
const join = (a: Edit, b: Edit): Edit => ({ start: a.start, end: Math.max(a.end, b.end), as: order.indexOf(a.as) <= order.indexOf(b.as) ? a.as : b.as });

/** Edits in order, those that overlap or are two words of one name joined. */
export const joinEdits = (text: string, edits: readonly Edit[]): Edit[] => {
  const joined: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const touches = last !== undefined && (edit.start < last.end || (last.as === '[name]' && edit.as === '[name]' && /^[ '’-]?$/.test(text.slice(last.end, edit.start))));
    if (last !== undefined && touches) joined[joined.length - 1] = join(last, edit);
    else joined.push(edit);
  }
  return joined;
};

/** The text with its edits made. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, as } of edits) {
    parts.push(text.slice(at, start), as);
    at = end;
  }
  return parts.join('') + text.slice(at);
};

/** Where a place lies after the edits; one within an edit moves to its start or its end. */
const movePlace = (place: number, edits: readonly Edit[], toEnd: boolean): number => {
  let shift = 0;
  for (const { start, end, as } of edits) {
    if (end <= place) shift += as.length - (end - start);
    else return start < place ? start + shift + (toEnd ? as.length : 0) : place + shift;
  }
  return place + shift;
};

/** Where a place of the edited text lay before: the start of what a placeholder stands for, or its end. */
const placeBack = (place: number, edits: readonly Edit[], toEnd: boolean): number => {
  let shift = 0;
  for (const { start, end, as } of edits) {
    const from = start + shift;
    if (place < from || (place === from && !toEnd)) break;
    if (place < from + as.length || (place === from + as.length && toEnd)) return toEnd && place > from ? end : start;
    shift += as.length - (end - start);
  }
  return place - shift;
};

/** Where a span of the edited text lay before the edits; one that cuts into a placeholder takes in all that it stands for. */
export const movedBack = ({ start, end }: Span, edits: readonly Edit[]): Span => ({ start: placeBack(start, edits, false), end: placeBack(end, edits, true) });

/** Where a span lies after the edits; one that cuts into an edit takes in its whole placeholder. */
export const moveSpan = ({ start, end }: Span, edits: readonly Edit[]): Span => ({ start: movePlace(start, edits, false), end: movePlace(end, edits, true) });

import { breaksOf } from './elements';

/** An element while it is open, with what the reader noted of it. */
export interface Open<T> {
  readonly name: string;
  readonly note: T;
}

/** The elements around a place, outermost first. Every step takes constant time, spread over a document. */
export interface OpenElements<T> {
  /** Closes what a new element ends by itself, such as a paragraph before a list, and opens it. */
  readonly open: (name: string, note: T) => void;
  /** Closes an element and what is open in it. What is not open is passed over, as is what lies outside of a table's cell. */
  readonly close: (name: string) => void;
  readonly closeAll: () => void;
}

/** A closing tag in one of these closes nothing outside. */
const fences: ReadonlySet<string> = new Set(['td', 'th', 'caption', 'table', 'template']);

/** What a new element ends if it stands directly in it. */
const ended: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']], ['dt', ['dt', 'dd']], ['dd', ['dt', 'dd']], ['option', ['option']], ['td', ['td', 'th']], ['th', ['td', 'th']], ['tr', ['td', 'th', 'tr']],
]);

/** Keeps the elements that are open, and tells of each one that is closed. */
export const openElements = <T>(onClosed: (element: Open<T>) => void): OpenElements<T> => {
  const stack: Open<T>[] = [];
  const places = new Map<string, number[]>();
  const fenced: number[] = [];
  const pop = (): void => {
    const last = stack.pop();
    if (last === undefined) return;
    places.get(last.name)?.pop();
    if (fenced.at(-1) === stack.length) fenced.pop();
    onClosed(last);
  };
  const popTo = (length: number): void => {
    while (stack.length > length) pop();
  };
  return {
    open: (name, note) => {
      if (stack.at(-1)?.name === 'p' && breaksOf(name) > 0) pop();
      while (ended.get(name)?.includes(stack.at(-1)?.name ?? '') === true) pop();
      const mine = places.get(name);
      if (mine === undefined) places.set(name, [stack.length]);
      else mine.push(stack.length);
      if (fences.has(name)) fenced.push(stack.length);
      stack.push({ name, note });
    },
    close: (name) => {
      const place = places.get(name)?.at(-1);
      const crosses = /^(?:t(?:able|body|foot|head|r|d|h)|caption|template|body|html)$/.test(name);
      if (place !== undefined && (crosses || place >= (fenced.at(-1) ?? 0))) popTo(place);
    },
    closeAll: () => popTo(0),
  };
};

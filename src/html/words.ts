import type { HtmlRun } from './html-text';

/** Which white space counts: none, line ends up to one blank line, or all of it. */
export type SpaceKept = 'none' | 'lines' | 'all';

/** Gathers the words of a document and where each stands in it. */
export interface Words {
  /** Characters of the source from `from` on, with or without white space that counts. */
  readonly add: (characters: string, from: number, space: SpaceKept) => void;
  /** A character reference: `decoded` stands at `from` to `to`. */
  readonly addReference: (decoded: string, from: number, to: number, space: SpaceKept) => void;
  /** A space that no character stands for, as between cells. */
  readonly space: () => void;
  /** At least so many line ends before the next words. */
  readonly separate: (lines: number) => void;
  /** One more line end, up to a blank line. */
  readonly lineEnd: () => void;
  /** Where the next words will begin at the earliest. */
  readonly length: () => number;
  readonly text: () => string;
  readonly runs: readonly HtmlRun[];
}

/** White space that may turn out to stand between words. */
interface Blank {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly keeps: boolean;
}

const pieces = /[ \t\n\r\f]+|\u00a0+|[^ \t\n\r\f\u00a0]+/g;
const linewise = /\r\n?|\n|[ \t\f]+|\u00a0+|[^ \t\n\r\f\u00a0]+/g;

/** Words, with white space as a page shows it: spaces collapse, none at the edges of a line, one blank line at most. */
export const gatherWords = (): Words => {
  const parts: string[] = [];
  const runs: HtmlRun[] = [];
  let length = 0;
  let breaks = 0;
  let atLineStart = true;
  let blanks: Blank[] = [];
  const push = (text: string, from: number, to: number): void => {
    const last = runs.at(-1);
    const alike = text.length === to - from;
    parts.push(text);
    if (alike && last?.to === from && last.end === length && last.end - last.start === last.to - last.from) runs[runs.length - 1] = { ...last, end: length + text.length, to };
    else if (from >= 0) runs.push({ start: length, end: length + text.length, from, to });
    length += text.length;
  };
  const say = (text: string, from: number, to: number): void => {
    if (breaks > 0 && length > 0) {
      parts.push('\n'.repeat(breaks));
      length += breaks;
    }
    for (const blank of blanks) push(blank.text, blank.from, blank.to);
    push(text, from, to);
    [breaks, blanks, atLineStart] = [0, [], false];
  };
  const wait = (blank: Blank): void => {
    const last = blanks.at(-1);
    if (atLineStart && !blank.keeps) return;
    if (blank.keeps || last?.text !== ' ' || last.keeps || blank.text !== ' ') blanks.push(blank);
  };
  const endLine = (lines: number): void => {
    [breaks, blanks, atLineStart] = [lines, [], true];
  };
  const lineEnd = (most: number): void => endLine(Math.max(breaks, Math.min(most, breaks + 1)));
  const take = (text: string, from: number, to: number, space: SpaceKept): void => {
    if (space !== 'none' && /^[\r\n]/.test(text)) lineEnd(space === 'all' ? Infinity : 2);
    else if (/^[ \t\n\r\f]/.test(text)) wait(space === 'all' ? { text, from, to, keeps: true } : { text: ' ', from, to, keeps: false });
    else if (text.startsWith('\u00a0')) wait({ text, from, to, keeps: space === 'all' });
    else say(text, from, to);
  };
  return {
    add: (characters, from, space) => {
      for (const { 0: piece, index } of characters.matchAll(space === 'none' ? pieces : linewise)) take(piece, from + index, from + index + piece.length, space);
    },
    addReference: take,
    space: () => wait({ text: ' ', from: -1, to: -1, keeps: false }),
    separate: (lines) => {
      if (lines > 0) endLine(Math.max(breaks, lines));
    },
    lineEnd: () => lineEnd(2),
    length: () => length,
    text: () => parts.join(''),
    runs,
  };
};

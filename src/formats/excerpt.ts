import type { Finding } from '../analysis/finding';
import type { Conversation } from '../conversation/turn';
import { cells, firstCells, lastCells } from './cells';
import { inert } from './inert';

/** A quote in its sentence, harmless and on one line. `before + quote + after` is the sentence, cut with `…` to fit. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** How far a sentence is followed to either side. */
const reach = 400;

const headOf = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - reach), start);
  const ends = [...before.matchAll(/[.!?\u2026]["'\u201d\u2019)\]]*\s+|[\n\r\u2028\u2029]\s*/g)].at(-1);
  return ends === undefined ? before : before.slice(ends.index + ends[0].length);
};

const tailOf = (text: string, end: number): string => {
  const after = text.slice(end, end + reach);
  if (/[.!?\u2026]$/.test(text.slice(Math.max(0, end - 1), end)) && /^(?:\s|$)/.test(after)) return '';
  const stop = /(?<![.!?\u2026])[.!?\u2026]+["'\u201d\u2019)\]]*(?=\s|$)|(?=[\n\r\u2028\u2029])/.exec(after);
  return stop === null ? after : after.slice(0, stop.index + stop[0].length);
};

const cutMiddle = (text: string, width: number): string => {
  if (text.length <= 4 * width && cells(text) <= width) return text;
  const half = Math.max(1, Math.floor((width - 3) / 2));
  return `${firstCells(text.slice(0, 4 * half), half)} … ${lastCells(text, half)}`;
};

const cutStart = (text: string, width: number): string => (cells(text) <= width ? text : width < 2 ? '' : `…${lastCells(text, width - 1)}`);

const cutEnd = (text: string, width: number): string => (cells(text) <= width ? text : width < 2 ? '' : `${firstCells(text, width - 1)}…`);

/**
 * The sentence around a finding's quote, cut to a width.
 *
 * @example
 * const conversation = { turns: [{ role: 'agent', text: 'Good day. Please calm down now. Bye.' }] };
 * excerptOf({ turn: 0, span: { start: 17, end: 26 }, quote: 'calm down' }, conversation, 60).before // => 'Please '
 */
export const excerptOf = (finding: Finding, conversation: Conversation, width: number): Excerpt => {
  const { start, end } = finding.span;
  const text = conversation.turns[finding.turn]?.text;
  const quote = cutMiddle(inert(finding.quote), width);
  if (text === undefined || text.slice(start, end) !== finding.quote) return { before: '', quote, after: '' };
  const head = inert(headOf(text, start)).trimStart();
  const tail = inert(tailOf(text, end)).trimEnd();
  const room = Math.max(0, width - cells(quote));
  const before = cutStart(head, Math.max(Math.floor(room / 2), room - cells(tail)));
  return { before, quote, after: cutEnd(tail, room - cells(before)) };
};

import { isDeviceLine } from './devices';
import { isDisclaimer } from './disclaimers';
import type { Passage } from './history';
import type { Line } from './lines';
import { cardBelow, isSignOff } from './sign-off';

const delimiter = /^--\s?$|^[—–]$/;

/** A longer block below two dashes is no signature; a notice has lines of its own. */
const mostBelow = 25;

/** The lines of the paragraph that begins at a line. */
const paragraphTo = (lines: readonly Line[], at: number, end: number): number => {
  let next = at;
  while (next < end && lines[next]?.isBlank === false) next += 1;
  return next;
};

const paragraphOf = (lines: readonly Line[], from: number, to: number): string => {
  let words = '';
  for (let at = from; at < to && words.length < 1200; at += 1) words += `${lines[at]?.text ?? ''} `;
  return words;
};

/** The last line with words before `end`, plus one. */
const trimmed = (lines: readonly Line[], from: number, end: number): number => {
  let last = end;
  while (last > from && lines[last - 1]?.isBlank === true) last -= 1;
  return last;
};

/** Where the signature below a line of dashes ends: at the end of the passage, if it is no longer than one. */
const belowDashes = (lines: readonly Line[], at: number, end: number): number => {
  const last = trimmed(lines, at, end);
  return last - at <= mostBelow ? last : at;
};

/** Signatures in the writer's own lines from `from` to `end`. */
const within = (lines: readonly Line[], from: number, end: number): readonly Passage[] => {
  const found: Passage[] = [];
  const add = (first: number, last: number): void => {
    found.push({ first, last, kind: 'signature' });
  };
  let fresh = true;
  for (let at = from; at < end; at += 1) {
    const line = lines[at];
    if (line === undefined || line.isBlank) {
      fresh = true;
      continue;
    }
    const paragraph = fresh ? paragraphTo(lines, at, end) : at;
    fresh = false;
    const below = delimiter.test(line.text) ? belowDashes(lines, at, end) : at;
    const card = isSignOff(line.text) ? cardBelow(lines, at, end) : 0;
    if (below > at) {
      add(at, below);
      break;
    }
    if (isDeviceLine(line.text)) add(at, at + 1);
    else if (paragraph > at && isDisclaimer(paragraphOf(lines, at, paragraph))) {
      add(at, paragraph);
      at = paragraph - 1;
    } else if (card > 0) {
      add(at + 1, at + 1 + card);
      at += card;
    }
  }
  return found;
};

/** Finds signatures, what devices add, and legal notices in the lines that no passage holds. */
export const signaturesOf = (lines: readonly Line[], history: readonly Passage[]): readonly Passage[] => {
  const ends = [...history, { first: lines.length, last: lines.length }];
  let from = 0;
  return ends.flatMap(({ first, last }) => {
    const start = from;
    from = last;
    return within(lines, start, first);
  });
};

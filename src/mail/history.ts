import type { AsideKind } from '../conversation/turn';
import { attributionAt } from './attribution';
import { headersAt } from './headers';
import type { Line } from './lines';

/** Lines of somebody else: from `first` up to, not with, `last`. */
export interface Passage {
  readonly first: number;
  readonly last: number;
  readonly kind: AsideKind;
}

/** What says by itself that an earlier message follows. */
const announced: readonly (readonly [RegExp, AsideKind])[] = [
  [/^[*\s]{0,3}-{2,40}\s{0,3}Original (?:Message|Appointment|e-?mail)\s{0,3}-{2,40}\*?(?:$|\s?From:)/i, 'quoted'],
  [/^[*\s]{0,3}-{2,40}\s{0,3}(?:Forwarded (?:Message|e-?mail)(?: (?:from|by) [^-]{1,80})?|Begin forwarded message)\s{0,3}-{2,40}\*?$/i, 'forwarded'],
  [/^\*{0,2}Begin forwarded message:?\*{0,2}$/i, 'forwarded'],
  [/^(?:##-|-{2,10}|={2,10})?\s?(?:Please )?(?:type|write|add|enter) your (?:reply|response) above this line\.?\s?(?:-##|-{2,10}|={2,10})?$/i, 'quoted'],
];

const kindAt = ({ text }: Line): AsideKind | undefined => (text.length > 160 ? undefined : announced.find(([sign]) => sign.test(text))?.[1]);

/** A mark and how many lines it takes up. */
interface Mark {
  readonly lines: number;
  readonly kind: AsideKind;
  /** Without quoted lines behind it, it speaks for all that follows. */
  readonly opensRest: boolean;
}

const markAt = (lines: readonly Line[], at: number, isFirst: boolean): Mark | undefined => {
  const line = lines[at];
  if (line === undefined || line.isBlank) return undefined;
  const announcedKind = kindAt(line);
  if (announcedKind !== undefined) return { lines: 1, kind: announcedKind, opensRest: true };
  const attribution = attributionAt(lines, at);
  if (attribution > 0) return { lines: attribution, kind: 'quoted', opensRest: !isFirst };
  return !isFirst && headersAt(lines, at) ? { lines: 1, kind: 'quoted', opensRest: true } : undefined;
};

const skipBlank = (lines: readonly Line[], from: number): number => {
  let at = from;
  while (lines[at]?.isBlank === true) at += 1;
  return at;
};

/** Where the quoted lines that begin at `from` end; blank lines between them are theirs. */
const quotedTo = (lines: readonly Line[], from: number, isOne: (line: Line) => boolean): number => {
  let last = from;
  for (let at = from; ; at += 1) {
    const line = lines[at];
    if (line === undefined || !(line.isBlank || isOne(line))) return last;
    if (!line.isBlank) last = at + 1;
  }
};

/**
 * Finds the lines that a mail quotes or forwards: lines that begin with `>`, and what follows "On …, Ana wrote:",
 * a block of headers or an announcement. Where quoted lines follow such a mark, what stands below them is the
 * writer's own again.
 */
export const historyOf = (lines: readonly Line[]): readonly Passage[] => {
  const found: Passage[] = [];
  let said = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.isBlank) continue;
    const mark = line.isQuoted ? undefined : markAt(lines, at, !said);
    if (mark === undefined && !line.isQuoted) {
      said = true;
      continue;
    }
    const behind = at + (mark?.lines ?? 0);
    const body = skipBlank(lines, behind);
    const isFollowed = (mark === undefined ? line : lines[body])?.maybeQuoted === true;
    const last = isFollowed ? quotedTo(lines, body, mark === undefined ? (one) => one.isQuoted : (one) => one.maybeQuoted) : mark?.opensRest === true ? lines.length : behind;
    found.push({ first: at, last, kind: mark?.kind ?? 'quoted' });
    at = last - 1;
  }
  return found;
};

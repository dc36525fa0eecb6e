import type { Aside, AsideKind } from '../conversation/turn';
import type { Span } from '../text/span';
import type { MailMark } from './mail-marks';

/** A marked element: where its words begin and end in the text. */
export interface MailPart extends Span {
  readonly mark: MailMark;
  readonly isBlockquote: boolean;
  /** How many marked elements it lies in. */
  readonly depth: number;
}

const isForward = /^[\s*>-]{0,60}(?:Begin forwarded message|Forwarded message|Forwarded by)\b/i;

/** "On …, Ana wrote:" and no more. */
const isAttribution = (words: string): boolean => words.length < 400 && /:\s*$/.test(words);

const kindOf = (text: string, { start, end, mark: { kind } }: MailPart): AsideKind =>
  kind === 'quoted' && isForward.test(text.slice(start, Math.min(end, start + 120))) ? 'forwarded' : kind;

/**
 * The asides of an element: all of it; or, where it holds somebody's name and quotations below, these only, since
 * answers may stand between them.
 */
const asidesIn = (text: string, part: MailPart, inner: readonly MailPart[]): readonly Aside[] => {
  const kind = kindOf(text, part);
  const quotes = inner.filter(({ isBlockquote }) => isBlockquote);
  const [first] = quotes;
  if (part.isBlockquote || kind !== 'quoted' || first === undefined || !isAttribution(text.slice(part.start, first.start))) return [{ start: part.start, end: part.end, kind }];
  const outer = quotes.filter(({ depth }) => depth === first.depth);
  return [{ start: part.start, end: first.end, kind }, ...outer.slice(1).map(({ start, end }) => ({ start, end, kind }))];
};

/** Whether what follows an element to the end is quoted, as below Outlook's headers. */
const opensRest = (text: string, { start, end, mark: { reach } }: MailPart): boolean =>
  reach === 'rest' || (reach === 'header' && /^\W{0,10}From\b\W{0,5}:/.test(text.slice(start, Math.min(end, start + 40))));

/** What the marked elements of a mail say by themselves, in order, and which quotations need a name above them. */
export const partsOf = (text: string, parts: readonly MailPart[]): { readonly asides: readonly Aside[]; readonly quotes: readonly Span[] } => {
  const ordered = [...parts].sort((one, other) => one.start - other.start || one.depth - other.depth);
  const asides: Aside[] = [];
  const quotes: Span[] = [];
  let at = 0;
  for (let index = 0; index < ordered.length; index += 1) {
    const part = ordered[index];
    if (part === undefined || part.start < at) continue;
    if (opensRest(text, part)) return { asides: [...asides, { start: part.start, end: text.length, kind: kindOf(text, part) }], quotes };
    if (part.end <= part.start) continue;
    if (part.mark.reach === 'quote') quotes.push({ start: part.start, end: part.end });
    if (part.mark.reach !== 'element') continue;
    let last = index + 1;
    while ((ordered[last]?.start ?? Infinity) < part.end) last += 1;
    for (const aside of asidesIn(text, part, ordered.slice(index + 1, last))) asides.push(aside);
    at = part.end;
    index = last - 1;
  }
  return { asides, quotes };
};

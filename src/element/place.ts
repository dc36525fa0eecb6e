import type { Finding } from '../analysis/finding';

/**
 * A finding with its place in the text that is shown, widened to whole characters. `id` is made of detector and
 * quote, and unique within the element: unlike a key, it stays the same while a draft grows around it.
 */
export interface Placed {
  readonly id: string;
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

/** Findings in the order of the text, and those that do not belong to it. */
export interface Placement {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Finding[];
}

/** A finding fits where its span holds its quote, to the letter: one that was made for another text never marks the wrong words. */
const fits = (text: string, finding: Finding): boolean => {
  const { start, end } = (finding as Partial<Finding> | null | undefined)?.span ?? { start: 0, end: 0 };
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length && text.slice(start, end) === finding.quote;
};

/** Start and end of whole characters, so that no emoji is cut in two. */
const widener = (text: string): ((start: number, end: number) => readonly [number, number]) => {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return (start, end) => [start, end];
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return (start, end) => {
    const last = characters.containing(end - 1);
    return [characters.containing(start)?.index ?? start, last === undefined ? end : last.index + last.segment.length];
  };
};

/**
 * Finds the place of each finding in a text.
 *
 * @param turn - show the findings of this turn only; null: all of them
 * @returns what fits, by place (the longer of two that start together first), and what does not fit. Never throws.
 * @example
 * place('Calm down.', coach('Calm down.', { preview: true }).findings, null).placed.map(({ start, end }) => [start, end]) // => [[0, 9], [0, 9]]
 */
export const place = (text: string, findings: readonly Finding[], turn: number | null): Placement => {
  const shown = turn === null ? findings : findings.filter((finding) => (finding as Finding | null)?.turn === turn);
  const fitting = shown.filter((finding) => fits(text, finding)).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const widen = widener(text);
  const seen = new Map<string, number>();
  const placed = fitting.map((finding): Placed => {
    const [start, end] = widen(finding.span.start, finding.span.end);
    const name = `${finding.detector}: ${finding.quote}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: `${count} ${name}`, finding, start, end };
  });
  return { placed, unplaced: shown.filter((finding) => !fits(text, finding)) };
};

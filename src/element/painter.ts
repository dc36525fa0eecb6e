import type { Placed } from './place';

/** Shows a text with its findings in a box. What it throws away, it has drawn itself. */
export interface Painter {
  /** The text as it stands, to the letter, with these findings drawn on it. */
  paint(text: string, placed: readonly Placed[]): void;
  /** Sets one finding off from the others; null: none. */
  point(at: Placed | null): void;
  rangeOf(at: Placed): Range;
  /** Takes back what lies outside the box. */
  clear(): void;
}

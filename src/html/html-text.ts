import type { Aside } from '../conversation/turn';

/**
 * Words of a text and where they stand in the HTML: `text.slice(start, end)` is what `html.slice(from, to)` shows.
 * Equally long ones match character by character; others (a character reference, white space) match as a whole.
 */
export interface HtmlRun {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** HTML as it is read: plain data that may be kept or sent to a worker. */
export interface HtmlText {
  /** The words as a page shows them. */
  readonly text: string;
  /** Where they stand in the source, in order. Line ends and spaces that stand for tags are in no run. */
  readonly runs: readonly HtmlRun[];
  /** What the mail quotes, forwards or signs with: spans of `text`, in order. */
  readonly asides: readonly Aside[];
}

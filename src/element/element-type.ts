import type { Suggestion } from '../analysis/detector';
import type { Finding } from '../analysis/finding';

/** How findings are drawn: `auto` takes CSS highlights where they exist, else `<mark>` elements. */
export type Marking = 'auto' | 'highlight' | 'mark';

/** What `goodturn-apply` carries. Nothing was changed yet: put `text` where your text lives, and coach it anew. */
export interface ApplyDetail {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
  /** The whole text with the suggestion in it. */
  readonly text: string;
}

/** What `goodturn-open` carries: the finding whose details were opened. */
export interface OpenDetail {
  readonly finding: Finding;
}

/** What `goodturn-unplaced` carries: findings that are not shown, as their spans do not hold their quotes in this text. */
export interface UnplacedDetail {
  readonly findings: readonly Finding[];
}

/** What each event of the element carries. */
export interface GoodturnTextDetails {
  'goodturn-apply': ApplyDetail;
  'goodturn-open': OpenDetail;
  'goodturn-unplaced': UnplacedDetail;
}

/** Events of the element. All bubble, and cross shadow roots. */
export type GoodturnTextEventMap = { readonly [Type in keyof GoodturnTextDetails]: CustomEvent<GoodturnTextDetails[Type]> };

/** The element that `define()` makes. What is set in one go is drawn once, in the next microtask. */
export interface GoodturnTextElement extends HTMLElement {
  /** What is shown, to the letter. Also an attribute. */
  text: string;
  /** Findings of this text. Their spans count in it. */
  findings: readonly Finding[];
  /** Show the findings of this turn only, from 0. Null: all that are given. Also an attribute. */
  turn: number | null;
  /** Also an attribute. */
  marking: Marking;
  /** Opens the details of a finding and moves the focus there. False: it is not shown. */
  open(key: string): boolean;
  /** Closes what is open. */
  close(): void;
}

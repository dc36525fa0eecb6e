import type { Warning } from '../conversation/turn';
import type { PrincipleId } from '../principles/principle-id';
import type { Span } from '../text/span';
import type { Facets, Impact, Kind, Maturity, Suggestion } from './detector';

/** One piece of evidence: exact words, what they show, and what to do. */
export interface Finding {
  /** Stable when other turns or other findings change. */
  readonly key: string;
  readonly detector: string;
  readonly principle: PrincipleId;
  readonly kind: Kind;
  readonly impact: Impact;
  readonly maturity: Maturity;
  /** The turn it is in, from 0. */
  readonly turn: number;
  readonly span: Span;
  /** `turns[turn].text.slice(span.start, span.end)`. */
  readonly quote: string;
  readonly message: string;
  readonly advice: string;
  readonly facets?: Facets;
  /** Replacements for exactly this span, best first. Absent where no safe wording is known. */
  readonly suggestions?: readonly Suggestion[];
}

/** A finding that settings keep out of sight, and why. */
export interface SilencedFinding extends Finding {
  readonly reason: string;
}

/** How often a principle was met, missed, or called for by the customer. */
export interface PrincipleTally {
  readonly id: PrincipleId;
  readonly strengths: number;
  readonly concerns: number;
  readonly signals: number;
}

/** What was looked at, so that silence can be read. */
export interface Checked {
  readonly turns: number;
  readonly analyzers: readonly string[];
  readonly detectors: readonly string[];
  /**
   * The language that most turns of the two sides are in, as a BCP 47 tag. Null: nobody looked
   * (`settings.identifyLanguage` was not given), or it could not be told of any turn.
   */
  readonly language: string | null;
  readonly version: string;
  readonly warnings: readonly Warning[];
  /** What an importer left out before: the kind of part, in the source's own word, and how many. Absent: nobody said. */
  readonly skipped?: Readonly<Record<string, number>>;
}

/** What `analyze` returns. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly checked: Checked;
}

/** A sentence of the summary, and the keys of the findings that bear it out. */
export interface SummarySentence {
  readonly kind: Kind;
  readonly text: string;
  readonly findings: readonly string[];
}

/** Counts, and a few sentences to read aloud. */
export interface Summary {
  readonly strengths: number;
  readonly concerns: number;
  readonly signals: number;
  /** The counts in words. */
  readonly counts: string;
  /** Strengths first, at most eight. */
  readonly sentences: readonly SummarySentence[];
  /** The sentences as one text; the counts where there are none. */
  readonly text: string;
}

/** Where the customer's mood turned, and the answer it followed. An association: the answer need not be the cause. */
export interface TurningPoint {
  readonly turning: 'better' | 'worse';
  /** The customer's turn, from 0, with the key and the words that show it. */
  readonly turn: number;
  readonly key: string;
  readonly quote: string;
  /** The agent's turn before it, or null where there was none. */
  readonly answer: number | null;
  /** Keys of the findings in that answer. */
  readonly findings: readonly string[];
}

/** What `review` returns. */
export interface Report extends Analysis {
  /** The conversation's id, where it has one. */
  readonly conversation?: string;
  /** Principles that have at least one finding, sorted by id. */
  readonly principles: readonly PrincipleTally[];
  /** In the order of the turns. */
  readonly turningPoints: readonly TurningPoint[];
  readonly summary: Summary;
}

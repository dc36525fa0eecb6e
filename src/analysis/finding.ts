import type { Warning } from '../conversation/turn';
import type { PrincipleId } from '../principles/principle-id';
import type { Span } from '../text/span';
import type { Facets, Impact, Kind, Maturity } from './detector';

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
  /** BCP 47 tag, or null: nobody looked which language this is. */
  readonly language: string | null;
  readonly version: string;
  readonly warnings: readonly Warning[];
}

/** What `analyze` returns. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly checked: Checked;
}

/** Counts, and one sentence about them. */
export interface Summary {
  readonly strengths: number;
  readonly concerns: number;
  readonly signals: number;
  readonly text: string;
}

/** What `review` returns. */
export interface Report extends Analysis {
  /** The conversation's id, where it has one. */
  readonly conversation?: string;
  /** Principles that have at least one finding, sorted by id. */
  readonly principles: readonly PrincipleTally[];
  readonly summary: Summary;
}

import type { PrincipleId } from './principle-id'

/** Short keys of the articles that the catalogue grew from. */
export type ArticleKey = 'ALLY' | 'LABEL' | 'DIPLOMACY' | 'TRAITS' | 'THERE-IS-NO-SUCH-THING' | 'HOLD-ON'

/** Something the catalogue rests on: one of its articles, or a published study. */
export interface Source {
  /** The short key; only the articles have one. */
  readonly key?: ArticleKey
  /** The title, or a description in our own words where no title is given (`note` then says so). */
  readonly title: string
  readonly author?: string
  /** As exact as it is known: a day or a year. */
  readonly date?: string
  /** Where it appeared, or what is not known of it. */
  readonly note?: string
}

/** One reply worded against a principle, and reworded with it. */
export interface Rewrite {
  readonly industry: string
  readonly before: string
  readonly after: string
  /** What the customer had said, or what to notice. */
  readonly note?: string
}

/** Another principle that can pull the other way, and what to weigh when it does. Always listed on both sides. */
export interface Tension {
  readonly with: PrincipleId
  readonly weigh: string
}

/**
 * How well a principle is supported.
 * - `opinion`: the articles say so, and we know of no study.
 * - `study`: a named study speaks for it; the note gives the setting.
 * - `contested`: a named study speaks against a naive reading of it; the note says how to read it instead.
 */
export type EvidenceGrade = 'opinion' | 'study' | 'contested'

/** What is known of a principle beyond the articles, and how far it carries. */
export interface Evidence {
  readonly grade: EvidenceGrade
  readonly note: string
  readonly sources: readonly Source[]
}

/** One entry of the catalogue: what good service asks, why it helps, and how it sounds. */
export interface Principle<Id extends PrincipleId = PrincipleId> {
  readonly id: Id
  /** An imperative in sentence case, without a full stop. */
  readonly title: string
  /** What it asks of the agent, in a sentence or two. */
  readonly statement: string
  /** Why it helps. */
  readonly why: string
  /** At least two, from different industries. */
  readonly examples: readonly Rewrite[]
  /** The articles that it comes from. */
  readonly sources: readonly Source[]
  /** The detectors that serve it, as `analyzer/detector`, the main one first. */
  readonly servedBy: readonly string[]
  readonly tensions: readonly Tension[]
  readonly evidence: Evidence
}

import type { Analyzer } from '../analysis/analyzer';
import { lexiconsOf } from '../analysis/compile';
import type { Lexicon } from '../text/lexicon';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

/** What settings may name. */
export interface Known {
  /** Ids of analyzers and detectors; undefined: not known here, any will do. */
  readonly ids?: readonly string[];
  readonly detectors?: readonly string[];
  readonly lexicons?: readonly string[];
}

/** One lexicon, who reads it, and its patterns. */
export interface LexiconUse {
  readonly id: string;
  readonly source: string;
  readonly patterns: readonly string[];
  /** Word classes that its patterns may name, as `{id}`. */
  readonly classes: readonly string[];
  /** Ids of detectors, measures and analyzers (for their memory). */
  readonly usedBy: readonly string[];
}

const usesOf = ({ id, remembering, detectors, measures }: Analyzer): (readonly [string, Lexicon])[] => [
  ...[...detectors, ...measures].flatMap((unit) => (unit.lexicons ?? []).map((lexicon) => [unit.id, lexicon] as const)),
  ...(remembering?.lexicons ?? []).map((lexicon) => [id, lexicon] as const),
];

/**
 * Lists the lexicons that `settings.words.lexicons` may change, by id.
 *
 * @example
 * lexiconsIn([language]).map(({ id }) => id) // => ['loose-terms', 'trade-terms']
 */
export const lexiconsIn = (analyzers: readonly Analyzer[]): LexiconUse[] => guarded('bad-analyzers', 'analyzers', 'Give a list of analyzers.', () => {
  const uses = dense(analyzers, 'analyzers').flatMap(usesOf);
  const byId = new Map(uses.map(([, lexicon]) => [lexicon.id, lexicon]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { source, patterns, classes = [] }]) => ({
    id, source, patterns,
    classes: classes.map((one) => one.id),
    usedBy: [...new Set(uses.filter(([, lexicon]) => lexicon.id === id).map(([user]) => user))],
  }));
});

/** Everything that settings for these analyzers may name. */
export const knownTo = (analyzers: readonly Analyzer[] | undefined): Known => {
  if (analyzers === undefined) return {};
  dense(analyzers, 'analyzers');
  const detectors = analyzers.flatMap((analyzer) => analyzer.detectors.map(({ id }) => id));
  return { ids: [...analyzers.map(({ id }) => id), ...detectors], detectors, lexicons: [...new Set(analyzers.flatMap(lexiconsOf).map(({ id }) => id))].sort() };
};

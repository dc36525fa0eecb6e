import type { CaseKind, Chunk } from './chunk';

/** How many cases a chunk has. */
const sizes: Readonly<Record<CaseKind, number>> = { strings: 2000, conversations: 200 };

const chunksOf = (kind: CaseKind, total: number, seed: number): readonly Chunk[] =>
  Array.from({ length: Math.ceil(total / sizes[kind]) }, (_, at) => ({ kind, seed: (seed * 100_003 + at * 2 + Number(kind === 'strings')) | 0, cases: Math.min(sizes[kind], total - at * sizes[kind]) }));

/** All chunks of a run, strings and conversations in turn, so that a run that is stopped has had its share of both. */
export const planOf = (totals: Readonly<Record<CaseKind, number>>, seed: number): readonly Chunk[] => {
  const kinds = (['strings', 'conversations'] as const).map((kind) => chunksOf(kind, totals[kind], seed));
  return kinds.flatMap((chunks) => chunks.map((chunk, at) => ({ chunk, share: (at + 0.5) / chunks.length }))).sort((a, b) => a.share - b.share).map(({ chunk }) => chunk);
};

import { agreesWithNegator } from './dialect';

/** Words that turn what follows them into its opposite, up to the end of their clause. */
export const negators: ReadonlySet<string> = new Set([
  'not', 'never', 'no', 'nobody', 'nothing', 'none', 'neither', 'nor', 'without', 'hardly', 'nowhere',
]);

/** How many tokens a negator reaches, at most. */
export const negatorReach = 8;

/**
 * For each token of a clause, the index of the negator that governs it, or -1. "Not only" negates nothing.
 */
export const negatorsOf = (normals: readonly string[], from: number, to: number): number[] => {
  const governed: number[] = [];
  let negator = -1;
  for (let at = from; at < to; at += 1) {
    if (negator >= 0 && at - negator > negatorReach) negator = -1;
    governed.push(negator >= 0 && agreesWithNegator(normals, negator, at) ? -1 : negator);
    if (negators.has(normals[at] ?? '') && normals[at + 1] !== 'only') negator = at;
  }
  return governed;
};

import { readTime } from '../../conversation/clock';
import type { Chain, Made, Verdict } from './made';
import type { CommitmentMemory } from './memory';

/** A promise and what became of it. */
export interface Outcome {
  readonly made: Made;
  readonly verdict?: Verdict;
  /** Nothing settles it, and its time had passed at `settings.asOf`. */
  readonly overdue: boolean;
}

/**
 * A chain as a list, oldest first.
 *
 * @example
 * listed({ one: 2, before: { one: 1, before: undefined } }) // => [1, 2]
 */
export const listed = <One>(chain: Chain<One>): One[] => {
  const list: One[] = [];
  for (let link = chain; link !== undefined; link = link.before) list.push(link.one);
  return list.reverse();
};

/** Every promise of a conversation with its outcome, in the order in which they were made. */
export const outcomes = ({ made, verdicts }: CommitmentMemory, asOf: string | undefined): Outcome[] => {
  const now = readTime(asOf);
  const settled = new Map(listed(verdicts).flatMap((one) => (one.made === undefined ? [] : [[one.made, one] as const])));
  return listed(made).map((one) => {
    const verdict = settled.get(one);
    return verdict === undefined ? { made: one, overdue: one.kind === 'promise' && now !== null && one.due !== null && one.due < now } : { made: one, verdict, overdue: false };
  });
};

/** Verdicts on promises that were made elsewhere. */
export const strays = ({ verdicts }: CommitmentMemory): Verdict[] => listed(verdicts).filter(({ made }) => made === undefined);

import { readTime } from '../../conversation/clock';
import type { Chain, Made, Verdict } from './made';
import type { CommitmentMemory } from './memory';

/** A promise and what became of it. */
export interface Outcome {
  readonly made: Made;
  readonly verdict?: Verdict;
  /** Nothing settles it, its time had passed at `settings.asOf`, and the customer has not spoken since. */
  readonly overdue: boolean;
  /** Its time has passed and turns went on, or `asOf` did, with nothing said of it. */
  readonly pastDue: boolean;
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
export const outcomes = ({ made, verdicts, last, heard }: CommitmentMemory, asOf: string | undefined): Outcome[] => {
  const now = readTime(asOf);
  const settled = new Map(listed(verdicts).flatMap((one) => (one.made === undefined ? [] : [[one.made, one] as const])));
  return listed(made).map((one) => {
    const verdict = settled.get(one);
    const after = (time: number | null): boolean => one.due !== null && time !== null && time > one.due;
    const overdue = verdict === undefined && one.kind === 'promise' && after(now) && !after(heard);
    return { made: one, ...(verdict === undefined ? {} : { verdict }), overdue, pastDue: verdict === undefined && !overdue && (after(now) || after(last)) };
  });
};

/** Verdicts on promises that were made elsewhere. */
export const strays = ({ verdicts }: CommitmentMemory): Verdict[] => listed(verdicts).filter(({ made }) => made === undefined);

import { GoodturnError } from '../text/error';

/** One of several runs that share an input: run `part` of `of`, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/**
 * Reads a shard such as `2/8`.
 *
 * @throws GoodturnError `bad-input`.
 * @example
 * shardOf('2/8') // => { part: 2, of: 8 }
 */
export const shardOf = (text: string): Shard => {
  const [, part, of] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (part !== undefined && shard.part >= 1 && shard.part <= shard.of) return shard;
  throw new GoodturnError('bad-input', 'shard', `"${text}" is no shard. Write it as 2/8: the second of eight, counted from 1.`);
};

/**
 * Whether a line, counted from 1, belongs to a shard: line k to shard k mod n, and every n-th to the last. Each line belongs to exactly one.
 *
 * @example
 * [1, 2, 3, 4, 5].filter((line) => inShard({ part: 2, of: 2 }, line)) // => [2, 4]
 */
export const inShard = ({ part, of }: Shard, line: number): boolean => line % of === part % of;

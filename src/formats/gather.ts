import { readTime } from '../conversation/clock';
import type { Channel, Conversation, Turn, Warning } from '../conversation/turn';
import type { Imported } from './imported';
import { inTimeOrder } from './in-time-order';

/** One part of a payload as it was read: a turn, or the kind of part that was left out. */
export interface ReadPart {
  readonly turn?: Turn;
  /** The kind of part, in the source's own word. */
  readonly skipped?: string;
  readonly warnings?: readonly Warning[];
}

/** What is known of the conversation besides its parts. */
export interface Around {
  /** Where the list of parts stands in the payload. */
  readonly path: string;
  readonly id?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly warnings?: readonly Warning[];
  /** The source gives the newest part first, so putting them in order is nothing to warn of. */
  readonly newestFirst?: boolean;
  /** Turns that say the same with the same id are all kept. */
  readonly keepsCopies?: boolean;
  /** Asides were told message by message, so they stay whatever the channel. */
  readonly keepsAsides?: boolean;
}

/** A part that was left out, with the reason. */
export const leftOut = (kind: string, path: string, reason: string): ReadPart =>
  ({ skipped: kind, warnings: [{ code: 'skipped-item', path, message: `Left out: ${reason}` }] });

/**
 * Counts the parts that were left out, by kind.
 *
 * @example
 * countSkipped(['close', 'tag', 'tag']) // => { close: 1, tag: 2 }
 */
export const countSkipped = (kinds: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(counts);
};

const oldestFirst = (turns: readonly Turn[]): readonly Turn[] => {
  const [first, last] = [readTime(turns[0]?.at), readTime(turns.at(-1)?.at)];
  return first !== null && last !== null && first < last ? turns : [...turns].reverse();
};

/** A part that says the same with the same id as one before, as where pages overlap, is left out and counted. */
const withoutCopies = (parts: readonly ReadPart[]): readonly ReadPart[] => {
  const seen = new Map<string, string>();
  return parts.map((part) => {
    const { id, role, text } = part.turn ?? {};
    if (id === undefined) return part;
    const words = `${role} ${text}`;
    if (seen.get(id) === words) return { skipped: 'duplicate' };
    seen.set(id, words);
    return part;
  });
};

/** In a chat or a post, lines that look like those of a mail are somebody's words. */
const hasMail = (channel: Channel | undefined): boolean => channel === undefined || channel === 'email';

const withoutAsides = ({ asides: _left, ...turn }: Turn): Turn => turn;

/** Makes a conversation of the parts that were read: turns in the order of their times, warnings, and what was left out. */
export const gather = (all: readonly ReadPart[], { path, id, channel, warnings = [], newestFirst = false, keepsCopies = false, keepsAsides = false }: Around): Imported => {
  const parts = keepsCopies ? all : withoutCopies(all);
  const found = parts.flatMap(({ turn }) => (turn === undefined ? [] : [keepsAsides || hasMail(channel) ? turn : withoutAsides(turn)]));
  const ordered = inTimeOrder(newestFirst ? oldestFirst(found) : found, path);
  const expected = newestFirst && found.every(({ at }) => at !== undefined);
  const conversation: Conversation = { ...(id === undefined ? {} : { id }), ...(channel === undefined ? {} : { channel }), turns: ordered.turns };
  return {
    conversation,
    warnings: [...warnings, ...parts.flatMap((part) => part.warnings ?? []), ...(expected ? [] : ordered.warnings)],
    skipped: countSkipped(parts.flatMap(({ skipped }) => skipped ?? [])),
  };
};

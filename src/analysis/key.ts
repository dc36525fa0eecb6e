import type { AnnotatedTurn } from '../conversation/turn';

/** 53-bit string hash (cyrb53, bryc 2018, public domain design), as base 36. */
const hash = (text: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};

/** What a turn gives to the keys of its findings. Read once a turn: its text may be long and its findings many. */
export const turnMark = (turn: AnnotatedTurn): string => `${turn.role}\u0000${hash(turn.id ?? turn.text)}`;

/**
 * A finding's key without its ordinal: made of detector, turn and quote, never of places, so that it stays
 * the same when other turns or findings come and go.
 *
 * @param mark - the turn's, from {@link turnMark}
 */
export const keyOf = (detector: string, mark: string, quote: string): string => hash([detector, mark, quote].join('\u0000'));

/** Tells equal keys apart by their order: `k`, `k~2`, `k~3`. */
export const ordinals = (): ((key: string) => string) => {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}~${count}`;
  };
};

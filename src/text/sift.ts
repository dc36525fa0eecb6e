import { kept } from './kept';
import { common, neededBy } from './needed';

/** A wording that some pattern needs, and where its four telling letters end in it. */
interface Wording {
  readonly wording: string;
  readonly passed: number;
  readonly frame: number;
}

/** Wordings by the hash of the first four letters of their longest word that is no common one: it is the rarest. */
interface Sieve {
  /** For each hash, the place of its wordings in `groups`, or 0. */
  readonly places: Uint16Array;
  readonly groups: readonly (readonly Wording[])[];
  /** Patterns that no wording gives away. */
  readonly open: readonly number[];
}

const size = 0x8000;

/** A hash of the last four characters; of the fourth, three bits are left. */
const hashed = (hash: number, code: number): number => ((hash << 4) ^ code) & (size - 1);

const weightOf = (word: string): number => (common.has(word) ? 0 : word.length);

const passedBy = (wording: string): number => {
  const longest = wording.split(' ').reduce((most, word) => (weightOf(word) > weightOf(most) ? word : most));
  return Math.min(wording.length, Math.max(4, wording.indexOf(longest) + Math.min(4, longest.length)));
};

/** The hashes that the letters before a place may have: one, or of three letters one for each that may stand before them. */
const hashesAt = (wording: string, passed: number): readonly number[] => {
  const letters = [...Array(Math.min(4, passed)).keys()].map((back) => wording.charCodeAt(passed - 1 - back)).reverse();
  const before = letters.length < 4 ? [0, 1, 2, 3, 4, 5, 6, 7] : [0];
  return before.map((bits) => letters.reduce(hashed, bits));
};

const sieveOf = (frames: readonly RegExp[]): Sieve => {
  const places = new Uint16Array(size);
  const groups: Wording[][] = [[]];
  const open: number[] = [];
  frames.forEach((pattern, frame) => {
    const wordings = neededBy(pattern);
    if (wordings.length === 0) open.push(frame);
    for (const wording of wordings) {
      const passed = passedBy(wording);
      for (const hash of hashesAt(wording, passed)) {
        const place = (places[hash] ||= groups.length);
        (groups[place] ??= []).push({ wording, passed, frame });
      }
    }
  });
  return { places, groups, open };
};

const sieves = new WeakMap<readonly RegExp[], Sieve>();

/**
 * Picks the patterns out of a list that a text may match: each of the others lacks a wording that it cannot do
 * without. Worked out once a list, so keep it the same list between calls.
 *
 * @returns their places in the list, in order.
 * @example
 * sift([/\bfurious\b/i, /\b(?:very )?late\b/i], 'It is late.') // => [1]
 */
export const sift = (frames: readonly RegExp[], text: string): readonly number[] => {
  const { places, groups, open } = kept(sieves, frames, sieveOf);
  const said = text.toLowerCase();
  let found: number[] | undefined;
  let hash = 0;
  for (let at = 0; at < said.length; at += 1) {
    hash = hashed(hash, said.charCodeAt(at));
    const place = places[hash] ?? 0;
    if (place === 0) continue;
    for (const { wording, passed, frame } of groups[place] ?? []) {
      if (said.startsWith(wording, at + 1 - passed) && found?.includes(frame) !== true) (found ??= [...open]).push(frame);
    }
  }
  return found === undefined ? open : found.sort((a, b) => a - b);
};

const alone = new WeakMap<RegExp, readonly RegExp[]>();

/**
 * Tests a pattern that few texts match.
 *
 * @example
 * holds(/\bso (?:very )?late\b/i, 'It is so late.') // => true
 */
export const holds = (frame: RegExp, text: string): boolean => sift(kept(alone, frame, (one) => [one]), text).length > 0 && frame.test(text);

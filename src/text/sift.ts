import { kept } from './kept';
import { neededBy } from './needed';

/** A wording that some pattern needs, and how far into it its longest word has passed by three letters. */
interface Wording {
  readonly wording: string;
  readonly passed: number;
  /** The character that comes next, or NaN. */
  readonly next: number;
  readonly frame: number;
}

/** Wordings by the hash of the first three letters of their longest word, which is the rarest. */
interface Sieve {
  /** For each hash, the place of its wordings in `groups`, or 0. */
  readonly places: Uint16Array;
  readonly groups: readonly (readonly Wording[])[];
  /** Patterns that no wording gives away. */
  readonly open: readonly number[];
}

/** A hash of the last three characters: five bits of each. */
const hashed = (hash: number, code: number): number => ((hash << 5) | (code & 31)) & 0x7fff;

const hashOf = (wording: string, to: number): number => [3, 2, 1].reduce((hash, back) => hashed(hash, wording.charCodeAt(to - back)), 0);

const passedBy = (wording: string): number => {
  const longest = wording.split(' ').reduce((most, word) => (word.length > most.length ? word : most));
  return longest.length < 3 ? 3 : wording.indexOf(longest) + 3;
};

const sieveOf = (frames: readonly RegExp[]): Sieve => {
  const places = new Uint16Array(0x8000);
  const groups: Wording[][] = [[]];
  const open: number[] = [];
  frames.forEach((pattern, frame) => {
    const wordings = neededBy(pattern);
    if (wordings.length === 0) open.push(frame);
    for (const wording of wordings) {
      const passed = passedBy(wording);
      const hash = hashOf(wording, passed);
      const place = (places[hash] ||= groups.length);
      (groups[place] ??= []).push({ wording, passed, next: wording.charCodeAt(passed), frame });
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
    const after = said.charCodeAt(at + 1);
    for (const { wording, passed, next, frame } of groups[place] ?? []) {
      if (after !== next && passed < wording.length) continue;
      const from = at + 1 - passed;
      if (from >= 0 && found?.includes(frame) !== true && said.startsWith(wording, from)) (found ??= [...open]).push(frame);
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

/**
 * Tests whether a text matches any pattern of a list.
 *
 * @example
 * holdsAny([/\bfurious\b/i, /\blate\b/i], 'It is late.') // => true
 */
export const holdsAny = (frames: readonly RegExp[], text: string): boolean => sift(frames, text).some((place) => frames[place]?.test(text));

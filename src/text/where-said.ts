import type { AnnotatedText } from './annotated-text';
import { firstWhere } from './in-order';
import { kept } from './kept';
import type { Match } from './match';
import { type Said, sayings, tokensOf } from './said';
import { sift } from './sift';

/** Lists of frames that are looked for together, so that a sentence is sifted once for all. Keep it the same object between calls. */
export type Together = readonly (readonly RegExp[])[];

/** A sentence in which a frame may hold: its place among the frames of all lists. */
interface Candidate {
  readonly one: Said;
  readonly frame: number;
}

interface Joined {
  readonly frames: readonly RegExp[];
  readonly candidates: WeakMap<AnnotatedText, readonly Candidate[]>;
}

const none: readonly Candidate[] = [];
const alone = new WeakMap<readonly RegExp[], Together>();
const joins = new WeakMap<Together, Joined>();

/** The sentences in which frames may hold: frame by frame. */
const readCandidates = (text: AnnotatedText, frames: readonly RegExp[]): readonly Candidate[] => {
  let found: Candidate[] | undefined;
  for (const one of sayings(text)) {
    for (const frame of sift(frames, one.said)) (found ??= []).push({ one, frame });
  }
  return found?.sort((a, b) => a.frame - b.frame) ?? none;
};

const join = (lists: Together): Joined => ({ frames: lists.flat(), candidates: new WeakMap() });

const candidatesIn = (text: AnnotatedText, lists: Together): readonly Candidate[] => {
  const { frames, candidates } = kept(joins, lists, join);
  return kept(candidates, text, () => readCandidates(text, frames));
};

/**
 * Tells whether any frame of some lists may hold in a text: where not, none need be looked for.
 *
 * @example
 * maySay(english()('It is late.'), [[/\bcross\b/i], [/\bsad\b/i]]) // => false
 */
export const maySay = (text: AnnotatedText, lists: Together): boolean => candidatesIn(text, lists).length > 0;

/** How many frames stand before those of a list. */
const beforeOf = (lists: Together, list: readonly RegExp[]): number => {
  let before = 0;
  for (const one of lists) {
    if (one === list) break;
    before += one.length;
  }
  return before;
};

/** The sentences in which frames of one list may hold, by their places in it. */
const candidatesFor = (text: AnnotatedText, list: readonly RegExp[], lists: Together | undefined): readonly Candidate[] => {
  const among = lists ?? kept(alone, list, (one) => [one]);
  const all = candidatesIn(text, among);
  if (all.length === 0) return none;
  const before = beforeOf(among, list);
  const from = firstWhere(all, ({ frame }) => frame >= before);
  const to = firstWhere(all, ({ frame }) => frame >= before + list.length);
  return from === to ? none : all.slice(from, to).map(({ one, frame }) => ({ one, frame: frame - before }));
};

const placeOf = (text: AnnotatedText, frame: RegExp | undefined, { said, start }: Said, except: RegExp | undefined): Match | undefined => {
  const hit = frame?.exec(said) ?? null;
  if (hit === null || hit[0] === '' || except?.test(said) === true) return undefined;
  return tokensOf(text, { start: start + hit.index, end: start + hit.index + hit[0].length });
};

/** How frames are looked for. */
export interface Looking {
  /** Names the sentences in which the frames stand for another thing. */
  readonly except?: RegExp;
  /** The lists that this list is one of and that are looked for together. */
  readonly among?: Together;
}

const plainly: Looking = {};

/**
 * Finds where some frames hold in a text, in the writer's own words: frame by frame, at most once a sentence.
 *
 * @example
 * allSaid(english()('It is late. I am cross.'), [/\bcross\b/i]) // => [{ from: 6, to: 7, start: 17, end: 22 }]
 */
export const allSaid = (text: AnnotatedText, frames: readonly RegExp[], { except, among }: Looking = plainly): Match[] => {
  const found: Match[] = [];
  for (const { one, frame } of candidatesFor(text, frames, among)) {
    const match = placeOf(text, frames[frame], one, except);
    if (match !== undefined) found.push(match);
  }
  return found;
};

/**
 * Finds where the first of some frames holds in a text.
 *
 * @example
 * whereSaid(english()('It is late. I am cross.'), [/\bcross\b/i]) // => { from: 6, to: 7, start: 17, end: 22 }
 */
export const whereSaid = (text: AnnotatedText, frames: readonly RegExp[], { except, among }: Looking = plainly): Match | undefined => {
  for (const { one, frame } of candidatesFor(text, frames, among)) {
    const match = placeOf(text, frames[frame], one, except);
    if (match !== undefined) return match;
  }
  return undefined;
};

/**
 * Tests whether any of some frames holds in a text.
 *
 * @example
 * isSaid(english()('It is late. I am cross.'), [/\bcross\b/i]) // => true
 */
export const isSaid = (text: AnnotatedText, frames: readonly RegExp[], among?: Together): boolean =>
  candidatesFor(text, frames, among).some(({ one, frame }) => frames[frame]?.test(one.said));

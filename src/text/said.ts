import type { AnnotatedText } from './annotated-text';
import { kept } from './kept';
import type { Match } from './match';
import { sift } from './sift';
import type { Span } from './span';

/** A sentence in the writer's own words: what is quoted or a handle is blank, apostrophes are straight, and offsets hold. */
export interface Said extends Span {
  readonly said: string;
}

const blanked = (said: string, from: number, to: number): string => said.slice(0, from) + ' '.repeat(to - from) + said.slice(to);
const marked = /[’‘"“”\n]/;

const readSayings = ({ text, tokens, sentences }: AnnotatedText): readonly Said[] =>
  sentences.map(({ from, to, start, end }) => {
    let said = text.slice(start, end);
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token?.voice === 'quoted' || token?.kind === 'mention') said = blanked(said, token.start - start, token.end - start);
    }
    return { start, end, said: marked.test(said) ? said.replace(/[’‘]/g, "'").replace(/["“”\n]/g, ' ') : said };
  });

const readings = new WeakMap<AnnotatedText, readonly Said[]>();

/**
 * Cuts a text into its sentences, in the writer's own words only.
 *
 * @example
 * sayings(english()('No. He said "go".')).map(({ said }) => said) // => ['No.', 'He said     .']
 */
export const sayings = (text: AnnotatedText): readonly Said[] => kept(readings, text, readSayings);

/**
 * Finds the tokens that a stretch of text touches.
 *
 * @example
 * tokensOf(english()('I am cross.'), { start: 2, end: 4 }) // => { from: 1, to: 2, start: 2, end: 4 }
 */
export const tokensOf = ({ tokens }: AnnotatedText, { start, end }: Span): Match | undefined => {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return undefined;
  const after = tokens.findIndex((token) => token.start >= end);
  return { from, to: Math.max(from + 1, after < 0 ? tokens.length : after), start, end };
};

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
  const { frames, candidates } = kept(joins, among, (all) => ({ frames: all.flat(), candidates: new WeakMap() }));
  const all = kept(candidates, text, () => readCandidates(text, frames));
  if (all.length === 0) return none;
  const before = beforeOf(among, list);
  return all.flatMap(({ one, frame }) => (frame >= before && frame < before + list.length ? { one, frame: frame - before } : []));
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

import type { AnnotatedText } from './annotated-text';
import { kept } from './kept';
import type { Match } from './match';
import { sift } from './sift';
import type { Span } from './span';

/** A sentence in the writer's own words: what is quoted or a handle is blank, apostrophes are straight, and offsets hold. */
export interface Said extends Span {
  readonly said: string;
}

const readSayings = ({ text, tokens, sentences }: AnnotatedText): readonly Said[] =>
  sentences.map(({ from, to, start, end }) => {
    let said = text.slice(start, end);
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token?.voice === 'quoted' || token?.kind === 'mention') said = said.slice(0, token.start - start) + ' '.repeat(token.end - token.start) + said.slice(token.end - start);
    }
    return { start, end, said: said.replace(/[’‘]/g, "'").replace(/["“”\n]/g, ' ') };
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

interface Candidate {
  readonly one: Said;
  readonly frame: number;
}

const none: readonly Candidate[] = [];

/** The sentences in which frames may hold: frame by frame. */
const candidates = (text: AnnotatedText, frames: readonly RegExp[]): readonly Candidate[] => {
  let found: Candidate[] | undefined;
  for (const one of sayings(text)) {
    for (const frame of sift(frames, one.said)) (found ??= []).push({ one, frame });
  }
  return found?.sort((a, b) => a.frame - b.frame) ?? none;
};

const placeOf = (text: AnnotatedText, frame: RegExp | undefined, { said, start }: Said, except: RegExp | undefined): Match | undefined => {
  const hit = frame?.exec(said) ?? null;
  if (hit === null || hit[0] === '' || except?.test(said) === true) return undefined;
  return tokensOf(text, { start: start + hit.index, end: start + hit.index + hit[0].length });
};

/**
 * Finds where some frames hold in a text, in the writer's own words: frame by frame, at most once a sentence. An
 * exception names the sentences in which the frames stand for another thing.
 *
 * @example
 * allSaid(english()('It is late. I am cross.'), [/\bcross\b/i]) // => [{ from: 6, to: 7, start: 17, end: 22 }]
 */
export const allSaid = (text: AnnotatedText, frames: readonly RegExp[], except?: RegExp): Match[] => {
  const found: Match[] = [];
  for (const { one, frame } of candidates(text, frames)) {
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
export const whereSaid = (text: AnnotatedText, frames: readonly RegExp[], except?: RegExp): Match | undefined => {
  for (const { one, frame } of candidates(text, frames)) {
    const match = placeOf(text, frames[frame], one, except);
    if (match !== undefined) return match;
  }
  return undefined;
};

import type { AnnotatedText } from './annotated-text';
import type { Match } from './match';
import type { Span } from './span';

/** A sentence in the writer's own words: what is quoted or a handle is blank, apostrophes are straight, and offsets hold. */
export interface Said extends Span {
  readonly said: string;
}

/**
 * Cuts a text into its sentences, in the writer's own words only.
 *
 * @example
 * sayings(english()('No. He said "go".')).map(({ said }) => said) // => ['No.', 'He said     .']
 */
export const sayings = ({ text, tokens, sentences }: AnnotatedText): Said[] =>
  sentences.map(({ from, to, start, end }) => {
    let said = text.slice(start, end);
    for (const token of tokens.slice(from, to)) {
      if (token.voice === 'quoted' || token.kind === 'mention') said = said.slice(0, token.start - start) + ' '.repeat(token.end - token.start) + said.slice(token.end - start);
    }
    return { start, end, said: said.replace(/[’‘]/g, "'").replace(/["“”\n]/g, ' ') };
  });

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

/**
 * Finds where some frames hold in a text, in the writer's own words: frame by frame, at most once a sentence. An
 * exception names the sentences in which the frames stand for another thing.
 *
 * @example
 * allSaid(english()('It is late. I am cross.'), [/\bcross\b/i]) // => [{ from: 6, to: 7, start: 17, end: 22 }]
 */
export const allSaid = (text: AnnotatedText, frames: readonly RegExp[], except?: RegExp): Match[] => {
  const open = sayings(text).filter(({ said }) => except?.test(said) !== true);
  return frames.flatMap((frame) => open.flatMap(({ said, start }) => {
    const hit = frame.exec(said);
    const match = hit === null || hit[0] === '' ? undefined : tokensOf(text, { start: start + hit.index, end: start + hit.index + hit[0].length });
    return match === undefined ? [] : [match];
  }));
};

/**
 * Finds where the first of some frames holds in a text.
 *
 * @example
 * whereSaid(english()('It is late. I am cross.'), [/\bcross\b/i]) // => { from: 6, to: 7, start: 17, end: 22 }
 */
export const whereSaid = (text: AnnotatedText, frames: readonly RegExp[], except?: RegExp): Match | undefined => allSaid(text, frames, except)[0];

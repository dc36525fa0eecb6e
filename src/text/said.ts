import type { AnnotatedText } from './annotated-text';
import { tokenAfter } from './in-order';
import { kept } from './kept';
import type { Match } from './match';
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
  const from = tokenAfter({ tokens }, start);
  if (from < 0) return undefined;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
  return { from, to, start, end };
};

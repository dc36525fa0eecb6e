import type { AnnotatedText, Token } from './annotated-text';
import type { Span } from './span';

/** A word, a pair of words or a place in the sentence, as learned word lists name it. */
export interface Term extends Span {
  readonly name: string;
}

/** Words learned from a corpus, each with its weight. Generated; see `termsOf` for how terms are named. */
export interface LearnedTerms {
  /** The plan that it was learned by: `npm run fit -- name`. */
  readonly name: string;
  /** Corpora with their licence, rows, method and penalties, and the command that made the file. */
  readonly source: string;
  readonly weights: Readonly<Record<string, number>>;
  /** `root`: a term counts 1 / √(different terms of the text), so that long texts do not add up. Default: 1. */
  readonly per?: 'root';
}

/** Weights of a whole model learned from a corpus. Generated. */
export interface FittedWeights extends LearnedTerms {
  readonly bias: number;
  /** By name of feature. */
  readonly features: Readonly<Record<string, number>>;
}

const nameOf = ({ kind, normal }: Token): string => {
  if (kind === 'url' || kind === 'email' || kind === 'mention' || kind === 'number') return `<${kind}>`;
  return normal;
};

/** Terms read before, by the text's list of tokens. */
const read = new WeakMap<readonly Token[], readonly Term[]>();

const readTerms = ({ tokens, sentences }: AnnotatedText): Term[] => {
  const terms: Term[] = [];
  const opening = new Set(sentences.map(({ from }) => from));
  let before: string | undefined;
  tokens.forEach((token, index) => {
    const { start, end, negator } = token;
    const name = nameOf(token);
    terms.push({ name, start, end });
    if (negator >= 0) terms.push({ name: `not_${name}`, start, end });
    if (opening.has(index)) terms.push({ name: `^ ${name}`, start, end });
    if (before !== undefined) terms.push({ name: `${before} ${name}`, start: tokens[index - 1]?.start ?? start, end });
    before = name;
  });
  return terms;
};

/**
 * The terms of a text, in order, each as often as it stands there: every word in lower case (`thanks`),
 * what opens a sentence (`^ please`), two neighbours (`could you`), and words under a negation
 * (`not_good`). Links, addresses, handles and numbers go by their kind (`<url>`, `<number>`). Read once a text.
 *
 * @example
 * termsOf(english()('Not good')).map(({ name }) => name) // => ['not', '^ not', 'good', 'not_good', 'not good']
 */
export const termsOf = (text: AnnotatedText): readonly Term[] => {
  const known = read.get(text.tokens) ?? readTerms(text);
  if (!read.has(text.tokens)) read.set(text.tokens, known);
  return known;
};

/** What one of a text's terms counts where long texts must not add up: 1 / √(different terms), 0.5 at most. */
export const rootShare = (text: AnnotatedText): number => 1 / Math.sqrt(Math.max(4, new Set(termsOf(text).map(({ name }) => name)).size));

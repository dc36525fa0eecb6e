import type { AnnotatedText, Token } from './annotated-text';
import type { Span } from './span';

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

/** The terms of a text, each with every place where it stands. */
export type Terms = ReadonlyMap<string, readonly Span[]>;

const readTerms = ({ tokens, sentences }: AnnotatedText): Terms => {
  const terms = new Map<string, Span[]>();
  const add = (name: string, start: number, end: number): void => {
    const spans = terms.get(name);
    if (spans === undefined) terms.set(name, [{ start, end }]);
    else spans.push({ start, end });
  };
  const opening = new Set(sentences.map(({ from }) => from));
  let before: string | undefined;
  tokens.forEach((token, index) => {
    const { start, end, negator } = token;
    const name = nameOf(token);
    add(name, start, end);
    if (negator >= 0) add(`not_${name}`, start, end);
    if (opening.has(index)) add(`^ ${name}`, start, end);
    if (before !== undefined) add(`${before} ${name}`, tokens[index - 1]?.start ?? start, end);
    before = name;
  });
  return terms;
};

/** Terms read before, by the text's list of tokens. */
const known = new WeakMap<readonly Token[], Terms>();

/**
 * The terms of a text and where each stands: every word in lower case (`thanks`), what opens a sentence
 * (`^ please`), two neighbours (`could you`), and words under a negation (`not_good`). Links, addresses,
 * handles and numbers go by their kind (`<url>`, `<number>`). Read once a text.
 *
 * @example
 * [...termsOf(english()('Not good')).keys()] // => ['not', '^ not', 'good', 'not_good', 'not good']
 */
export const termsOf = (text: AnnotatedText): Terms => {
  const terms = known.get(text.tokens) ?? readTerms(text);
  known.set(text.tokens, terms);
  return terms;
};

/** What each of a text's terms counts: 1, or where long texts must not add up 1 / √(different terms), 0.5 at most. */
export const termValue = (text: AnnotatedText, { per }: Pick<LearnedTerms, 'per'>): number => (per === 'root' ? 1 / Math.sqrt(Math.max(4, termsOf(text).size)) : 1);

import type { AnnotatedText } from './annotated-text';
import type { Lexicon } from './lexicon';
import type { Matches } from './match';

/**
 * One named ingredient of a linear score: how often a lexicon matches, or a number read off the text.
 * `per` says how matches become a number: 1 if any (`any`, the default), ln(1 + count) (`log`), or matches
 * per 10 words (`rate`).
 */
export interface Feature<Seen = AnnotatedText> {
  readonly name: string;
  readonly weight: number;
  readonly lexicon?: Lexicon;
  readonly per?: 'any' | 'log' | 'rate';
  readonly read?: (turn: Seen) => number;
}

/** A transparent score: bias plus weighted features, through a named link. */
export interface LinearModel<Seen = AnnotatedText> {
  readonly bias: number;
  /** `logistic`: 0 to 1. `tanh`: -1 to 1. `identity`: as it is. */
  readonly link: 'logistic' | 'tanh' | 'identity';
  readonly features: readonly Feature<Seen>[];
}

const links: Readonly<Record<LinearModel['link'], (x: number) => number>> = {
  logistic: (x) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
  identity: (x) => x,
};

const valueOf = <Seen extends AnnotatedText>({ lexicon, per = 'any', read }: Feature<Seen>, turn: Seen, matches: Matches): number => {
  if (lexicon === undefined) return read === undefined ? 0 : read(turn);
  const count = matches.of(lexicon).length;
  if (per === 'any') return count > 0 ? 1 : 0;
  return per === 'log' ? Math.log1p(count) : (10 * count) / Math.max(10, turn.tokens.length);
};

/** The sum that goes into the link: bias plus every feature's weight times its value. */
export const linearPredictor = <Seen extends AnnotatedText>(model: LinearModel<Seen>, turn: Seen, matches: Matches): number =>
  model.features.reduce((sum, feature) => sum + feature.weight * valueOf(feature, turn, matches), model.bias);

/**
 * Reads a linear model off a turn.
 *
 * @returns a number in the range of the link, or `null` for a text without a word: not enough to say.
 */
export const readLinear = <Seen extends AnnotatedText>(model: LinearModel<Seen>, turn: Seen, matches: Matches): number | null =>
  turn.tokens.some((token) => token.kind === 'word') ? links[model.link](linearPredictor(model, turn, matches)) : null;

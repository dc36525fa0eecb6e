import { analyzers } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { lookedOver } from './looked-over';
import { repeated } from './repeated';

/** A regular expression that looks over more and more for each character of a text. */
export interface GrownExpression {
  readonly piece: string;
  readonly expression: string;
  /** Characters looked over at the first size and at twice that. */
  readonly characters: readonly [number, number];
}

const annotator = english();

const over = (piece: string, characters: number): ReadonlyMap<string, number> => {
  const text = repeated(piece, Math.ceil(characters / piece.length));
  return lookedOver(() => void review({ turns: [{ role: 'customer', text }, { role: 'agent', text }] }, { annotator, analyzers, settings: { preview: true } }));
};

/** Less than this many times the text is no growth to speak of, as one more reading of it is. */
const readings = 40;

/**
 * The expressions whose work grows with the square of a repeated piece. Twice the text is twice the work; 2.6 times
 * leaves room for what a first reading does not repeat.
 *
 * @param characters - more than 4,000: one sentence goes on for no longer
 */
export const grownExpressions = (piece: string, characters: number): readonly GrownExpression[] => {
  const once = over(piece, characters);
  return [...over(piece, 2 * characters)].flatMap(([expression, count]): GrownExpression[] => {
    const before = once.get(expression) ?? 0;
    return count > readings * 2 * characters && count > 2.6 * before ? [{ piece, expression, characters: [before, count] }] : [];
  });
};

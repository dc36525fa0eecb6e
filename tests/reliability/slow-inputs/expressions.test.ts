import { describe, expect, it } from 'vitest';
import { fullSentences } from './full-sentences';
import { grownExpressions } from './grown-expressions';
import { lexiconPieces } from './lexicon-pieces';
import { lookedOver } from './looked-over';

/** Each once had an expression look over the whole turn again for every repetition. */
const grew: readonly string[] = [
  'I need it. ', 'I want #. ', 'Please send #. ', 'Can you send #? ', 'My order # is late. ', 'I really wish I could. ', 'You are an idiot. ', 'No. ', 'I am so done. ', 'Leave you. ', 'Transfer you. ',
  'You would rather wait. ', 'That is a very good drawing. ', 'So that you do not have to repeat it. ', 'I would like to check back. ',
];

describe('what regular expressions look over grows with a turn, and not with its square', () => {
  it.each([...grew, ...fullSentences])('%j', (piece) => expect(grownExpressions(piece, 4000)).toEqual([]));
  it('is counted to where each finds something, or to the end', () => {
    const counted = (pattern: RegExp, text: string): number | undefined => lookedOver(() => void pattern.test(text)).get(pattern.source);
    expect(counted(/b/, 'aab')).toBe(3);
    expect(counted(/c/, 'a'.repeat(500))).toBe(500);
    expect(counted(/^c/, 'a'.repeat(500))).toBe(100);
    expect(counted(/^c|d/, 'a'.repeat(500))).toBe(500);
    expect(counted(/^(?:c|[d|])/, 'a'.repeat(500))).toBe(100);
  });
  it('is asked of patterns of every lexicon', () => {
    const pieces = lexiconPieces(2);
    expect(pieces.length).toBeGreaterThan(800);
    expect(pieces.filter((piece) => /[\[\]{}~^$_]/.test(piece))).toEqual([]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyzers } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { repeated } from './repeated';

const annotator = english();

/** Characters that regular expressions look over while a turn is reviewed, up to where each finds something or ends: counts of blocks do not show them. */
const lookedOver = (text: string): number => {
  let characters = 0;
  const exec = RegExp.prototype.exec;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, given: string) {
    const from = this.sticky || this.global ? Math.min(this.lastIndex, given.length) : 0;
    const found = exec.call(this, given);
    characters += this.sticky ? 1 : (found === null ? given.length : found.index + found[0].length) - from;
    return found;
  });
  review({ turns: [{ role: 'customer', text }, { role: 'agent', text }] }, { annotator, analyzers, settings: { preview: true } });
  vi.restoreAllMocks();
  return characters;
};

afterEach(() => void vi.restoreAllMocks());

describe('what regular expressions look over grows with a turn, and not with its square', () => {
  review({ turns: [{ role: 'customer', text: 'Hello there.' }] }, { annotator, analyzers });
  it.each(['I need it. ', 'I want #. ', 'Please send #. ', 'Can you send #? ', 'My order # is late. '])('%j', (piece) => {
    const [once, twice] = [1, 2].map((times) => lookedOver(repeated(piece, Math.ceil((times * 5000) / piece.length))));
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.3);
  });
});

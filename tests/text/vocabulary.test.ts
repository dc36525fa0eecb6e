import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knows, noWords, type Vocabulary, withWords } from '../../src/text/vocabulary';

describe('a vocabulary', () => {
  it('knows what was added, and older versions stay as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 4 }), { maxLength: 40 }), (additions) => {
        const versions: Vocabulary[] = [noWords];
        for (const words of additions) versions.push(withWords(versions.at(-1)!, () => words));
        versions.forEach((version, index) => {
          const added = new Set(additions.slice(0, index).flat());
          for (const letter of 'abcdefghijk') expect(knows(version, letter)).toBe(added.has(letter));
        });
      }),
    );
  });
  it('has few layers however often something is added', () => {
    let vocabulary = noWords;
    for (let at = 0; at < 5000; at += 1) vocabulary = withWords(vocabulary, () => [`w${at}`]);
    expect(vocabulary.layers.length).toBeLessThanOrEqual(13);
    expect(knows(vocabulary, 'w0') && knows(vocabulary, 'w4999')).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { GoodturnError } from '../../src/text/error';
import type { Conditions, Lexicon, WordClass } from '../../src/text/lexicon';
import { match } from '../../src/text/match';
import { compileLexicons } from '../../src/text/compile-lexicons';

const annotator = english();

const lexicon = (patterns: readonly string[], where?: Conditions, classes?: readonly WordClass[]): Lexicon => ({
  id: 'test', source: 'test', patterns, ...(where && { where }), ...(classes && { classes }),
});

const found = (text: string, words: Lexicon): string[] =>
  match(annotator(text), compileLexicons([words])).of(words).map(({ start, end }) => text.slice(start, end));

const distress: WordClass = { id: 'distress', source: 'test', words: ['worry', 'upset', 'fed up'] };

describe('notation', () => {
  it.each<[string, string, string[]]>([
    ['calm down', 'Calm down, please calm  down', ['Calm down', 'calm  down']],
    ['~fail to', 'You failed to call and fail to write', ['failed to', 'fail to']],
    ['you [should|could] have VERB', 'You could have asked', ['You could have asked']],
    ['[|very] sorry', 'very sorry, sorry', ['very sorry', 'sorry']],
    ['[no problem|all good] here', 'All good here', ['All good here']],
    ['~be _ late', 'It was rather late', ['was rather late']],
    ['you ... wrong', 'you have got it wrong', ['you have got it wrong']],
    ['you ... wrong', 'you, I think it is wrong', []],
    ['you ... wrong', 'you have really got it all wrong', []],
    ['^ no', 'No. I said no', ['No']],
    ['^^ no', 'Well, no thanks', ['no']],
    ['no $', 'I said no! No way.', ['no']],
    ['no $$', 'I said no, no way.', ['no']],
    ['right ?', 'That is right? Right.', ['right?']],
    ["[can't|cannot] wait", "I can't wait, you cannot wait", ["can't wait", 'cannot wait']],
    ["everyone's friend", "She is everyone's friend", ["everyone's friend"]],
    ['do not VERB', "Don't touch, do not run", ["Don't touch", 'do not run']],
  ])('%s in "%s"', (pattern, text, expected) => expect(found(text, lexicon([pattern]))).toEqual(expected));

  it('fills a slot with the members of a class, of one word or several, in any form', () => {
    expect(found('I was worried, then fed up, never upset', lexicon(['{distress}'], undefined, [distress]))).toEqual(['worried', 'fed up', 'upset']);
  });

  it('takes the longest match and no overlaps', () => {
    expect(found('as soon as possible', lexicon(['as soon', 'as soon as possible', 'soon as']))).toEqual(['as soon as possible']);
  });

  it.each(['[open', 'close]', '{nobody}', '', '^ $'])('refuses %j', (pattern) => {
    expect(() => compileLexicons([lexicon([pattern])])).toThrow(GoodturnError);
  });
});

describe('conditions', () => {
  it.each<[string, Conditions, string, string[]]>([
    ['negated: false', { negated: false }, "It's your fault, not your fault", ['your fault']],
    ['negated: true', { negated: true }, "It's your fault, not your fault", ['your fault']],
    ['subject', { subject: ['you'] }, 'You have your fault. It is your fault.', ['your fault']],
    ['mood', { mood: ['question'] }, 'Your fault? Your fault.', ['Your fault']],
    ['conditional', { conditional: false }, 'If it is your fault, pay. It is your fault.', ['your fault']],
    ['voice, default own', {}, 'You said "your fault"', []],
    ['voice any', { voice: 'any' }, 'You said "your fault"', ['your fault']],
  ])('%s', (_name, where, text, expected) => expect(found(text, lexicon(['your fault'], where))).toEqual(expected));
});

describe('matches', () => {
  it('refuse a lexicon that nobody declared', () => {
    expect(() => match(annotator('x'), compileLexicons([])).of(lexicon(['x']))).toThrow(/lexicons/);
  });

  it('agree with a naive search for plain words', () => {
    const word = fc.constantFrom('a', 'b', 'cat', 'dog');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { minLength: 1, maxLength: 3 }), (text, pattern) => {
        let expected = 0;
        for (let at = 0; at + pattern.length <= text.length; ) {
          const hit = pattern.every((one, index) => text[at + index] === one);
          if (hit) expected += 1;
          at += hit ? pattern.length : 1;
        }
        expect(found(text.join(' '), lexicon([pattern.join(' ')])).length).toBe(expected);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('cost about the same with 2,000 patterns more', () => {
    const text = annotator('We are so sorry that your parcel has not come and I will look into it today. '.repeat(20));
    const few = compileLexicons([lexicon(['sorry that'])]);
    const many = compileLexicons([lexicon(['sorry that', ...Array.from({ length: 2000 }, (_, index) => `word${index} other${index}`)])]);
    const time = (compiled: typeof few) => {
      const runs = Array.from({ length: 15 }, () => {
        const start = performance.now();
        match(text, compiled);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(few);
    expect(time(many)).toBeLessThan(5 * time(few) + 1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededBy } from '../../src/text/needed';
import { holds, sift } from '../../src/text/sift';

const needed: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\blate\b/i, ['late']],
  [/\b(?:no|without) (?:power|heating)\b/i, ['no power', 'no heating', 'without power', 'without heating']],
  [/\bdelay\w*\b/, ['delay']],
  [/\bflights? late/, ['flights late', 'flight late']],
  [/\bfr[eo]ez/, ['freez', 'froez']],
  [/\b(?:very )?tired\b/, ['very tired', 'tired']],
  [/(?:ab)+ \w+ quickly/, [' quickly']],
  [/\bnot (?!yet)\b.{0,20}\bready\b/i, ['ready']],
  [/(?<=not )ready/, ['ready']],
  [/\bWhat's (?:this|that)\?/, ["what's this?", "what's that?"]],
  [/[?!]{2,}/, []],
  [/\b(?:late|\w+)\b/, []],
  [/\b(?:it|is)\b/, []],
  [/(?:late)?/, []],
  [/(?:late)*|(?:soon)/, []],
  [/late|\d+/, []],
  [/(?:late){0,2}/, []],
  [/late{2}/, ['lat']],
  [/[^a-z]+/, []],
  [/kiss\u{2028}/iu, []],
  [/café noir/, [' noir']],
  [/(?<name>late)/, []],
  [/(late) \1/, ['late ']],
  [/^late$/m, ['late']],
  [/a\.b\/c/, ['a.b/c']],
];

const made: readonly RegExp[] = [
  /\b(?:fed up|sick|tired) (?:of|with) (?:this|it)\b/i, /wait(?:ed|ing)? [0-9]{1,2} (?:hours?|days?)/i, /(?:ab|cd){2,3}ef/, /no (?:\w+ )?answer\b/i, /^(?:so|very) late[.!]*$/i,
  /[kst]ing of (?:s|kk)/iu, /\bw(?:hy|ow)\b/i, /x?yz{0,2}abc?/i, /(?:refund|money) back|never (?:again|more)/i, /you(?:'re| are) [a-z]+ late/i, /(?:one|two)|three four/,
];

describe('what a pattern cannot do without', () => {
  it.each(needed)('%s', (pattern, wordings) => {
    expect(neededBy(pattern)).toEqual(wordings);
  });
});

describe('patterns picked out for a text', () => {
  it('leaves out those that lack their wording', () => {
    const frames = [/\bfurious\b/i, /\d/, /\bLATE\b/i, /\blater\b/];
    expect(sift(frames, 'It is late.')).toEqual([1, 2]);
    expect(sift(frames, 'FURIOUS, and later still')).toEqual([0, 1, 2, 3]);
    expect(sift(frames, '')).toEqual([1]);
    expect(sift([], 'late')).toEqual([]);
  });

  it('keeps every pattern that a text matches', () => {
    fc.assert(
      fc.property(fc.constantFrom(...made).chain((pattern) => fc.tuple(fc.constant(pattern), fc.stringMatching(new RegExp(pattern.source.replace(/\\b|[$^]/g, ''))))), fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' ', '. '), ([pattern, wording], other, gap) => {
        for (const text of [wording, other + gap + wording, wording + gap + other, wording.toUpperCase()]) {
          const found = made.flatMap((one, place) => (one.test(text) ? [place] : []));
          expect(sift(made, text)).toEqual(expect.arrayContaining(found));
          expect(holds(pattern, text)).toBe(pattern.test(text));
        }
      }),
    );
  });

  it('reads letters beyond ASCII as the engine does', () => {
    const texts = ['\u212Aing of s', '\u017Fing of kk', 'King of \u212A\u212A', '\u0130 so late', 'it is so late \u0130\u0130'];
    for (const text of texts) expect(made.map((one) => holds(one, text))).toEqual(made.map((one) => one.test(text)));
    expect(holds(/\bso late\b/i, '\u0130\u0130\u0130 so late')).toBe(true);
  });
});

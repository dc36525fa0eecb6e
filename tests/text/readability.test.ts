import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { countReading, countSyllables, fleschKincaidGrade, readWords } from '../../src/text/readability';

const annotator = english();
const all = (text: string) => countReading(annotator(text), { from: 0, to: Infinity });

describe('countSyllables', () => {
  /** Counted by hand. */
  const counted: Readonly<Record<number, string>> = {
    1: 'the is used prove point called while names reached changed clothes road real deal friend field hour view queue due tried coal judge',
    2: 'hybrid mammal creature reading unto itself passage needed handled tables boxes pages changes arrived replied fluent reason union million onion region business every flower layer science quiet client cookies wishes',
    3: 'platypus seemingly services previous period usual radio media linear nuclear museum video opinion graduate influence employer pursuant gradual premium idea',
    4: 'australian reptilian delivery experience available convenient situation actually obligation notwithstanding variety society mechanism february january reality european',
    5: 'documentation immediately inconvenience evaluation cooperation aforementioned',
    6: 'eligibility responsibility',
  };
  const cases = Object.entries(counted).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const));
  it.each(cases)('%s has %i', (word, count) => expect(countSyllables(word)).toBe(count));
  it.each([["didn't", 2], ["doesn't", 2], ["can't", 1], ["won't", 1], ["I'm", 1], ['VPN', 3], ['hmm', 1]])('%s has %i', (word, count) => expect(countSyllables(word)).toBe(count));
  /** Words whose letters mislead. */
  const spoken: Readonly<Record<number, string>> = {
    1: 'our team make file pure eyes miles planned filled bored fires chose these hopes walked bathes raced',
    2: 'people someone something sometimes somewhere therefore maybe diet clients safely cafe evening whereas hereby naive poem lion giant react being wednesday really create client placement careful careless likeness acre ladle wanted raided races sizes pages wishes churches going doing trial prism rhythm couldn\'t shouldn\'t hadn\'t player lawyer lower duel cruel ion',
    3: 'everything everyone everywhere area areas ideas created hopefully simile recipe anyone moreover furthermore ideal theatre stadium museum recreate premium diary actual manual virtual affluent fluency companion\'s creation\'s',
    4: 'everybody seriously material congruity obedient impetuous innocuous continuing cooperate coordinate preexisting',
  };
  const safety = [['safety', 2], ['creation', 3], ['reacting', 3], ['reaction', 3], ['reacquaint', 3], ['reapply', 3], ['reassure', 3], ['reason', 2], ['reimburse', 3], ['reinstall', 3], ['reissue', 3], ['preorder', 3], ['coordinated', 5], ['ensuing', 3], ['paying', 2], ['seeing', 2], ['people', 2], ['neon', 2], ['lithium', 3], ['actuary', 4], ['question', 2], ['guarantee', 3]] as const;
  const misled = Object.entries(spoken).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const));
  it.each([...misled, ...safety])('%s has %i', (word, count) => expect(countSyllables(word)).toBe(count));
  it('reads letters alone, whatever their case', () => {
    expect(['Kettle', 'KETTLE', 'HMRC', 'H', 'Hm', 'don’t', 'café', '42', "'"].map(countSyllables)).toEqual([2, 2, 4, 1, 1, 1, 1, 1, 1]);
  });
  it('is at least one for any string', () => fc.assert(fc.property(fc.string(), (word) => countSyllables(word) >= 1)));
});

describe('fleschKincaidGrade', () => {
  it('is the published formula', () => {
    expect(fleschKincaidGrade({ words: 100, sentences: 10, syllables: 150 })).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59, 10);
    expect(fleschKincaidGrade({ words: 1, sentences: 1, syllables: 1 })).toBeCloseTo(-3.4, 10);
  });
  /** Worked examples as Wikipedia's article on the formula prints them: counts or rates, and grades. */
  it.each([
    ['Green Eggs and Ham', { words: 5.7, sentences: 1, syllables: 5.7 * 1.02 }, -1.3],
    ['the Australian platypus', { words: 13, sentences: 1, syllables: 24 }, 11.3],
  ])('%s', (_name, counts, grade) => expect(Math.abs(fleschKincaidGrade(counts) - grade)).toBeLessThan(0.05));
  /** Well-known sample sentences, their syllables counted by hand. */
  it.each([
    ['The cat sat on the mat.', 6, 6],
    ['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 16, 23],
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13, 26],
  ])('%s', (text, words, syllables) => expect(all(text)).toEqual({ words, sentences: 1, syllables }));
});

describe('readWords', () => {
  it('passes over what is not read as running text', () => {
    const text = annotator("@anna I can't open https://example.org/x, 42 times. Mail a@b.org 🙂 the GPO");
    expect(readWords(text, { from: 0, to: Infinity })).toEqual(['I', "can't", 'open', 'times', 'Mail', 'the']);
  });
});

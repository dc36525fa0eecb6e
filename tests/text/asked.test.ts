import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { asked, outsideOf } from '../../src/text/asked';

const annotator = english();
const forms = (text: string) => asked(annotator(text)).map((one) => one.form);

describe('asked', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['It broke.', []],
    ['What a day!', []],
    ['Why?', ['why']],
    ['How come it is twelve', ['why']],
    ['How many are you, and is eight all right?', ['amount', 'polar']],
    ['How bad is the leak?', ['amount']],
    ['how do i reset it', ['how']],
    ['can i bring my dog', ['polar']],
    ['Could you send the form?', ['request']],
    ['I was wondering whether the flat is furnished.', ['polar']],
    ['Do you know when the bus comes?', ['when']],
    ['In which city does she live?', ['where']],
    ['(1) Which bank? (2) Weekly or monthly?', ['what', 'fragment']],
    ['He asks, "Any fever? Any cough?", and that is it.', []],
    ['If it rains, what happens?', ['what']],
    ['@anna is the best', []],
    ['Had the best trip ever.', []],
    ["It's broken, isn't it?", ['polar']],
  ])('%s', (text, wanted) => expect(forms(text)).toEqual(wanted));

  it('covers each question from its opening to its end', () => {
    const text = 'I see. When did it break, and how did you notice?';
    expect(asked(annotator(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['When did it break,', 'and how did you notice?']);
  });

  it('leaves the other tokens outside', () => {
    const text = annotator('It broke. Why? No idea.');
    expect(outsideOf(text, asked(text)).map((token) => token.normal).join(' ')).toBe('it broke . no idea .');
  });

  it('stays linear in long texts', () => {
    const took = (count: number) => {
      const text = annotator('and so, is it, what now, '.repeat(count) + '?');
      const start = performance.now();
      asked(text);
      return performance.now() - start;
    };
    took(50);
    expect(took(2000)).toBeLessThan(60 * took(200) + 300);
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { asked, outsideOf, statedLemmas } from '../../src/text/asked';

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

  it.each<[string, string[]]>([
    ['Is it late', ['polar | Is it late | is it late']],
    ['Was she there', ['polar | Was she there | was she there']],
    ['Is the lamp here', ['polar | Is the lamp here | is the lamp here']],
    ['Am I late', ['polar | Am I late | am i late']],
    ['Had a great trip', []],
    ['Is not it late', ['polar | Is not it late | is not it late']],
    ['Are lamps here?', ['polar | Are lamps here? | are lamps here ?']],
    ['Had you called?', ['polar | Had you called? | had you called ?']],
    ['Any news?', ['polar | Any news? | any news ?']],
    ['The lamp?', ['fragment | The lamp? | the lamp ?']],
    ['Why late', ['why | Why late | why late']],
    ['What is it', ['what | What is it | what is it']],
    ['What a day', []],
    ['What we need is time', []],
    ['What you need is time', []],
    ['What I want', []],
    ['How we laughed', []],
    ['Where is it now', ['where | Where is it now | where is it now']],
    ['Where lamps go', []],
    ['When you come we go', []],
    ['When the lamp came it broke', []],
    ['When it rains I wait', []],
    ['Who is there', ['who | Who is there | who is there']],
    ['What lamp is it', ['what | What lamp is it | what lamp is it']],
    ['How much', ['amount | How much | how much']],
    ['How many lamps', ['amount | How many lamps | how many lamps']],
    ['How long', ['amount | How long | how long']],
    ['What is wrong', ['what | What is wrong | what is wrong']],
    ['What was going on', ['what | What was going on | what was going on']],
    ['What are your hours', ['what | What are your hours | what are your hours']],
    ['Ok so what is it', ['what | so what is it | what is it']],
    ['Well, is it late', ['polar | is it late | is it late']],
    ['Hello, so, why is it late', ['why | why is it late | why is it late']],
    ['It broke, and is it here?', ['polar | and is it here? | is it here ?']],
    ['It broke, when does it come?', ['when | when does it come? | when does it come ?']],
    ['It broke, which is sad?', []],
    ['It broke, which lamp is it?', ['what | which lamp is it? | which lamp is it ?']],
    ['I know it, which was sad, why?', ['why | why? | why ?']],
    ['If it rains, is it off?', ['polar | is it off? | is it off ?']],
    ['If it rains?', []],
    ['When it rains, does it leak?', ['polar | does it leak? | does it leak ?']],
    ['When does it rain, and does it leak?', ['when | When does it rain, | when does it rain ,', 'polar | and does it leak? | does it leak ?']],
    ['Is it late, and is it here, and why?', ['polar | Is it late, | is it late ,', 'polar | and is it here, | is it here ,', 'why | and why? | why ?']],
    ['Do you know if it is late', ['polar indirect | Do you know if it is late | if it is late']],
    ['Can you tell me why it is late', ['why indirect | Can you tell me why it is late | why it is late']],
    ['Tell me when it comes', ['when indirect | Tell me when it comes | when it comes']],
    ['It broke. Tell me when it comes', ['when indirect | Tell me when it comes | when it comes']],
    ['I wonder why', ['why indirect | I wonder why | why']],
    ['"Why?" he asked.', []],
    ['@anna is late', []],
    ['@anna is it late?', ['polar | @anna is it late? | is it late ?']],
    ['🙂 is it late', ['polar | 🙂 is it late | is it late']],
    ['🙂?', []],
    ['?', []],
    ['Is it late?\nIs it here?', ['polar | Is it late? | is it late ?', 'polar | Is it here? | is it here ?']],
    ['You are late?', ['polar | You are late? | you are late ?']],
    ['The lamp is late, are you sure?', ['polar | are you sure? | are you sure ?']],
    ['Could you ring me', ['request | Could you ring me | could you ring me']],
    ['Could you ring me?', ['request | Could you ring me? | could you ring me ?']],
    ['Would you mind', ['request | Would you mind | would you mind']],
    ['Would you mind?', ['request | Would you mind? | would you mind ?']],
    ['Lamp? Kettle?', ['fragment | Lamp? | lamp ?', 'fragment | Kettle? | kettle ?']],
    ['For the lamp, how much is it?', ['amount | how much is it? | how much is it ?']],
    ['I am late. Sorry. Is it ok', ['polar | Is it ok | is it ok']],
    ['Really, truly, is it here', ['polar | is it here | is it here']],
    ['Is it here, you know', ['polar | Is it here, you know | is it here , you know']],
    ['Is it here, or there, or what', ['polar | Is it here, or there, or what | is it here , or there , or what']],
    ['Either way, is it here?', ['polar | is it here? | is it here ?']],
    ['How late it is', []],
    ['How late is it', ['when | How late is it | how late is it']],
  ])('%j: %j', (text, wanted) => {
    const shown = asked(annotator(text)).map(({ start, end, form, words, indirect }) => `${form}${indirect ? ' indirect' : ''} | ${text.slice(start, end)} | ${words}`);
    expect(shown).toEqual(wanted);
  });

  it.each<[string, string[], string]>([
    ['The lid broke. Why?', ['lid', 'broken'], 'the lid broke .'],
    ['Why? The lid broke.', ['lid', 'broken'], 'the lid broke .'],
    ['Is the kettle here? The lid broke. Is the van late? The boiler leaks.', ['lid', 'broken', 'boiler', 'leak'], 'the lid broke . the boiler leaks .'],
    ['Is the kettle here?', [], ''],
    ['The kettle leaks', ['kettle', 'leak'], 'the kettle leaks'],
  ])('says besides what %j asks: %j', (text, lemmas, words) => {
    const read = annotator(text);
    expect([...statedLemmas(read)]).toEqual(lemmas);
    expect(outsideOf(read, asked(read)).map(({ normal }) => normal).join(' ')).toBe(words);
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

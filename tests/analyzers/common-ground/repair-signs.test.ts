import { describe, expect, it } from 'vitest';
import { accountAsked, asksSo, bareAsked, doubted, echoed, factAsked, inferred, meaningAsked, requested, says, shortlyEchoed, tagged } from '../../../src/analyzers/common-ground/repair-signs';
import { english } from '../../../src/english';

const annotator = english();

const signs: readonly (readonly [name: string, sign: (words: string) => boolean, has: readonly string[], lacks: readonly string[]])[] = [
  [
    'a question about what was meant', meaningAsked,
    [
      'Are you saying that it is broken?', 'Are you actually saying that it is broken?', 'Are you really just saying that it is broken?', 'Were you even talking about the lamp?', 'Are we all talking about the lamp?', 'Are you aware of the fee?', 'Do you mean the lamp?', 'Do you actually mean the lamp?', 'Do you just want me to wait?', 'Do you realise that it is late?', 'Do you realize that it is late?', 'Do you really think so?', 'You mean the lamp?', 'You refer to the lamp?', 'Did I miss something?', 'Did you really read it?', 'Did you even see the lamp?', 'Am I missing something?', 'Does that mean Monday?', 'What do you mean?', 'What do you actually mean?', 'What did that mean?', 'Is that right?', 'Is this what you want?', 'Is it about the lamp?',
    ],
    ['Is it red?', 'Do you have a lamp?', 'Are you at home?', 'Did he read it?', 'What do you want?', 'Am I late?', 'Is that red?'],
  ],
  [
    'a request', requested,
    ['Can you send the lamp?', 'Could you kindly send the lamp?', 'Could you please send it?', 'Would someone send the lamp?', 'Can you quickly just send the lamp?', 'Could you all come?', 'Would you mind waiting?', 'Do you care to wait?', 'May I come in?', 'How can we help?', 'How do I open it?', 'If you have any time?', 'What do you think?', 'What about Monday?', 'Monday, please?'],
    ['Can you clarify that?', 'Could you explain that?', 'Can you not hear me?', 'Why can you not send it?', 'Would you confirm that it is red?', 'Can you send what you are referring to?', 'Are you talking about Monday, please?', 'Is it red?', 'Is that right, please?'],
  ],
  [
    'a question for a fact', factAsked,
    ['Where is the lamp?', 'And where is the lamp?', 'Hello, when does it open?', 'Hmm, who has it?', 'Hmmmm who has it?', 'First, how many are there?', 'Firstly, how long is it?', 'By the way, how often does it run?', 'Which one is it?', 'Any news?', 'Have you tried the switch?', 'Do you have a lamp?', 'Do you know the way?', 'Does anyone sell lamps?', 'Is there a lift?', 'Are there lamps?', 'Sorry, were you able to open it?', 'Thank you, how old is it?'],
    ['Why is it red?', 'Is it red?', 'Where did you get that, and why?', 'Is there any evidence?', 'Which lamp do you mean?', 'Will it come, and when?', 'Did you go where the lamps are?'],
  ],
  ['a question for an account', accountAsked, ['Why is it red?', 'How come it is red?', 'What is the reason for it?', 'What makes you think so?'], ['Is it red?', 'How is it?', 'What is it?']],
  ['a question that infers', inferred, ['So it is red?', 'Ok, so it is red?', 'Ok so it is red?', 'Oh wait, so it is red?', 'Wait, it is red?', 'Then it is red?', 'And then it is red?', '... so it is red?'], ['Is it so?', 'It is red, so what?', 'So what about Monday?', 'Sofas are red?', 'Is it red then?']],
  ['an echo', echoed, ['The red lamp?', 'So the red lamp?', 'No, the red lamp?', 'So, then, the red lamp?', 'Ok, the red lamp?', 'Monday?', 'You are at the shop with the lamp and the box, and the van is late?', 'It broke on Monday?'], ['Is it red?', 'What?', 'And is it red?', 'It is red, is it?', 'I know what it is?', 'It is red, or did you paint it?', 'Ok?', 'Thanks?', 'Sorry, Monday?', 'It was red and green and blue and pink and grey and white and black and brown and gold and cream and navy and beige?', 'Any news?', 'May I come?']],
  ['a short echo', shortlyEchoed, ['The red lamp?', 'It broke on Monday at noon?'], ['You are at the shop with the lamp?', 'Is it red?']],
  ['a doubt', doubted, ["Isn't it red?", "Don't you like it?", "Wasn't the lamp red?", 'It is red, is it?', 'You like it, do you?', 'They came, did they?'], ['Is it red?', 'It is not red?', 'Do you like it?', 'Is not red nice?']],
  ['a tag', tagged, ['It is red, right?', 'It is red, correct?', 'It is red, huh?', 'Yes?', 'Monday, no?'], ['Is the right lamp red?', 'Is it correct to wait?', 'Is it red?', 'A bright?']],
  ['a bare question', bareAsked, ['What?', 'And what?', 'For what?', 'But how?', 'Ok and why?', 'Which red lamp?', 'What on earth?', 'What is the problem?', 'What is your problem?', 'What is wrong here?', 'What is the exact problem?', 'What is the specific issue?', 'What was the actual reason?', 'What seems to be the matter?', 'What seems to be your concern?', 'What are the issue and the aim?', 'What happened?', 'What exactly broke?', '… what?', 'What is going on here?', 'What is it with lamps?'], ['What is the time?', 'What do you sell?', 'Where is the lamp?', 'How are lamps made in the shop?', 'Which of the red lamps broke?', 'Is that what?']],
];

describe.each(signs)('%s', (_name, sign, has, lacks) => {
  it.each(has)('is “%s”', (text) => expect(asksSo(annotator(text), sign)).toBe(1));
  it.each(lacks)('is not “%s”', (text) => expect(asksSo(annotator(text), sign)).toBe(0));
});

describe('what is read', () => {
  it('leaves out quotations, links, handles and emoji', () => {
    expect(says(annotator('@lamp I said "lamp" at https://lamp.example 💡'), /lamp|http|💡/)).toBe(0);
    expect(says(annotator('The lamp broke.'), /\bthe lamp broke \.$/)).toBe(1);
  });
  it('is the same the second time', () => {
    const text = annotator('It broke. Is it red? Is it hot?');
    for (let time = 0; time < 2; time += 1) {
      expect(says(text, /^it broke \. is it red \? is it hot \?$/)).toBe(1);
      expect(asksSo(text, (words) => words === 'is it hot ?')).toBe(1);
      expect(asksSo(text, (words) => words.startsWith('it broke'))).toBe(0);
    }
  });
});

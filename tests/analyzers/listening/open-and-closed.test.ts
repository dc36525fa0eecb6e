import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { listening } from '../../../src/analyzers/listening';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';

const annotator = english();
const scores = (text: string) => measure(annotate({ turns: [{ role: 'agent', text }] }, annotator), [listening], { scope: 'turn' })[0];
const likely = (score: unknown): boolean => Number(score) > 0.5;

/** Questions that leave the answer to the other. */
const open = [
  'Is there anything else you want to say about it?', 'Anything else?', 'Is there any thing else?', 'Any thoughts?', 'Any other worries?', 'Do you have ideas for the garden?', 'Do you have any idea?', 'Do you have a sense of it?', 'Do you have some thoughts on it?', 'Have you any thoughts on it?', 'Have you got any feelings about it?', 'Have you given any thoughts to the colour?',
  'Where do you think the drip starts?', 'Where does the shed fit in, and why?', 'Who do you reckon has the ladder?', 'When did you feel that the kettle hummed?', 'Where would you like to begin?', 'Which do you reckon it was?', 'Where do you want to start?',
  'How important is that to you?', 'How confident are you about it?', 'How worried were you?', 'Could you tell me a bit about it?', 'I wonder if you could tell me a bit about the lamp?', 'Would you just share a little more?', 'Can you walk me through that?', 'Would you mind filling me in a bit?', 'Would you mind sharing a little more?', 'I am wondering what you think?', 'Are you curious what you think of it?', 'Do you want it blue, or?', 'It is telling you what?', 'The next step would be what?', 'And the trouble is what?',
  'What difference would it make to you?', 'What are your favourite ways to relax?', 'What are your favorite things about it?', 'What was going on before that?', 'What is different now?', 'What else would help?', 'What kinds are there?', 'What kind is that for you?', 'What sort is it for you?', 'What sorts are there?', 'What type is it for you?', 'What makes it hard?', 'What impact does it have on you?', 'What role does it play?', 'What support would help?', 'What steps would help?',
  'What happened to it?', 'Why is that?', 'Tell me more.',
];
/** Questions for yes or no, a choice or one fact. */
const closed = [
  'Is it red?', 'Did it come on Monday?', 'Do you have a lamp?', 'Have you got a lamp?', 'Where is the lamp?', 'Where did you buy it?', 'When did it break?', 'Who broke it?', 'How many are there?', 'How long did it take?', 'How big is the hall?', 'What make is it?', 'What gym do you go to?', 'Which school did you go to?', 'What is your favourite colour?', 'What was your favorite song?', 'What is your usual day?', 'What is your name?', 'Do you want it blue or red?', 'Is that what you meant?', 'Could you tell me your name?', 'Would you tell him on Monday?', 'Did you think of the colour?', 'What is the amount?',
];

describe('the form of a question', () => {
  it.each(open)('“%s” reads as open', (text) => {
    const row = scores(text);
    expect(Number(row?.['openQuestion'])).toBeGreaterThan(Number(row?.['closedQuestion']));
  });
  it.each(closed)('“%s” reads as closed', (text) => {
    const row = scores(text);
    expect([likely(row?.['openQuestion']), likely(row?.['closedQuestion'])]).toEqual([false, true]);
  });
  it('is neither in plain talk', () => {
    const row = scores('The lamp is red.');
    expect([likely(row?.['openQuestion']), likely(row?.['closedQuestion'])]).toEqual([false, false]);
  });
  it('weighs the last question most', () => {
    expect(Number(scores('Is it red? What happened to it?')?.['openQuestion'])).toBeGreaterThan(Number(scores('What happened to it? Is it red?')?.['openQuestion']));
    expect(Number(scores('What happened to it? Is it red?')?.['closedQuestion'])).toBeGreaterThan(Number(scores('Is it red? What happened to it?')?.['closedQuestion']));
  });
  it('is read better with a mark', () => expect(Number(scores('is it red?')?.['closedQuestion'])).toBeGreaterThan(Number(scores('is it red')?.['closedQuestion'])));
});

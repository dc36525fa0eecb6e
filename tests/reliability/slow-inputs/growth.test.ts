import { describe, expect, it } from 'vitest';
import './counter';
import { fullSentences } from './full-sentences';
import { type Steep, steep } from './growth';
import { repeated } from './repeated';

/** Loaded after the counter, so that V8 counts all of it. */
const scene = async (): Promise<(text: string) => () => unknown> => {
  const [{ review }, { analyzers }, { english }] = await Promise.all([import('../../../src/review'), import('../../../src/analyzers'), import('../../../src/english')]);
  const annotator = english();
  return (text) => () => review({ turns: [{ role: 'customer', text }, { role: 'agent', text }, { role: 'customer', text: 'Hello?' }] }, { annotator, analyzers, settings: { preview: true, words: { names: ['Calm Down Ltd', 'Sit Down Inc'] } } });
};

/** Pieces whose cost once grew faster than the text: words that may open an order, questions, clauses, matches. */
const pieces: readonly string[] = ['and ', 'but ', 'word. ', 'word? ', 'word\n', 'Is it #? ', 'I am sorry. ', 'Please send #. ', 'please ', 'never ', 'thank you ', 'I will call you. ', 'Can you send #? ', 'you said, ', 'As I said, ', 'My order # is late. ', 'What is your number #? ',
  'Idiot, ', 'Sorry, ', 'Obviously, ', 'Let me, ', 'Good point, ', 'No need, ', 'Immediately, ', 'That is awful. ', 'Tell me more, ', 'Hey, ', 'Angry, ', 'I won’t do it, ', 'Case closed, ', 'Fingers crossed, ', 'Glad to help, ', 'How about I go. ', 'Nice work, ', 'Please note it is due on Monday, '];

/** A turn full of findings and of house names. */
const named = 'Calm down. Calm Down Ltd. ';

const told = (found: readonly Steep[]): readonly string[] => found.map(({ place, counts }) => `${place}: ${counts.join(', ')}`);

describe('the work for each character stays flat as a turn grows', async () => {
  const work = await scene();
  work(repeated('Hello there, I am so sorry. What is your name? ', 60))();
  for (const piece of [...pieces, named, ...fullSentences]) {
    it(JSON.stringify(piece), () => {
      expect(told(steep((times) => work(repeated(piece, times)), Math.ceil(400 / piece.length), piece.length))).toEqual([]);
    });
  }
});

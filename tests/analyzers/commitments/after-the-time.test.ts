import { describe, expect, it } from 'vitest';
import { commitmentLedger } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';
import { turnsOf } from '../small-talk';

const annotator = english();

/** What is said when the time named has passed, what becomes of the promise, and the words that show it. */
const table: readonly (readonly [said: string, state: string, quote?: string])[] = [
  ['C: It is up and running.', 'kept', 'It is up and running'],
  ['C: The radiator works perfectly.', 'kept', 'The radiator works perfectly'],
  ['C: It works like new, a charm.', 'kept', 'It works like new, a charm'],
  ['C: Everything is now all sorted.', 'kept', 'Everything is now all sorted'],
  ["C: That's fine.", 'kept', "That's fine"],
  ['C: That’s been done.', 'kept', 'That’s been done'],
  ['C: All good ideas are free.', 'open'],
  ['C: He has been.', 'kept', 'He has been'],
  ['C: Your lad turned up.', 'kept', 'Your lad turned up'],
  ['C: Your lads turn up when they like.', 'open'],
  ['C: The men showed up.', 'kept', 'The men showed up'],
  ['C: The van came.', 'kept', 'The van came'],
  ["C: He's been here.", 'kept', "He's been here"],
  ['C: He’s finally been here.', 'kept', 'He’s finally been here'],
  ['C: We can see it.', 'kept', 'We can see it'],
  ['C: I got my money.', 'kept', 'I got my money'],
  ['C: We have got everything.', 'kept', 'We have got everything'],
  ['C: It will be sorted.', 'open'],
  ['C: Is it all sorted?', 'open'],
  ['C: If it is sorted I am glad.', 'open'],
  ['C: It is still there.', 'open'],
  ['C: Hello?', 'broken', 'Hello'],
  ['C: Hi there?', 'broken', 'Hi there'],
  ['C: "Hello?"', 'broken', 'Hello'],
  ['C: So... ?', 'broken', 'So'],
  ['C: Anyone there ?', 'broken', 'Anyone there'],
  ['C: Hello, that was good.', 'kept', 'Hello, that was good'],
  ['C: Where on earth is he?', 'broken', 'Where on earth is he'],
  ['C: When exactly will it be here?', 'broken', 'When exactly will it be here'],
  ["C: Where's my radiator?", 'broken', "Where's my radiator"],
  ['C: Where’s the man?', 'broken', 'Where’s the man'],
  ['C: Where are your people?', 'broken', 'Where are your people'],
  ["C: What's happened?", 'broken', "What's happened"],
  ['C: What’s going on?', 'broken', 'What’s going on'],
  ['C: What is happening?', 'broken', 'What is happening'],
  ['C: What happened?', 'broken', 'What happened'],
  ['C: Any luck?', 'broken', 'Any luck'],
  ['C: Any sign of him?', 'broken', 'Any sign of him'],
  ['C: Is it still on?', 'broken', 'Is it still on'],
  ['C: I think you have forgotten me.', 'broken', 'I think you have forgotten me'],
  ['C: Is anyone coming?', 'broken', 'Is anyone coming'],
  ['C: Is someone coming today?', 'broken', 'Is someone coming today'],
  ['C: I have been waiting all day.', 'broken', 'I have been waiting all day'],
  ['C: I stayed in for nothing.', 'broken', 'I stayed in for nothing'],
  ['C: A no-show.', 'broken', 'A no-show'],
  ['C: A no show, then.', 'broken', 'A no show, then'],
  ['C: No sign of the man.', 'broken', 'No sign of the man'],
  ['C: The show goes on.', 'open'],
  ['C: Thanks for the radiator.', 'kept', 'Thanks for the radiator'],
  ['C: Thanks to your man with the radiator.', 'kept', 'Thanks to your man with the radiator'],
  ['C: Thanks. I go to work for a radiator firm.', 'open'],
  ['C: Is the paint white?', 'open'],
  ['C: Nobody has come.', 'broken', 'Nobody has come'],
  ['C: Not here.', 'broken', 'Not here'],
  ['C: He was late.', 'broken', 'He was late'],
  ['C: It is overdue.', 'broken', 'It is overdue'],
  ['C: Crickets.', 'broken', 'Crickets'],
  ['C: Not to worry.', 'open'],
  ['A: Sorry, he was delayed.', 'broken', 'Sorry, he was delayed'],
  ['A: Apologies, it slipped.', 'broken', 'Apologies, it slipped'],
  ['A: Our apologies for the delays.', 'broken', 'Our apologies for the delays'],
  ["A: I'm afraid he forgot.", 'broken', "I'm afraid he forgot"],
  ["A: Sorry, he's forgotten it.", 'broken', "Sorry, he's forgotten it"],
  ["A: Sorry, he isn't there.", 'broken', "Sorry, he isn't there"],
  ['A: Sorry, he isn’t there.', 'broken', 'Sorry, he isn’t there'],
  ['A: Sorry, it took longer than I thought.', 'broken', 'Sorry, it took longer than I thought'],
  ['A: Sorry, what is your name?', 'open'],
  ['A: He came this morning.', 'kept', 'He came this morning'],
  ['A: It is all sorted.', 'kept', 'It is all sorted'],
  ['N: Nobody came.', 'open'],
  ['C: He did turn up.', 'kept', 'He did turn up'],
  ["C: They've been.", 'kept', "They've been"],
  ['C: The show did go on.', 'open'],
];

describe('after the time named', () => {
  it.each(table)('%s', (said, state, quote) => {
    const [made, ...then] = turnsOf(`A: Our fitter will bring the radiator on Thursday between 8 and 10. || ${said}`).map((turn, at) => ({ ...turn, at: at === 0 ? '2026-03-02T09:00:00Z' : '2026-03-05T15:00:00Z' }));
    const [entry] = commitmentLedger(annotate({ turns: [made!, ...then] }, annotator));
    expect([entry?.state, entry?.shown?.quote]).toEqual([state, quote]);
  });
});

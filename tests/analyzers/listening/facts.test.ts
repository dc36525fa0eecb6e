import { describe, expect, it } from 'vitest';
import { type Fact, factsOf, matterOf, mayBeKnown, states } from '../../../src/analyzers/listening/facts';
import { english } from '../../../src/english';
import { asked } from '../../../src/text/asked';

const annotator = english();
const fact = (text: string): Fact => {
  const [first, ...others] = factsOf(annotator(text));
  if (first === undefined || others.length > 0) throw new Error(`“${text}” states one fact`);
  return first;
};

type Sign = 'date' | 'clock' | 'place' | 'origin' | 'number' | 'means' | 'done' | 'negative';

const days = ['Mon', 'Monday', 'Tue', 'Tues', 'Tuesday', 'Wed', 'Wednesday', 'Thu', 'Thur', 'Thurs', 'Thursday', 'Fri', 'Friday', 'Sat', 'Saturday', 'Sun', 'Sunday'];
const months = ['Jan', 'January', 'Feb', 'February', 'Mar', 'March', 'Apr', 'April', 'Jun', 'June', 'Jul', 'July', 'Aug', 'August', 'Sep', 'Sept', 'September', 'Oct', 'October', 'Nov', 'November', 'Dec', 'December'];

const signs: readonly (readonly [sign: Sign, has: readonly string[], lacks: readonly string[]])[] = [
  [
    'date',
    [
      ...days.map((day) => `The lamp came on ${day}.`), ...months.map((month) => `We bought the lamp in ${month}.`),
      'It came yesterday.', 'The lamp came on the 3rd.', 'It came on the 21st.', 'The lamp came on 3/5.', 'It came on 13/11/2025.', 'It came on 3.11.', 'It came on 2026-5-3.', 'It broke last week.', 'It broke this summer.', 'We had it at Christmas.', 'It broke a day ago.', 'It broke two days ago.', 'A week ago it broke.', 'It broke three weeks ago.', 'It broke a month ago.', 'Six months ago it broke.', 'It broke a year ago.', 'It broke two years ago.', 'It has hummed since breakfast.', 'We bought it in 2021.', 'We bought it on May 3.', 'It came on May 13.', 'It came on 3 May.', 'It came on 13 May.',
    ],
    ['The lamp hums.', 'It may rain.', 'It may come.', 'The days are long.', 'It is next to the bed.', 'It cost 20 pounds.', 'It has 300 lights.', 'In 2 days at most.', 'It is the lamp in row 2011.', 'The marbles fell.', 'The sunlight is bright.', 'It takes 3 - 4 pounds.'],
  ],
  ['clock', ['It broke at noon.', 'It rings at 9am.', 'It rang at 10 pm.', 'It rang at 9:05.', 'It rang at 10.30 sharp.', "It rang at ten o'clock."], ['It rang at nine.', 'It rang 9 times.', 'It rang 9 more times.', 'It is 9 dm wide.', 'It weighs 9.5 kilos.', 'It rang in the afternoon.', 'I amble 9 miles.']],
  ['place', ['I live in Leeds.', 'It came from the Netherlands.', 'It stands near Ash Street.', 'I flew to Oslo.'], ['I live in a flat.', 'It came from the shop.', 'Leeds is fine.', 'It is for Ada.', 'It is in HD.']],
  ['origin', ['It came from Leeds.', 'We flew from the Azores.'], ['We flew to Leeds.', 'It came from my aunt.', 'It came from the shop in Leeds.']],
  ['number', ['There are three lamps.', 'I have 12 lamps.'], ['There are lamps.', 'I have a lamp.']],
  ['means', ['I paid by card.', 'We came with the train.', 'I wrote via the app.', 'I opened it using a knife.'], ['I paid.', 'It stands within reach.']],
  ['done', ['I have a lamp.', 'I tried it twice.', 'I emptied the filter.', 'We rinsed the jug.', 'They went home.'], ['I empty the filter.', 'She empties the filter.', 'We are emptying the filter.', 'The filter is full.']],
  ['negative', ['I have not emptied the filter.', 'No lamp came.', 'It never came.', 'We cannot open it.'], ['I have emptied the filter.', 'I noted it.', 'The nose is red.']],
];

describe.each(signs)('%s of what a customer states', (sign, has, lacks) => {
  it.each(has)('is in “%s”', (text) => expect(fact(text)[sign]).toBe(true));
  it.each(lacks)('is not in “%s”', (text) => expect(fact(text)[sign]).toBe(false));
});

describe('what a fact names', () => {
  it.each([
    ['The flat is at Elder Court.', []],
    ['My flat, Elder Court, is cold.', ['flat']],
    ['The room is 12.', ['room']],
    ['The room number: 12', ['room', 'number']],
    ['My dog is called Rex.', ['dog']],
    ['I have 12 lamps.', ['lamp']],
    ['The left shelf fell.', ['shelf']],
    ['The lamp in the hall fell.', []],
  ] as const)('%s', (text, named) => expect([...fact(text).named]).toEqual(expect.arrayContaining([...named])));
  it.each([
    ['The lamp in the hall fell.', 'lamp'],
    ['The leftover shelf fell.', 'shelf'],
    ['The upright shelf fell.', 'shelf'],
    ['The shelf is red.', 'shelf'],
  ] as const)('%s names no %s', (text, lemma) => expect([...fact(text).named]).not.toContain(lemma));
});

describe('what a text states', () => {
  it.each([
    ['The lamp hums.', true, 1],
    ['The lamp hums. It is hot.', true, 2],
    ['Does the lamp hum?', false, 0],
    ['Does the lamp hum? It is hot.', true, 1],
    ['The lamp hums, is that normal?', true, 1],
    ['Is it normal? Is it hot? Is it red?', false, 0],
    ['', false, 0],
  ] as const)('“%s” %j', (text, stated, count) => {
    expect(states(annotator(text))).toBe(stated);
    expect(factsOf(annotator(text))).toHaveLength(count);
  });
  it('holds the words as they stand and in their base form', () => {
    const { content } = fact('The filters were emptied.');
    for (const word of ['filter', 'filters', 'empty', 'emptied']) expect(content.has(word)).toBe(true);
  });
  it('ends where a question begins', () => expect([...fact('The lamp hums, is the bulb normal?').content]).not.toContain('bulb'));
});

describe('what a question is about', () => {
  const matter = (question: string): readonly string[] => {
    const text = annotator(question);
    return asked(text).flatMap((one) => matterOf(text, one));
  };
  it.each(['day', 'date', 'month', 'year', 'city', 'town', 'country', 'place', 'number', 'already', 'yet', 'ever', 'exact', 'exactly', 'kind', 'sort', 'type', 'again', 'first', 'confirm', 'currently', 'happen', 'long', 'attempt', 'when', 'where', 'how'])('is no “%s”', (word) => {
    expect(matter(`Which ${word} is it?`)).toEqual([]);
  });
  it.each([
    ['When did you buy the lamp?', ['buy', 'lamp']],
    ['What is the time?', []],
    ['Could you tell me which lamp it is?', ['lamp']],
  ] as const)('%s', (question, wanted) => expect(matter(question)).toEqual(wanted));

  const known = (question: string): boolean => {
    const text = annotator(question);
    return asked(text).some((one) => mayBeKnown(matterOf(text, one), one));
  };
  it.each(['When did you buy the lamp?', 'Where did you buy the lamp?', 'How many lamps are there?', 'How did you pay the bill?', 'What is your dog called?', 'Have you emptied the filter?', 'Did you rinse the jug?', 'Have you restarted it?', 'Could you empty the filter of the pump?'])('may be known: %s', (question) => expect(known(question)).toBe(true));
  it.each(['When is it?', 'How can one pay the bill?', 'What is your dog number?', 'What would you like of the lamps?', 'What big red old lamp is that?', 'Have they emptied the filter?', 'Have you seen it?', 'Could you empty it?', 'Could you send the bill of the pump?', 'Could you e-mail the bill of the pump?', 'Could you mail the bill of the pump?', 'Why did you buy the lamp?', 'Who bought the lamp?'])('is not known: %s', (question) => expect(known(question)).toBe(false));
});

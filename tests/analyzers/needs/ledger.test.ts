import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import type { Settings } from '../../../src/analysis/settings';
import { needLedger, needs } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import type { Turn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';

const annotator = english();
const ledger = (turns: readonly Turn[], settings?: Settings) => needLedger(annotate({ turns }, annotator), settings);
const customer = (text: string): Turn => ({ role: 'customer', text });
const agent = (text: string): Turn => ({ role: 'agent', text });
const alone = [needs];
const unmet = (turns: readonly Turn[], settings?: Settings) => measure(annotate({ turns }, annotator), alone, { scope: 'conversation', ...(settings === undefined ? {} : { settings }) })[0]?.['unmetNeeds'];

describe('needLedger', () => {
  it('lists what was stated, implied and asked, in order, with its words', () => {
    const turns = [customer("I need a spare key. I just can't find the fuse box. When do you close?")];
    expect(ledger(turns).map(({ kind, turn, quote }) => [kind, turn, quote])).toEqual([
      ['stated', 0, 'I need a spare key'],
      ['question', 0, 'When do you close'],
    ]);
    for (const { quote, start, end, turn } of ledger(turns)) expect(turns[turn]?.text.slice(start, end)).toBe(quote);
  });

  it('quotes the turn as it was written, with an aside within the words', () => {
    expect(ledger([{ ...customer('I need a >spare key.'), asides: [{ start: 9, end: 10, kind: 'quoted' }] }])[0]).toMatchObject({ quote: 'I need a >spare key' });
  });

  it.each([
    ['a promise', "I'll send one by post."],
    ['a refusal', "I'm afraid we have none left."],
    ['a fix', 'A key has been put under your mat.'],
    ['a question back', 'Which door is it for?'],
    ['acceptance', 'Certainly.'],
    ['an instruction', 'Ring the porter on extension 4.'],
    ['an ellipsis', 'Tomorrow at ten.'],
  ])('takes %s as taking a request up', (_act, answer) => {
    expect(ledger([customer('I need a spare key.'), agent(answer)])[0]?.takenUpBy).toBe(1);
  });

  it.each([
    ['thanks', 'Thank you for choosing us!'],
    ['praise', 'What a lovely house you live in!'],
    ['a boast', 'We are a family firm.'],
    ['a farewell', 'Have a nice weekend!'],
    ['sympathy', 'I am so sorry to hear that.'],
  ])('takes %s as passing a request over', (_act, answer) => {
    expect(ledger([customer('I need a spare key.'), agent(answer)])[0]).toMatchObject({ takenUpBy: null, passedOver: true });
  });

  it('leaves the other of two needs open', () => {
    const entries = ledger([customer('Please correct my invoice. And could you send a second towel?'), agent('I have corrected the invoice.')]);
    expect(entries.map(({ takenUpBy }) => takenUpBy)).toEqual([1, null]);
  });

  it('takes up what an act names, and all with an act that names nothing', () => {
    const asked = customer('I need the dishwasher mended before the weekend, and could you send me the invoice?');
    const taken = (answer: string) => ledger([asked, agent(answer)]).map(({ takenUpBy }) => takenUpBy);
    expect(taken("I'm sorry about the wet floor. I'll ring you by Tuesday noon with a date for the fitter.")).toEqual([1, null]);
    for (const answer of ["I'll look into it.", 'Of course.', 'Both are under way.']) expect(taken(answer)).toEqual([1, 1]);
  });

  it('calls no joke, praise or reproof unmet', () => {
    for (const text of ['Please fix your awful app!', 'I would love a day on the moon.', 'Get it together, guys.']) expect(unmet([customer(text), agent('Thanks!')])).toBe(0);
    expect(unmet([customer('Please send me the manual.'), agent('Sorry for the trouble!')])).toBe(1);
    expect(unmet([customer('Please send me the manual.'), agent('Sorry for the trouble!'), customer('Thanks anyway, bye.')])).toBe(0);
  });

  it('cuts two needs joined by "and"', () => {
    const entries = ledger([customer('I want a cot and a packed lunch.'), agent('The cot is in your room.')]);
    expect(entries.map(({ quote, takenUpBy }) => [quote, takenUpBy])).toEqual([['I want a cot', 1], ['a packed lunch', null]]);
  });

  it('hears a need that is taken up late', () => {
    expect(ledger([customer('I need a cot.'), agent('Lovely!'), customer('ok'), agent('I have put the cot in your room.')])[0]?.takenUpBy).toBe(3);
  });

  it('lists a need that is said twice once, and waits for its answer again', () => {
    const turns = [customer('I need a travel cot.'), agent('Thank you!'), customer('I still need that travel cot.')];
    expect(ledger(turns)).toHaveLength(1);
    expect(ledger(turns)[0]?.passedOver).toBe(false);
    expect(ledger([...turns, agent('Have a nice day!')])[0]?.passedOver).toBe(true);
  });

  it('lets go of what the customer lets go of', () => {
    expect(ledger([customer('I need a cot.'), agent('Thanks!'), customer('Never mind.')])[0]).toMatchObject({ withdrawnBy: 2, passedOver: false });
  });

  it('does not hold a holding line against anybody', () => {
    expect(ledger([customer('I need a cot.'), agent('One moment, please.')])[0]?.passedOver).toBe(false);
    expect(ledger([customer('I need a cot.'), agent('We have received your message.')])[0]?.passedOver).toBe(false);
  });

  it('lets a bot answer, and counts its silence only where it is judged', () => {
    const needed = customer('I need a cot.');
    expect(ledger([needed, { role: 'bot', text: 'I will book one.' }])[0]?.takenUpBy).toBe(1);
    const chatter: Turn = { role: 'bot', text: 'Thank you for writing!' };
    expect(ledger([needed, chatter])[0]?.passedOver).toBe(false);
    expect(ledger([needed, chatter], { judge: ['agent', 'bot'] })[0]?.passedOver).toBe(true);
  });

  it('reads no notes, no system lines and no empty turns', () => {
    const note: Turn = { role: 'agent', text: 'I will book a cot.', visibility: 'internal' };
    const turns = [customer('I need a cot.'), note, { role: 'system', text: 'Agent joined.' } as Turn, agent(''), agent('...')];
    expect(ledger(turns)[0]).toMatchObject({ takenUpBy: null, passedOver: false });
  });

  it('is empty where no customer needs anything', () => {
    expect(ledger([])).toEqual([]);
    expect(ledger([agent('I need your number.')])).toEqual([]);
    expect(ledger([customer('')])).toEqual([]);
  });

  it('takes the answers of several agents', () => {
    const entries = ledger([customer('Please send a towel. And could you fix the lamp?'), { role: 'agent', author: 'A', text: 'The towel is coming: I have sent it.' }, { role: 'agent', author: 'B', text: 'I will mend the lamp at noon.' }]);
    expect(entries.every(({ takenUpBy }) => takenUpBy !== null)).toBe(true);
  });

  it('stays linear over 5,000 turns', () => {
    const turns = Array.from({ length: 5000 }, (_, at) => (at % 2 === 0 ? customer(`I need part number ${at}.`) : agent('Thank you!')));
    const annotated = annotate({ turns }, annotator);
    const start = performance.now();
    expect(needLedger(annotated).length).toBe(2500);
    expect(performance.now() - start).toBeLessThan(4000);
  }, 60_000);

  it('takes needs up only after they were said, and never twice', () => {
    const line = fc.constantFrom('I need a cot.', 'Could you send a towel?', 'Thank you!', 'I will send it.', 'Which room?', 'Never mind.', '', 'Is the pool open?');
    const turn = fc.record({ role: fc.constantFrom<Turn['role']>('customer', 'agent', 'bot', 'system'), text: line });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
        const entries = ledger(turns);
        const counted = unmet(turns);
        if (counted !== null) expect(counted).toBe(entries.filter((one) => one.kind !== 'question' && one.passedOver).length);
        for (const { turn: said, takenUpBy, withdrawnBy, passedOver } of entries) {
          expect(turns[said]?.role).toBe('customer');
          if (takenUpBy !== null) expect(takenUpBy).toBeGreaterThan(said);
          if (withdrawnBy !== null) expect(withdrawnBy).toBeGreaterThan(said);
          expect([takenUpBy !== null, withdrawnBy !== null, passedOver].filter(Boolean).length).toBeLessThan(2);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('unmetNeeds', () => {
  it.each([
    ['no agent', [customer('I need a cot.')], null],
    ['no customer', [agent('Hello.')], null],
    ['nothing needed', [customer('Hello.'), agent('Hello.')], 0],
    ['one met', [customer('I need a cot.'), agent('I will bring one.')], 0],
    ['one unmet', [customer('I need a cot.'), agent('Thanks!')], 1],
    ['not answered yet', [agent('Hello.'), customer('I need a cot.')], 0],
    ['a question is no need', [customer('Is the pool open?'), agent('Thanks!')], 0],
  ] as const)('%s', (_name, turns, expected) => {
    expect(unmet(turns)).toBe(expected);
  });
});

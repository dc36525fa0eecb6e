import { describe, expect, it } from 'vitest';
import { commitmentLedger } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import type { Turn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';
import type { Settings } from '../../../src/analysis/settings';

const annotator = english();
const ledger = (turns: readonly Turn[], settings: Settings = {}) => commitmentLedger(annotate({ turns }, annotator), settings);
const agent = (text: string, at?: string, more: Partial<Turn> = {}): Turn => ({ role: 'agent', text, ...(at === undefined ? {} : { at }), ...more });
const customer = (text: string, at?: string): Turn => ({ role: 'customer', text, ...(at === undefined ? {} : { at }) });

const nine = '2026-03-02T09:00:00Z';
const later = '2026-03-12T09:00:00Z';

describe('commitmentLedger', () => {
  it('says who promised what, by when', () => {
    expect(ledger([agent("Hello. I'll email the form by Friday.", nine, { author: 'Ann' })])).toEqual([
      { turn: 0, span: { start: 7, end: 36 }, quote: "I'll email the form by Friday", kind: 'promise', role: 'agent', author: 'Ann', person: 'i', by: 'Friday', due: '2026-03-07T00:00:00.000Z', state: 'open' },
    ]);
  });
  it.each([
    ["I'll email the form.", nine, 'no time given'],
    ["I'll email the form by Friday.", undefined, 'the turn has no time'],
    ["I'll email the form by Friday.", 'soonish', 'cannot be read'],
  ])('says why %j at %j has no date', (text, at, undated) => {
    expect(ledger([agent(text, at)])[0]).toMatchObject({ due: null, undated });
  });
  it.each([
    ["I'll send the form today.", 'promise', 'i'],
    ['We will refund you by Friday.', 'promise', 'we'],
    ['The courier will be with you tomorrow.', 'promise', 'someone'],
    ["We'll look into it.", 'vague', 'we'],
    ["If you send the number I'll post a new one.", 'conditional', 'i'],
    ["If it is not there I'll post a new one.", 'conditional', 'i'],
  ])('tells kinds apart: %j', (text, kind, person) => {
    expect(ledger([agent(text, nine)])[0]).toMatchObject({ kind, person, state: 'open' });
  });
  it('judges by later turns and by asOf, never by the clock of the machine', () => {
    const promise = agent("I'll call you by noon today.", nine);
    expect(ledger([promise])[0]).toMatchObject({ state: 'open' });
    expect(ledger([promise], { asOf: later })[0]).toMatchObject({ state: 'broken', shown: { how: 'time passed' } });
    expect(ledger([promise], { asOf: '2026-03-02T11:00:00Z' })[0]).toMatchObject({ state: 'open' });
    expect(ledger([promise, customer('Hello?', later)])[0]).toMatchObject({ state: 'broken', shown: { how: 'time passed', turn: 1 } });
    expect(ledger([promise, customer('Hello?', '2026-03-02T09:30:00Z')])[0]).toMatchObject({ state: 'open' });
  });
  it.each([
    ['Nobody called.', 'broken', 'words'],
    ['Thanks for calling me back, all clear now.', 'kept', 'delivery'],
    ['No need to call any more.', 'withdrawn', 'release'],
    ['What colour is it?', 'open', undefined],
  ])('takes the word of the customer: %j', (text, state, how) => {
    const [entry] = ledger([agent("I'll call you today."), customer(text)]);
    expect(entry?.state).toBe(state);
    expect(entry?.shown?.how).toBe(how);
  });
  it.each([
    ['He came this morning and it is dry now, thank you.', 'kept', undefined],
    ['All sorted, thanks!', 'kept', undefined],
    ['Big thank you to the fitter!', 'kept', undefined],
    ['The leak is gone now.', 'kept', undefined],
    ['Nobody has come.', 'broken', undefined],
    ['Any news on the fitter?', 'broken', undefined],
    ['Still waiting.', 'broken', undefined],
    ['What are your opening hours on Saturday?', 'open', true],
    ['Could you send me the invoice?', 'open', true],
    ['Thanks, talk soon.', 'open', true],
  ])('judges what is said after the time named: %j', (text, state, pastDue) => {
    const [entry] = ledger([agent('Our fitter will come on Thursday between 8 and 10.', nine), customer(text, '2026-03-05T11:00:00Z')]);
    expect(entry?.state).toBe(state);
    expect(entry?.pastDue).toBe(pastDue);
  });
  it('takes a later time for no proof where the customer has spoken since of something else', () => {
    const turns = [agent("I'll call you by noon today.", nine), customer('What colour is it?', later)];
    expect(ledger(turns, { asOf: '2026-03-20T09:00:00Z' })[0]).toMatchObject({ state: 'open', pastDue: true });
    expect(ledger([...turns, agent('Sorry that I did not call.', later)])[0]).toMatchObject({ state: 'broken' });
  });
  it('tells delivery in time from delivery after the time named', () => {
    const promise = agent("I'll email the seating plan today.", nine);
    expect(ledger([promise, agent('The seating plan is attached.', '2026-03-02T15:00:00Z')])[0]).toMatchObject({ state: 'kept', shown: { how: 'delivery' } });
    expect(ledger([promise, agent('The seating plan is attached.', later)])[0]).toMatchObject({ state: 'broken', shown: { how: 'late delivery' } });
  });
  it('lets a new time replace the old one', () => {
    const entries = ledger([agent('The courier will bring the desk on Thursday.', nine), agent('The courier will bring the desk on Friday.', '2026-03-03T09:00:00Z')]);
    expect(entries.map(({ state }) => state)).toEqual(['withdrawn', 'open']);
  });
  it('lists promises that are only told of', () => {
    expect(ledger([customer('You promised to ring me and nobody did.')])).toMatchObject([{ kind: 'reported', role: null, person: null, due: null, state: 'broken', turn: 0 }]);
  });
  it('reads notes, and bots where settings ask for it', () => {
    expect(ledger([agent("Told her I'd ring on Thursday.", nine, { visibility: 'internal' })])).toHaveLength(1);
    const bot: Turn = { role: 'bot', text: "I'll email the form by Friday." };
    expect(ledger([bot])).toEqual([]);
    expect(ledger([bot], { judge: ['agent', 'bot'] })).toHaveLength(1);
  });
  it('quotes the turn as it was written, with an aside within the words', () => {
    expect(ledger([agent("I'll email >the form.", nine, { asides: [{ start: 11, end: 12, kind: 'quoted' }] })])[0]).toMatchObject({ quote: "I'll email >the form" });
  });
  it('is at ease with empty, lone and unordered turns', () => {
    expect(ledger([])).toEqual([]);
    expect(ledger([agent('')])).toEqual([]);
    expect(ledger([customer("I'll send it tomorrow.", nine)])).toEqual([]);
    expect(ledger([agent("I'll call you by noon today.", later), customer('Hello?', nine)])[0]).toMatchObject({ state: 'open' });
    expect(ledger([{ role: 'system', text: "I'll call you by noon today." }])).toEqual([]);
  });
  it('goes through thousands of turns in linear time', () => {
    const turns = (count: number): Turn[] => Array.from({ length: count }, (_one, at) => (at % 2 === 0 ? agent(`I'll send part ${at} tomorrow.`) : customer('Thanks, and the next?')));
    const time = (count: number): number => {
      const annotated = annotate({ turns: turns(count) }, annotator);
      const start = performance.now();
      expect(commitmentLedger(annotated).length).toBe(count / 2);
      return performance.now() - start;
    };
    time(500);
    expect(time(5000)).toBeLessThan(30 * Math.max(20, time(1000)));
  });
});

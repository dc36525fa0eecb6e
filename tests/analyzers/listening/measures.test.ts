import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import type { Settings } from '../../../src/analysis/settings';
import { listening } from '../../../src/analyzers/listening';
import { annotate } from '../../../src/conversation/annotate';
import type { Role, Turn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';
import { review } from '../../../src/review';

const annotator = english();
const analyzers = [listening];
const row = (turns: readonly Turn[], settings: Settings = {}) => measure(annotate({ turns }, annotator), analyzers, { scope: 'conversation', settings })[0]!;
const customer = (text: string, at?: string): Turn => ({ role: 'customer', text, ...(at === undefined ? {} : { at }) });
const agent = (text: string, at?: string): Turn => ({ role: 'agent', text, ...(at === undefined ? {} : { at }) });
const clock = (minutes: number): string => new Date(Date.UTC(2026, 2, 1, 9, minutes)).toISOString();

describe('talkShare', () => {
  it.each<[string, readonly Turn[], number | null]>([
    ['nobody spoke', [], null],
    ['empty text', [customer(''), agent('')], null],
    ['agent alone', [agent('Hello there.')], 1],
    ['customer alone', [customer('Hello there.')], 0],
    ['both', [customer('one two three'), agent('four')], 0.25],
    ['notes and systems are no talk', [customer('one two'), { role: 'agent', text: 'a note on this', visibility: 'internal' }, { role: 'system', text: 'Chat closed by the system' }, agent('three four')], 0.5],
    ['bots are no agents', [customer('one two'), { role: 'bot', text: 'three four five' }], 0],
    ['several agents are one side', [customer('one two'), { ...agent('three'), author: 'a' }, { ...agent('four'), author: 'b' }], 0.5],
  ])('%s', (_name, turns, wanted) => expect(row(turns)['talkShare']).toBe(wanted));

  it('counts a bot where it is judged', () => {
    expect(row([customer('one two'), { role: 'bot', text: 'three four' }], { judge: ['agent', 'bot'] })['talkShare']).toBe(0.5);
  });

  it('lies between 0 and 1, and does not depend on the order of the turns', () => {
    const turn = fc.record({ role: fc.constantFrom<Role>('customer', 'agent', 'bot', 'system'), text: fc.constantFrom('one', 'one two', 'one two three four', '', 'why?') });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (turns) => {
        const share = row(turns)['talkShare'];
        expect(row([...turns].reverse())['talkShare']).toBe(share);
        expect(share === null || (Number(share) >= 0 && Number(share) <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('medianResponseSeconds', () => {
  it.each<[string, readonly Turn[], number | null]>([
    ['no times', [customer('Hi'), agent('Hi')], null],
    ['one answer', [customer('Hi', clock(0)), agent('Hi', clock(2))], 120],
    ['two answers', [customer('a', clock(0)), agent('b', clock(2)), customer('c', clock(10)), agent('d', clock(14))], 180],
    ['three answers', [customer('a', clock(0)), agent('b', clock(1)), customer('c', clock(10)), agent('d', clock(12)), customer('e', clock(20)), agent('f', clock(29))], 120],
    ['from the first turn that waits', [customer('a', clock(0)), customer('b', clock(3)), agent('c', clock(5))], 300],
    ['a second answer is no answer', [customer('a', clock(0)), agent('b', clock(1)), agent('c', clock(9))], 60],
    ['equal times', [customer('a', clock(0)), agent('b', clock(0))], 0],
    ['out of order', [customer('a', clock(5)), agent('b', clock(1))], null],
    ['one time missing', [customer('a'), agent('b', clock(1)), customer('c', clock(2)), agent('d', clock(3))], 60],
    ['agent alone', [agent('b', clock(1))], null],
    ['a note is no answer', [customer('a', clock(0)), { ...agent('b', clock(1)), visibility: 'internal' }, agent('c', clock(4))], 240],
    ['unreadable', [customer('a', 'soon'), agent('b', clock(1))], null],
  ])('%s', (_name, turns, wanted) => expect(row(turns)['medianResponseSeconds']).toBe(wanted));
  it('stays within its range from the first time that there can be to the last', () => {
    const waited = row([customer('a', '-271821-04-20T00:00:00Z'), agent('b', '+275760-09-13T00:00:00Z')])['medianResponseSeconds'];
    expect(waited).toBe(17_280_000_000_000);
    expect(waited).toBeLessThan(listening.measures.find(({ id }) => id === 'medianResponseSeconds')!.range[1]);
  });
});

describe('questions', () => {
  it.each<[string, readonly Turn[], number | null, number | null]>([
    ['nobody asked', [agent('Hello.')], 0, null],
    ['agent silent', [customer('Why?')], null, null],
    ['one open of two', [agent('How did it break? Is it dry?')], 2, 0.5],
    ['offers do not count', [agent('How can I help you?'), agent('Is it dry?')], 0.5, 0],
    ['a request to tell is a question', [agent('Tell me more about the gate.')], 1, 1],
  ])('%s', (_name, turns, perTurn, open) => {
    expect(row(turns)['questionsPerTurn']).toBe(perTurn);
    expect(row(turns)['openQuestionShare']).toBe(open);
  });

  it.each<[string, readonly Turn[], number | null]>([
    ['agent alone', [agent('Hello.')], null],
    ['no question', [customer('It broke.'), agent('I see.')], 0],
    ['answered', [customer('When does the ferry leave?'), agent('At nine.')], 0],
    ['answered in the second message', [customer('When does the ferry leave?'), agent('Good morning, Ada!'), agent('At nine.')], 0],
    ['never answered', [customer('When does the ferry leave?')], 1],
    ['passed over', [customer('When does the ferry leave?'), agent('Our ferries carry cars and bikes.'), customer('Fine.')], 1],
    ['answered by a note alone', [customer('When does the ferry leave?'), { ...agent('At nine.'), visibility: 'internal' }], 1],
  ])('unanswered: %s', (_name, turns, wanted) => expect(row(turns)['unansweredQuestions']).toBe(wanted));
});

describe('talk-share', () => {
  const long = Array.from({ length: 12 }, (_none, at) => (at % 2 === 0 ? customer('Ok.') : agent('Here is a lot of talk about nothing.')));
  const found = (turns: readonly Turn[], settings: Settings = {}) =>
    review({ channel: 'chat', turns }, { annotator, analyzers, settings: { preview: true, ...settings } }).findings.filter((finding) => finding.detector === 'listening/talk-share').map((finding) => finding.turn);

  it('speaks once, when each side has spoken three times', () => expect(found(long)).toEqual([5]));
  it('follows the setting', () => expect(found(long, { thresholds: { talkShare: 0.99 } })).toEqual([]));
  it('does not hear notes', () => expect(found(long.map((turn) => ({ ...turn, visibility: 'internal' as const })))).toEqual([]));
});

it('reads 5,000 turns in a time that grows with their number', () => {
  const turns = (count: number) => Array.from({ length: count }, (_none, at) => (at % 2 === 0 ? customer('My order 55-8012 is late, when does it come?', clock(at)) : agent('It comes tomorrow. What else?', clock(at))));
  const took = (count: number) => {
    const annotated = annotate({ turns: turns(count) }, annotator);
    const start = performance.now();
    measure(annotated, analyzers, { scope: 'conversation' });
    return performance.now() - start;
  };
  took(200);
  expect(took(5000)).toBeLessThan(40 * took(500) + 500);
}, 60_000);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/analysis/remember';
import { retention } from '../../../src/analyzers/retention';
import type { RetentionMemory } from '../../../src/analyzers/retention/memory';
import { remembering } from '../../../src/analyzers/retention/memory';
import { agreedDays, ongoing } from '../../../src/analyzers/retention/silence';
import { annotate } from '../../../src/conversation/annotate';
import type { Turn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';

const annotator = english();
const alone = [retention];
const at = (day: number): string => new Date(Date.UTC(2026, 1, 2 + day, 9)).toISOString();
const says = (role: Turn['role'], text: string, day?: number): Turn => ({ role, text, ...(day === undefined ? {} : { at: at(day) }) });
const read = (turns: readonly Turn[], settings = {}): RetentionMemory => remember(annotate({ turns }, annotator), alone, remembering, settings);
const lapses = (turns: readonly Turn[], settings = {}) => read(turns, settings).silence.lapses;

describe('lapses', () => {
  const asked = says('customer', 'Where is my deposit?', 0);
  const promised = says('agent', "I'll ask the office.", 0);
  it.each<[string, Turn[], number[]]>([
    ['an answer after five days', [asked, says('agent', 'It was paid.', 5)], [1]],
    ['an answer after two days', [asked, says('agent', 'It was paid.', 2)], []],
    ['a promise, and the customer comes back', [asked, promised, says('customer', 'Any news?', 9)], [2]],
    ['an answer, and the customer comes back', [asked, says('agent', 'It was paid this morning.', 1), says('customer', 'Do you sell keys?', 40)], []],
    ['a question that waits for the customer', [asked, says('agent', 'Could you send the receipt?', 0), says('customer', 'Here.', 20)], []],
    ['closed by the customer', [asked, promised, says('customer', 'Never mind, sorted now.', 1), says('agent', 'Good.', 30)], []],
    ['an agreed pause', [says('customer', "I'm away until the 20th, leave it till then.", 0), says('agent', 'It is ready.', 17)], []],
    ['a promise with a date that is kept', [asked, says('agent', 'I will know more in two weeks.', 0), says('agent', 'It was paid.', 13)], []],
    ['a promise with a date that passed', [asked, says('agent', 'I will know more in two weeks.', 0), says('customer', 'And?', 20)], [2]],
    ['a note in between', [asked, { ...says('agent', 'Asked the office.', 2), visibility: 'internal' }, says('agent', 'It was paid.', 6)], [2]],
    ['a bot in between', [asked, says('bot', 'We have your message.', 0), says('agent', 'It was paid.', 6)], [2]],
    ['several messages of the customer', [asked, says('customer', 'Hello?', 2), says('customer', 'Anyone?', 5), says('agent', 'Paid.', 6)], [2]],
    ['turns out of order', [says('customer', 'Where is it?', 9), says('agent', 'Here.', 0)], []],
    ['missing times', [says('customer', 'Where is it?'), says('agent', 'Here.', 30)], []],
    ['equal times', [asked, says('agent', 'Paid.', 0)], []],
    ['an agent alone', [says('agent', "I'll ask.", 0), says('agent', 'Done.', 30)], []],
    ['no turns', [], []],
    ['empty text', [says('customer', '', 0), says('agent', 'Hello.', 30)], []],
  ])('%s', (_name, turns, wanted) => {
    expect(lapses(turns).map(({ turn }) => turn)).toEqual(wanted);
  });

  it('follows lapseDays and judge', () => {
    expect(lapses([asked, says('agent', 'Paid.', 5)], { thresholds: { lapseDays: 7 } })).toEqual([]);
    expect(lapses([asked, says('bot', 'Paid.', 0), says('agent', 'Paid.', 6)], { judge: ['agent', 'bot'] })).toEqual([]);
  });

  it('knows a silence that goes on only against a time', () => {
    const { silence } = read([asked]);
    expect(ongoing(silence, undefined, 3)).toBeUndefined();
    expect(ongoing(silence, at(2), 3)).toBeUndefined();
    expect(ongoing(silence, at(9), 3)).toEqual({ turn: 0, days: 9 });
  });

  it('reads 5,000 turns', () => {
    const turns = Array.from({ length: 5000 }, (_, index) => says(index % 2 === 0 ? 'customer' : 'agent', index % 2 === 0 ? 'Where is it?' : 'Here.', index));
    expect(lapses(turns)).toEqual([]);
  });

  it('never finds a lapse where all turns lie within the limit', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom<Turn['role']>('customer', 'agent', 'bot', 'system'), { maxLength: 12 }), (roles) => {
      expect(lapses(roles.map((role, index) => says(role, 'I will see, can you wait?', index / 8)))).toEqual([]);
    }), { numRuns: 40 });
  });
});

describe('agreedDays', () => {
  it.each<[string, boolean, number]>([
    ['I will look at it in two weeks.', true, 14],
    ['It takes 10 working days.', true, 15],
    ['I will ask.', true, 0],
    ['I need it by Friday.', false, 0],
    ['I am away until the 20th.', false, 18],
    ['We will fit it on 3 March.', true, 29],
  ])('%s', (text, agent, days) => {
    expect(Math.floor(agreedDays(text, at(0), agent))).toBe(days);
  });
  it('takes an open pause as one without end', () => {
    expect(agreedDays('No rush at all.', at(0), false)).toBeGreaterThan(1000);
  });
});

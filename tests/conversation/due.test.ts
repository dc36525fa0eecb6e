import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTime } from '../../src/conversation/due';
import { readDeadlines } from '../../src/text/deadline';

const due = (words: string, at: string | undefined): string | null => {
  const [deadline] = readDeadlines(words);
  const time = deadline === undefined ? null : dueTime(deadline, at);
  return time === null ? null : new Date(time).toISOString();
};

/** A Monday. */
const monday = '2026-03-02T09:00:00Z';

describe('dueTime', () => {
  it.each([
    ['by Friday', '2026-03-07T00:00:00.000Z'],
    ['by Monday', '2026-03-10T00:00:00.000Z'],
    ['next Tuesday', '2026-03-11T00:00:00.000Z'],
    ['tomorrow before noon', '2026-03-03T12:00:00.000Z'],
    ['the day after tomorrow', '2026-03-05T00:00:00.000Z'],
    ['within 24 hours', '2026-03-03T09:00:00.000Z'],
    ['within half an hour', '2026-03-02T09:30:00.000Z'],
    ['in the next 3-5 working days', '2026-03-10T00:00:00.000Z'],
    ['in two weeks', '2026-03-17T00:00:00.000Z'],
    ['end of the day', '2026-03-03T00:00:00.000Z'],
    ['end of the week', '2026-03-09T00:00:00.000Z'],
    ['next month', '2026-05-01T00:00:00.000Z'],
    ['on 14 March', '2026-03-15T00:00:00.000Z'],
    ['on 1 March', '2027-03-02T00:00:00.000Z'],
    ['by the 1st', '2026-04-02T00:00:00.000Z'],
    ['2026-03-14', '2026-03-15T00:00:00.000Z'],
    ['on 13/4', '2026-04-14T00:00:00.000Z'],
    ['by 5pm', '2026-03-02T17:00:00.000Z'],
    ['at five', '2026-03-02T17:00:00.000Z'],
    ['at 8 tomorrow', '2026-03-03T08:00:00.000Z'],
    ['between two and three this afternoon', '2026-03-02T15:00:00.000Z'],
    ['Monday at half nine', '2026-03-09T09:30:00.000Z'],
    ['Friday 6 March by 4 p.m.', '2026-03-06T16:00:00.000Z'],
  ])('reads %j said on a Monday morning', (words, wanted) => {
    expect(due(words, monday)).toBe(wanted);
  });
  it('counts in the zone of the time', () => {
    expect(due('by noon tomorrow', '2026-03-02T09:00:00+01:00')).toBe('2026-03-03T11:00:00.000Z');
    expect(due('tonight', '2026-03-02T20:00:00-05:00')).toBe('2026-03-03T05:00:00.000Z');
    expect(due('tomorrow', '2026-03-02T23:30:00-0800')).toBe('2026-03-04T08:00:00.000Z');
  });
  it.each([undefined, '', 'yesterday-ish'])('cannot count from %j', (at) => {
    expect(due('by Friday', at)).toBeNull();
  });
  it.each(['within 24 hours', 'by Friday', 'tomorrow at noon', 'by 5pm', 'end of next month', 'in 3 working days'])('knows no %s on the last day of the calendar', (words) => {
    expect(due(words, '+275760-09-13T00:00:00.000Z')).toBeNull();
  });
  it('does not choose between day/month and month/day', () => {
    expect(due('on 3/4', monday)).toBeNull();
  });
  it('never lies before the time it is counted from, for relative limits', () => {
    const words = fc.constantFrom('within 2 hours', 'by Friday', 'tomorrow', 'at five', 'by noon', 'end of the week', 'in 3 working days', 'next Monday', 'by the 5th');
    fc.assert(
      fc.property(words, fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (limit, now) => {
        const deadline = readDeadlines(limit)[0]!;
        expect(dueTime(deadline, now.toISOString())!).toBeGreaterThan(now.getTime());
      }),
    );
  });
});

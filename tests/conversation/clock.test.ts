import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/conversation/annotate';
import { elapsed, readTime } from '../../src/conversation/clock';
import type { Turn } from '../../src/conversation/turn';
import { english } from '../../src/english';

const hour = 3_600_000;

describe('readTime', () => {
  it.each<[string | undefined, string | null]>([
    ['2026-03-01T09:00:00Z', '2026-03-01T09:00:00.000Z'],
    ['2026-03-01T09:00:00+05:30', '2026-03-01T03:30:00.000Z'],
    ['2026-03-01T09:00:00', '2026-03-01T09:00:00.000Z'],
    ['2026-03-01 09:00', '2026-03-01T09:00:00.000Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['Sun, 01 Mar 2026 09:00:00 GMT', '2026-03-01T09:00:00.000Z'],
    [' 2026-03-01T09:00:00Z ', '2026-03-01T09:00:00.000Z'],
    ['2026-03', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01 9:00 PM', '2026-03-01T21:00:00.000Z'],
    ['March 1, 2026', '2026-03-01T00:00:00.000Z'],
    ['1 Mar 2026 09:00 EST', '2026-03-01T14:00:00.000Z'],
    ['Sun Mar 01 2026 09:00:00 GMT+0100 (CET)', '2026-03-01T08:00:00.000Z'],
    ['01-03-2026', null],
    ['10 June', null],
    ['June 2026-03-01T09:00', null],
    ['-0530', null],
    ['yesterday', null],
    ['2026-13-45', null],
    ['', null],
    [undefined, null],
  ])('%s', (at, iso) => {
    const time = readTime(at);
    expect(time === null ? null : new Date(time).toISOString()).toBe(iso);
  });
});

describe('a time without a zone', () => {
  const days = ['2026-03-01', '2026-03', '2026', '01-03-2026', '3/1/2026', '2026/03/01', '1 March 2026', 'Mar 1, 2026', '10 June', 'Sun, 1 Mar 2026', 'Mon Mar 01 2026', '1Jun', ''];
  const hours = ['T09:00', ' 09:00:30.5', ' 9:00', ', 9:00 pm', ' 9:00 AM', 'T10', ' 10', ' noon', ''];
  const zones = ['', 'Z', ' z', '+05:30', '-0330', ' +0100', ' GMT', ' EST', ' utc', 'GMT-2026', ' cet', ' (x)', ' June', '-2026'];
  it('is the same moment wherever it is read', () => {
    const before = process.env['TZ'];
    const at = (zone: string, read: () => number | null): number | null => {
      process.env['TZ'] = zone;
      return read();
    };
    expect(at('Pacific/Kiritimati', () => new Date(2026, 0).getTime())).not.toBe(at('America/St_Johns', () => new Date(2026, 0).getTime()));
    fc.assert(fc.property(fc.constantFrom(...days), fc.constantFrom(...hours), fc.constantFrom(...zones), (day, time, zone) => {
      const text = `${day}${time}${zone}`;
      expect(at('Pacific/Kiritimati', () => readTime(text)), text).toBe(at('America/St_Johns', () => readTime(text)));
    }), { numRuns: 3000 });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
});

describe('elapsed', () => {
  it.each<[string | undefined, string | undefined, number | null]>([
    ['2026-03-01T09:00:00Z', '2026-03-01T10:00:00Z', hour],
    ['2026-03-01T09:00:00Z', '2026-03-01T11:00:00+01:00', hour],
    ['2026-03-01T09:00:00Z', '2026-03-01T09:00:00Z', 0],
    ['2026-03-01T09:00:00Z', '2026-03-01T08:59:00Z', null],
    [undefined, '2026-03-01T08:59:00Z', null],
    ['2026-03-01T09:00:00Z', 'soon', null],
  ])('%s to %s', (from, to, passed) => {
    expect(elapsed(from === undefined ? {} : { at: from }, to === undefined ? {} : { at: to })).toBe(passed);
  });
});

describe('annotate', () => {
  const warned = (...times: (string | undefined)[]) =>
    annotate({ turns: times.map((at): Turn => ({ role: 'agent', text: 'Hello.', ...(at === undefined ? {} : { at }) })) }, english()).warnings.map(({ code, path }) => [code, path]);
  it('says which times it could not use', () => {
    expect(warned('2026-03-01', '2026-03-01', undefined, '2026-03-02')).toEqual([]);
    expect(warned('2026-03-01', 'soon', '2026-03-02')).toEqual([['unreadable-time', 'turns[1].at']]);
    expect(warned('2026-03-03', undefined, '2026-03-01', '2026-03-02')).toEqual([['order', 'turns[2].at']]);
  });
});

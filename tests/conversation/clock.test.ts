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
    ['yesterday', null],
    ['2026-13-45', null],
    ['', null],
    [undefined, null],
  ])('%s', (at, iso) => {
    const time = readTime(at);
    expect(time === null ? null : new Date(time).toISOString()).toBe(iso);
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

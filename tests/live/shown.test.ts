import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src';
import { carried, shownOf } from '../../src/live';
import { finding, findings } from './made';

const kinds = (shown: readonly Finding[]): string => shown.map(({ kind, impact }) => `${kind[0]}${impact === 'serious' ? '!' : ''}`).join(' ');
const list = (text: string): Finding[] => text.split(' ').filter(Boolean).map((one, at) => finding(one[0] === 's' ? 'strength' : 'concern', one[1] === '!' ? 'serious' : one[1] === '-' ? 'minor' : 'moderate', at * 10, `w${at}`));
const serious = ({ kind, impact }: Finding): boolean => kind === 'concern' && impact === 'serious';
const runs = { numRuns: 500, seed: 11 };

describe('what is shown', () => {
  it.each([
    ['', 3, ''],
    ['c', 3, 'c'],
    ['c c c c', 3, 'c c'],
    ['c c c s-', 3, 'c c s'],
    ['s s s s', 3, 's s'],
    ['s s s c!', 3, 's s c!'],
    ['s s s c-', 3, 's s c'],
    ['c- c- c! s', 3, 'c c! s'],
    ['c! c! c! c! s-', 3, 'c! c! s'],
    ['s c!', 1, 'c!'],
    ['s c', 1, 's'],
    ['c! s', 0, ''],
    ['c! c! c! c! s s s', 5, 'c! c! c! c! s'],
  ])('of %j, at most %i: %j', (given, most, shown) => expect(kinds(shownOf(list(given), { most }))).toBe(shown));

  it('is one finding of a kind at a place', () => {
    const [blame, order, praise] = [finding('concern', 'serious', 0, 'Calm down', 'a/blame'), finding('concern', 'moderate', 0, 'Calm', 'a/order'), finding('strength', 'minor', 0, 'Calm down')];
    expect(shownOf([blame, order, praise])).toHaveLength(2);
    expect(shownOf([blame, order, praise])).not.toContain(order);
  });
  it('is few, balanced, in order, and taken from what was found', () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: 6 }), (found, most) => {
        const shown = shownOf(found, { most });
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(found).toEqual(expect.arrayContaining(shown));
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toEqual([...shown].sort((a, b) => a.span.start - b.span.start));
        if (most > 0 && found.some(serious)) expect(shown.some(serious)).toBe(true);
        if (most > 1) for (const kind of ['strength', 'concern']) if (found.some((one) => one.kind === kind)) expect(shown.some((one) => one.kind === kind), kind).toBe(true);
        if (most > 1) expect(shown.filter(({ kind }) => kind === 'concern').length).toBeLessThan(most);
        if (most > 0 && found.length > 0) expect(shown.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
  it('stays while its words stay; only a serious concern may take one place, once', () => {
    fc.assert(
      fc.property(findings, fc.array(fc.tuple(findings, fc.integer({ min: 0, max: 9 })), { maxLength: 4 }), (first, edits) => {
        let found = first;
        let shown = shownOf(found);
        for (const [more, cut] of edits) {
          found = [...found.slice(0, cut), ...more].map((one, at) => ({ ...one, span: { start: at * 10, end: at * 10 + one.quote.length } }));
          const stayed = shown.filter(({ key }) => found.some((one) => one.key === key));
          const next = shownOf(found, { before: shown });
          const gone = stayed.filter(({ key }) => !next.some((one) => one.key === key));
          expect(gone.length).toBeLessThanOrEqual(stayed.some(serious) || !found.some(serious) ? 0 : 1);
          expect(shownOf(found, { before: next })).toEqual(next);
          shown = next;
        }
      }),
      runs,
    );
  });
  it('stays by its words where keys have changed, as often as it was shown', () => {
    const [a, b] = [finding('concern', 'minor', 0, 'calm'), finding('concern', 'minor', 20, 'calm')];
    const heavier = [finding('concern', 'moderate', 40, 'x'), finding('concern', 'moderate', 60, 'y')];
    const shown = shownOf([b]);
    expect(shownOf([{ ...a, key: 'k' }, { ...b, key: 'k~2' }, ...heavier], { before: shown }).map(({ quote }) => quote)).toEqual(['calm', 'x']);
    expect(shownOf([a, b, ...heavier], { before: shown })).toContain(b);
  });
  it.each([-1, 1.5, NaN, '3' as never])('refuses %s', (most) => expect(() => shownOf([], { most })).toThrow('most'));
});

describe('what is carried over an edit', () => {
  const texts = fc.array(fc.constantFrom('calm', ' ', 'a', '.', '😀', '\n'), { maxLength: 12 }).map((parts) => parts.join(''));
  it('keeps each finding on its own words, and keeps all that the edit leaves alone', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (before, cut, put, after) => {
        const [from, to] = [before + cut + after, before + put + after];
        const all = [...from.matchAll(/calm/g)].map(({ index }) => finding('concern', 'minor', index, 'calm'));
        const left = carried(all, from, to);
        for (const { span, quote } of left) expect(to.slice(span.start, span.end)).toBe(quote);
        const untouched = all.filter(({ span }) => span.end <= before.length || span.start >= before.length + cut.length);
        expect(left.length).toBeGreaterThanOrEqual(untouched.length);
        expect(carried(all, from, from)).toEqual(all);
      }),
      runs,
    );
  });
  it('leaves out what was edited, and gives the same object where nothing moved', () => {
    const one = finding('concern', 'minor', 4, 'calm');
    expect(carried([one], 'Hi, calm', 'Hi, cXalm')).toEqual([]);
    expect(carried([one], 'Hi, calm', 'Hi, calm.')[0]).toBe(one);
    expect(carried([one], 'Hi, calm', 'Hello, calm')[0]?.span).toEqual({ start: 7, end: 11 });
    expect(carried([one], 'Hi, calm', '')).toEqual([]);
  });
});

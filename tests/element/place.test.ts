import fc from 'fast-check';
import type { Finding, Kind } from 'goodturn';
import { describe, expect, it } from 'vitest';
import { place } from '../../src/element/place';
import { segments } from '../../src/element/segment';
import { found, reply, replyFindings } from '../browser/found';

const kinds: readonly Kind[] = ['strength', 'concern', 'signal'];

/** A text, and findings that lie anywhere in it. */
const placedAnywhere = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).chain((text) =>
  fc.tuple(fc.constant(text), fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1), fc.constantFrom(...kinds)), { maxLength: 12 }).map((list) =>
    list.map(([a, b, kind]): Finding => {
      const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
      return { ...replyFindings[0]!, kind, span: { start, end }, quote: text.slice(start, end) };
    }),
  )),
);

describe('place', () => {
  it('puts findings in the order of the text, the longer first', () => {
    const list = [found(reply, 'noon'), found(reply, 'You should'), found(reply, 'You should have called')];
    expect(place(reply, list, null).placed.map(({ finding }) => finding.quote)).toEqual(['You should have called', 'You should', 'noon']);
  });
  it('keeps the findings of one turn where it is asked to', () => {
    const list = [found(reply, 'noon', { turn: 3 }), found(reply, 'Monday', { turn: 4 })];
    expect(place(reply, list, 4).placed.map(({ finding }) => finding.quote)).toEqual(['Monday']);
    expect(place(reply, list, 4).unplaced).toEqual([]);
    expect(place(reply, list, null).placed).toHaveLength(2);
  });
  const good = found(reply, 'noon');
  it.each<[string, unknown]>([
    ['an end behind the text', { ...good, span: { start: 90, end: 900 } }],
    ['a start before it', { ...good, span: { start: -1, end: 3 } }],
    ['an empty span', { ...good, span: { start: 3, end: 3 }, quote: '' }],
    ['a span turned round', { ...good, span: { start: 9, end: 3 } }],
    ['half a place', { ...good, span: { start: 0.5, end: 3 } }],
    ['no number', { ...good, span: { start: Number.NaN, end: 3 } }],
    ['no span', { ...good, span: undefined }],
    ['other words at its place', { ...good, quote: 'dusk' }],
    ['null', null],
    ['a number', 7],
  ])('does not place a finding with %s, and says so', (_what, bad) => {
    const { placed, unplaced } = place(reply, [good, bad as Finding], null);
    expect(placed.map(({ finding }) => finding)).toEqual([good]);
    expect(unplaced).toEqual([bad]);
  });
  it('names a finding by detector and words, so that it stays itself while the key changes', () => {
    const ids = (key: string, text: string): string[] => place(text, [found(text, 'noon', { key }), found(text, 'noon', { key: `${key}~2` }, 1)], null).placed.map(({ id }) => id);
    expect(ids('a', 'noon or noon')).toEqual(ids('b', 'At noon or noon, then'));
    expect(new Set(ids('a', 'noon or noon')).size).toBe(2);
  });
  it.each([
    ['an astral letter', 'a𝒳b', 2, 3, '𝒳'],
    ['a family', 'so 👩‍👩‍👧 here', 5, 6, '👩‍👩‍👧'],
    ['a flag', 'to 🇳🇬 now', 3, 5, '🇳🇬'],
    ['a letter with its accent', 'cafe\u0301s', 3, 4, 'e\u0301'],
    ['a line end', 'a\r\nb', 1, 2, '\r\n'],
  ])('widens a span to the whole of %s', (_what, text, start, end, whole) => {
    const [one] = place(text, [{ ...good, span: { start, end }, quote: text.slice(start, end) }], null).placed;
    expect(text.slice(one!.start, one!.end)).toBe(whole);
  });
  it('places everything that lies in the text, and never throws', () => {
    fc.assert(fc.property(placedAnywhere, ([text, list]) => {
      const { placed, unplaced } = place(text, list, null);
      expect(unplaced).toEqual([]);
      expect(new Set(placed.map(({ id }) => id)).size).toBe(list.length);
      for (const { start, end, finding } of placed) expect(start <= finding.span.start && finding.span.end <= end).toBe(true);
    }));
    fc.assert(fc.property(fc.string(), fc.array(fc.anything()), fc.option(fc.nat()), (text, list, turn) => void place(text, list as Finding[], turn)));
  });
});

describe('segments', () => {
  it('make the text, each with the kinds that cover it', () => {
    fc.assert(fc.property(placedAnywhere, ([text, list]) => {
      const { placed } = place(text, list, null);
      const cut = segments(text.length, placed);
      expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end, kinds: drawn } of cut) {
        const covering = new Set(placed.filter((one) => one.start <= start && one.end >= end).map(({ finding }) => finding.kind));
        expect([...drawn].sort()).toEqual([...covering].sort());
      }
    }));
  });
});

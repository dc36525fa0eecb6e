import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelling } from '../../src/analyzers';
import { withoutAsides } from '../../src/conversation/annotate';
import { english } from '../../src/english';
import { createSession, type Aside, review } from '../../src';

const annotator = english();
const options = { annotator, analyzers: [labelling], settings: { preview: true } };
const text = 'Thanks for waiting.\nCalm down.\nYou should have called us.';
const quoted: Aside = { start: 20, end: 30, kind: 'quoted' };

describe('asides', () => {
  it('are not coached, and leave every other place as it was', () => {
    const [all, own] = [[], [quoted]].map((asides) => review({ turns: [{ role: 'agent', text, asides }] }, options).findings);
    expect(all!.map(({ quote }) => quote)).toEqual(['Calm down', 'You should have called us']);
    expect(own!.map(({ quote, span }) => [quote, text.slice(span.start, span.end)])).toEqual([['You should have called us', 'You should have called us']]);
  });
  it('are left out of drafts too', () => {
    expect(createSession(options).draft(text)).toHaveLength(2);
    expect(createSession(options).draft(text, { asides: [quoted] })).toHaveLength(1);
  });
  it('are blanked out place by place, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (words, start, length) => {
      const read = withoutAsides(words, [{ start: Math.min(start, words.length), end: Math.min(start + length, words.length), kind: 'quoted' }]);
      expect(read.length).toBe(words.length);
      expect(read.replace(/[^\r\n]/g, '')).toBe(words.replace(/[^\r\n]/g, ''));
    }));
  });
  it('blank a character whole where they cut it in two, and nothing where they are empty', () => {
    expect(withoutAsides('a👍b', [{ start: 2, end: 3, kind: 'quoted' }])).toBe('a  b');
    expect(withoutAsides('👍👍b', [{ start: 0, end: 1, kind: 'quoted' }, { start: 1, end: 3, kind: 'quoted' }])).toBe('    b');
    expect(withoutAsides('👍b', [{ start: 1, end: 1, kind: 'quoted' }])).toBe('👍b');
    expect(withoutAsides('👍b', [{ start: 1, end: 1, kind: 'quoted' }, { start: 1, end: 3, kind: 'quoted' }])).toBe('   ');
  });
  it.each([
    ['a string', 'turns[0].asides'],
    [[{ start: 5, end: 2, kind: 'quoted' }], 'turns[0].asides[0]'],
    [[{ start: 0, end: 99, kind: 'quoted' }], 'turns[0].asides[0]'],
    [[{ start: 0, end: 2.5, kind: 'quoted' }], 'turns[0].asides[0]'],
    [[{ start: 0, end: 2, kind: 'footer' }], 'turns[0].asides[0].kind'],
    [[{ start: 0, end: 4, kind: 'quoted' }, { start: 2, end: 6, kind: 'quoted' }], 'turns[0].asides[1]'],
    [[null], 'turns[0].asides[0].kind'],
  ])('%j is refused at %s', (asides, path) => {
    expect(() => review({ turns: [{ role: 'agent', text: 'Hello there.', asides: asides as never }] }, options)).toThrow(expect.objectContaining({ code: 'bad-turn', path }));
  });
});

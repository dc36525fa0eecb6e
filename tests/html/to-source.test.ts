import fc from 'fast-check';
import { readHtml, toSource } from '../../src/html';
import { describe, expect, it, vi } from 'vitest';
import { decodeReferences } from '../../src/html/decode-references';
import { anyHtml } from './made-html';

vi.setConfig({ testTimeout: 60_000 });

const shown = (html: string, words: string): string[] => {
  const read = readHtml(html);
  const start = read.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return toSource(read, { start, end: start + words.length }).map((span) => html.slice(span.start, span.end));
};

/** White space of the source as it is shown. */
const collapsed = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

describe('toSource', () => {
  it.each<[html: string, words: string, parts: string[]]>([
    ['<p>You should have called.</p>', 'should have', ['should have']],
    ['<p>You <b>should</b> have called.</p>', 'You should have', ['You ', 'should', ' have']],
    ['<p>You should\n   have called.</p>', 'should have', ['should\n   have']],
    ['<p>Fish &amp; chips</p>', 'Fish & chips', ['Fish &amp; chips']],
    ['<p>Fish &amp; chips</p>', '&', ['&amp;']],
    ['<p>don&rsquo;t</p>', 'don’t', ['don&rsquo;t']],
    ['<p>&NotEqualTilde;</p>', '≂', ['&NotEqualTilde;']],
    ['a&nbsp;b', 'a\u00a0b', ['a&nbsp;b']],
    ['<p>one</p><p>two</p>', 'e\n\nt', ['e', 't']],
    ['<td>one</td><td>two</td>', 'one two', ['one', 'two']],
    ['ca<!-- x -->lm', 'calm', ['ca', 'lm']],
    ['ca<script>x</script>lm', 'calm', ['ca', 'lm']],
    ['<p>a <b then', '<b', ['<b']],
    ['a\r\nb', 'a\nb', ['a', 'b']],
    ['<p>😀 &#x1F600;</p>', '😀 😀', ['😀 &#x1F600;']],
  ])('%j: %j', (html, words, parts) => expect(shown(html, words)).toEqual(parts));
  it('finds nothing for an empty span, or one that stands for a tag', () => {
    const read = readHtml('<p>a</p><p>b</p>');
    expect([toSource(read, { start: 1, end: 1 }), toSource(read, { start: 1, end: 3 }), toSource(read, { start: 9, end: 20 })]).toEqual([[], [], []]);
  });
});

describe('runs', () => {
  it('begin with the reference, not with what was passed over before it', () => {
    expect(readHtml('</>&amp;').runs).toEqual([{ start: 0, end: 1, from: 3, to: 8 }]);
  });
  it('show in the source what stands in the text, in order, and touch no tag', () => {
    fc.assert(fc.property(anyHtml, (html) => {
      const { text, runs } = readHtml(html);
      let [end, to] = [0, 0];
      for (const run of runs) {
        expect(run.start).toBeGreaterThanOrEqual(end);
        expect(run.from).toBeGreaterThanOrEqual(to);
        expect(run.end).toBeGreaterThan(run.start);
        expect(run.to).toBeGreaterThan(run.from);
        const words = text.slice(run.start, run.end);
        expect(collapsed(decodeReferences(html.slice(run.from, run.to)))).toBe(collapsed(words));
        [end, to] = [run.end, run.to];
      }
      const between = runs.map((run, index) => text.slice(runs[index - 1]?.end ?? 0, run.start)).join('') + text.slice(end);
      expect(between.trim()).toBe('');
    }), { numRuns: 2000 });
  });
  it('give spans in order, apart from each other, that show the words again', () => {
    fc.assert(fc.property(anyHtml, fc.nat(60), fc.nat(60), (html, one, other) => {
      const read = readHtml(html);
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const spans = toSource(read, { start, end });
      spans.forEach((span, index) => expect(span.start).toBeGreaterThan(spans[index - 1]?.end ?? -1));
      const again = decodeReferences(spans.map((span) => html.slice(span.start, span.end)).join(''));
      expect(again.replace(/\s+/g, '')).toContain(read.text.slice(start, end).replace(/\s+/g, ''));
    }), { numRuns: 2000 });
  });
});

describe('asides', () => {
  it('are places of the text, in order', () => {
    fc.assert(fc.property(anyHtml, (html) => {
      const { text, asides } = readHtml(html);
      asides.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(asides[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      });
      expect(asides.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }), { numRuns: 2000 });
  });
});

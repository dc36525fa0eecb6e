import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeEntities } from '../../src/formats/html-entities';
import { htmlToText } from '../../src/formats/html-text';

vi.setConfig({ testTimeout: 60_000 });

describe('htmlToText', () => {
  it.each<[html: string, text: string]>([
    ['plain', 'plain'],
    ['two\nlines', 'two\nlines'],
    ['<p>one\n  paragraph</p>', 'one paragraph'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['<a title="x > y" href=\'z\'>link</a>', 'link'],
    ['<style>p { color: red }</style>words<script>alert("<p>")</script>', 'words'],
    ['<!-- hidden <b> -->shown', 'shown'],
    ['3 < 5 and 5 > 3', '3 < 5 and 5 > 3'],
    ['&lt;b&gt; &amp;lt; &#8364; &#x1F600; &copy; &nosuch; &', '<b> &lt; € 😀 © &nosuch; &'],
    ['<p>unclosed <b', 'unclosed <b'],
    ['', ''],
  ])('%j', (html, text) => expect(htmlToText(html)).toBe(text));

  it('gives back escaped words', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab<>&"\' é😀') }).map((text) => text.replace(/ +/g, ' ').trim());
    const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    fc.assert(fc.property(words, (text) => {
      expect(htmlToText(`<div><p class="x">${escape(text)}</p></div>`)).toBe(text);
    }));
  });
  it('is quick, whatever it is given', () => {
    for (const unit of ['<', '<a', '<a "', '<!--', '<script>', '<script></script', '&', '&#', '>', '<a\'>', ' ', '\n ', '</p>']) {
      const started = performance.now();
      htmlToText(`${unit.repeat(400_000 / unit.length)}>`);
      htmlToText(unit.repeat(400_000 / unit.length));
      expect(performance.now() - started, unit).toBeLessThan(10_000);
    }
  });
});

describe('decodeEntities', () => {
  it('decodes once', () => expect(decodeEntities('&amp;amp;')).toBe('&amp;'));
  it('leaves numbers that are no characters', () => expect(decodeEntities('&#0;&#xD800;&#1114112;')).toBe('&#0;&#xD800;&#1114112;'));
});

import { readHtml, toSource } from '../../src/html';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const quote = '<div class="gmail_quote">On 2 March 2026 at 10:02, Ana wrote:<blockquote>';

/** Units that tempt a reader into going back, or deeper and deeper. */
const units = [
  '<', '<a', '<a "', '<a b="', '<a/', '</', '<!', '<!--', '<!-- -->', '<script>', '<script></script', '<div>', '<div><p>', '</div>', '<b></i>', '<td>', '<li>', '<table><tr><td>',
  '<div hidden>', '<pre>', '&', '&#', '&amp;', '&nbsp; ', '\u00a0', ' ', '\n', '\n ', '<br>', '>', '<a\'>', '<p style="display:none', '<div class="x_x_x_">', '<blockquote type=cite>', '<blockquote>', quote,
  '<div id=appendonsend>', '<div style="border:none;border-top:solid">From:', '<div class=gmail_signature>-- ',
];

const timeOf = (html: string): number => {
  const begun = performance.now();
  const read = readHtml(html);
  toSource(read, { start: 0, end: read.text.length });
  return performance.now() - begun;
};

describe('hostile HTML', () => {
  it.each(units)('%j over and over takes time in proportion', (unit) => {
    const [short, long] = [50_000, 400_000].map((size) => unit.repeat(Math.ceil(size / unit.length)));
    timeOf(short!);
    const one = Math.max(timeOf(short!), 30);
    expect(timeOf(long!)).toBeLessThan(one * 60);
    expect(timeOf(`${long!}>`)).toBeLessThan(one * 60);
  });
  it('10 MB of nested quotes are read, and all of them are quoted', () => {
    const html = `<p>My own words.</p>${quote.repeat(130_000)}<p>deep</p>`;
    expect(html.length).toBeGreaterThan(9e6);
    const { text, asides } = readHtml(html);
    expect(text.endsWith('deep')).toBe(true);
    expect(asides).toEqual([{ start: 'My own words.\n\n'.length, end: text.length, kind: 'quoted' }]);
  });
  it('a script shows nothing of itself', () => {
    expect(readHtml('<p>a</p><script>alert(1)</script><img src=x onerror=alert(1)>&lt;script&gt;').text).toBe('a\n\n<script>');
  });
});

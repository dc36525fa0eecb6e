import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/html';
import { alignedAsides } from '../../src/html/aligned-asides';

const told = (html: string): string[] => {
  const { text, asides } = readHtml(html);
  return asides.map(({ kind, start, end }) => `${kind[0]}: ${text.slice(start, end)}`);
};

describe('asides of HTML', () => {
  it.each<[name: string, html: string, asides: string[]]>([
    ['no mail', '<p>Hello.</p>', []],
    ['an indented paragraph', '<p>See:</p><blockquote style="margin:0 0 0 40px;border:none">my own words</blockquote>', []],
    ['a quotation', '<p>a</p><blockquote type="CITE">b</blockquote><p>c</p>', ['q: b']],
    ['a quotation in a quotation', '<blockquote type="cite">a<blockquote type="cite">b</blockquote>c</blockquote>d', ['q: a\n\nb\n\nc']],
    ['answers between quotations of Gmail', '<div class="gmail_quote"><div class="gmail_attr">On 2 March 2026 at 10:02, Ana wrote:</div><blockquote class="gmail_quote">one</blockquote><div>yes</div><blockquote class="gmail_quote">two<blockquote>three</blockquote></blockquote><div>no</div></div>', ['q: On 2 March 2026 at 10:02, Ana wrote:\n\none', 'q: two\n\nthree']],
    ['a forward of Gmail', '<p>a</p><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------</div>b<blockquote>c</blockquote>d</div>', ['f: ---------- Forwarded message ---------\nb\n\nc\n\nd']],
    ['a forward of Thunderbird', '<p>a</p><div class="moz-forward-container">-------- Forwarded Message --------<br>b</div>', ['f: -------- Forwarded Message --------\nb']],
    ['a forward of Apple', '<div>a</div><blockquote type="cite"><div>Begin forwarded message:</div><div>b</div></blockquote><p>c</p>', ['f: Begin forwarded message:\nb']],
    ['Outlook below a line', '<p>a</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>From:</b> b</p></div><p>c</p>', ['q: From: b\n\nc']],
    ['a box that looks like Outlook’s line', '<p>a</p><div style="border:none;border-top:solid #B5C4DF 1.0pt">From now on it works.</div><p>c</p>', []],
    ['Outlook’s mark of the end', '<p>a</p><div id="appendonsend"></div><p>b</p>', ['q: b']],
    ['Outlook inside a quotation, answered below', '<blockquote type="cite">a<div id="x_divRplyFwdMsg">From: b</div>c</blockquote><p>d</p>', ['q: a\nFrom: b\nc']],
    ['names with something before', '<div class="x_x_gmail_signature">a</div><p>b</p><div class="m_-123456gmail_quote">c</div><div id="ydp1f2eyahoo_quoted">d</div>', ['s: a', 'q: c\nd']],
    ['signatures', '<p>a</p><div class="moz-signature">b</div><div data-smartmail="gmail_signature">c</div><div id="Signature">d</div>', ['s: b\nc\nd']],
    ['a signature in a quotation', '<blockquote type="cite">a<div class="gmail_signature">b</div></blockquote>', ['q: a\nb']],
    ['Freshdesk and Front', '<div class="freshdesk_quote">a</div><p>b</p><blockquote class="front-blockquote">c</blockquote>', ['q: a', 'q: c']],
    ['words without markup', '<p>a</p><p>Sent from my iPhone</p><p>&gt; b</p>', ['s: Sent from my iPhone', 'q: > b']],
    ['a name above an indented paragraph, answered below', '<p>On 2 March 2026 at 10:02, Ana wrote:</p><blockquote>a</blockquote><p>b</p>', ['q: On 2 March 2026 at 10:02, Ana wrote:\n\na']],
    ['a hidden quotation', '<p>a</p><blockquote type="cite" style="display:none">b</blockquote>', []],
    ['nothing else', '<div class="gmail_quote">a</div>', ['q: a']],
  ])('%s', (_name, html, asides) => expect(told(html)).toEqual(asides));
});

describe('alignedAsides', () => {
  it.each<[text: string, html: string, asides: string[] | undefined]>([
    ['Yes.  It\nworks.\n\nDoes it?', '<p>Yes. It works.</p><blockquote type="cite">Does it?</blockquote>', ['Does it?']],
    ['Does\u00a0it?\r\nYes.', '<blockquote type=cite>Does&nbsp;it?</blockquote>Yes.', ['Does\u00a0it?']],
    [' a ', '<blockquote type=cite>a</blockquote>', ['a']],
    ['Yes.', '<p>Yes!</p>', undefined],
    ['', '', []],
  ])('%j beside %j', (text, html, asides) => expect(alignedAsides(text, html)?.map(({ start, end }) => text.slice(start, end))).toEqual(asides));
});

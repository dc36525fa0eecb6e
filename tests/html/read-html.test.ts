import fc from 'fast-check';
import { readHtml } from '../../src/html';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

describe('readHtml', () => {
  it.each<[html: string, text: string]>([
    ['', ''],
    ['plain', 'plain'],
    ['two\nlines', 'two\nlines'],
    ['two\r\nlines\r\n\r\n\r\n\r\nand  more ', 'two\nlines\n\nand more'],
    ['<p>one\n  paragraph</p>', 'one paragraph'],
    ['a<br>b<br/>c</br>d', 'a\nb\nc\nd'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a<br><br><br><br>b', 'a\n\nb'],
    ['<h1>Head</h1>text<hr>more', 'Head\n\ntext\n\nmore'],
    ['<ul><li>one<li>two</ul>three', 'one\ntwo\n\nthree'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'a\nb\nc'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><th>c<td>d</table>', 'a b\nc d'],
    ['<b>bo</b>ld and <i> lean </i> type', 'bold and lean type'],
    ['<a title="x > y" href=\'z\'>link</a>', 'link'],
    ['<style>p { color: red }</style>words<script>alert("<p>")</script>', 'words'],
    ['<title>T</title><template><p>x</p></template><noframes>y</noframes>z', 'z'],
    ['<head><title>T</title><style>x</style></head><body>y</body>', 'y'],
    ['<script>never closed', ''],
    ['<!-- hidden <b> -->shown<!doctype html><?php x ?><![if !mso]>!<![endif]>', 'shown!'],
    ['<!-- never closed <p>x</p>', ''],
    ['<p hidden>x</p><p style="color:red; display : none">y</p><span style="mso-hide:all">z</span>shown', 'shown'],
    ['<div style="display:none">a<div>b</div>c</div>shown', 'shown'],
    ['<p style="display:none">pre<div>shown</div>', 'shown'],
    ['<div style="font-size:0px">pre</div><div style="font-size:0.9em">shown</div>', 'shown'],
    ['<img alt="a picture" src=x>text<input value="y">', 'text'],
    ['<pre>\n  a\n\n\n   b  \n</pre>c  d', '  a\n\n\n   b\n\nc d'],
    ['<span style="white-space: pre-wrap">a  b\nc</span> d', 'a  b\nc d'],
    ['x&nbsp;y<p>&nbsp;</p><p>&nbsp;z&nbsp;</p>', 'x\u00a0y\n\nz'],
    ['3 < 5 and 5 > 3', '3 < 5 and 5 > 3'],
    ['&lt;b&gt; &amp;lt; &#8364; &#x1F600; &copy; &nosuch; & &NotEqualTilde; &eacute &#150;', '<b> &lt; € 😀 © &nosuch; & ≂̸ é –'],
    ['&#0;&#xD800;&#1114112;', '\ufffd\ufffd\ufffd'],
    ['<p>a&#32;&#10;b</p>', 'a b'],
    ['<p>a</p', 'a'],
    ['<p>a<b/', 'a<b/'],
    ['<p>unclosed <b', 'unclosed <b'],
    ['if a <b then it is late', 'if a <b then it is late'],
    ['<a title="never closed>text</a><p>more</p>', '<a title="never closed>text\n\nmore'],
    ['</p>a</td>b</nosuch>', 'ab'],
    ['<td>a</td></div></div><table><tr><td>b</div>c</td></table>', 'a\n\nbc'],
    ['<DIV>A</DIV><Div>B</Div>', 'A\nB'],
    ['<o:p>a</o:p><x-y>b</x-y>', 'ab'],
    ['<svg><title>x</title><text>a</text></svg><math><mi>b</mi></math>', 'ab'],
    ['<textarea> a\n b</textarea>', ' a\n b'],
    ['<textarea>a <&amp; b', 'a <& b'],
    ['<textarea></&lt;&amp;</textarea> <&gt;', '</<& <>'],
  ])('%j is read as %j', (html, text) => expect(readHtml(html).text).toBe(text));

  it('gives back escaped words', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab<>&"\' é😀') }).map((text) => text.replace(/ +/g, ' ').trim());
    const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    fc.assert(fc.property(words, (text) => {
      expect(readHtml(`<div><p class="x">${escape(text)}</p></div>`).text).toBe(text);
    }));
  });
  it('gives plain data', () => {
    const read = readHtml('<p>a &amp; b</p><blockquote type=cite>c</blockquote>');
    expect(structuredClone(read)).toEqual(read);
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });
});

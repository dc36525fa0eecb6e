import fc from 'fast-check';

const names = ['p', 'div', 'b', 'span', 'td', 'tr', 'table', 'pre', 'blockquote', 'ul', 'li', 'script', 'style', 'title', 'textarea', 'a', 'br', 'nosuch'];
const attributes = ['', ' class="gmail_quote"', ' class=x_gmail_signature', ' hidden', ' style="display:none"', ' id="divRplyFwdMsg"', ' type="cite"', ' title="a > b"', ' title="', " x='"];
const words = fc.string({ unit: fc.constantFrom(...'ab \n\r\t\u00a0é😀.:>'), maxLength: 8 });

/** One piece of a page: words, a tag, a character reference, or half of one. */
const piece = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...attributes)).map(([name, more]) => `<${name}${more}>`),
  fc.constantFrom(...names).map((name) => `</${name}>`),
  fc.constantFrom('&amp;', '&lt', '&nbsp;', '&#10;', '&#x41;', '&nosuch;', '&', '&#', '<!-- c -->', '<!--', '<', '</', '<!', '>', 'On 2 March 2026 at 10:02, Ana wrote:', '\nFrom: Ana\nSent: 2 March\nTo: Levi\n', '-- '),
);

/** HTML as nobody should write it. */
export const madeHtml = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Anything at all. */
export const anyHtml = fc.oneof(madeHtml, fc.string(), fc.string({ unit: fc.constantFrom(...'<>/!-&;# "\'=ap1\n') }));

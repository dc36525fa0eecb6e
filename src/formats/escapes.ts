const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' };

const numbered = (digits: string): string | undefined => {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
};

/**
 * Takes back the few escapes of formats that are no HTML but write `&lt;` for `<`: Slack, WebVTT, tweets.
 * Others stay as they are.
 *
 * @example
 * withoutEscapes('Fish &amp; chips &#8364;3 &amp;lt; &copy;') // => 'Fish & chips €3 &lt; &copy;'
 */
export const withoutEscapes = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,4}));/gi, (whole, digits: string | undefined, name: string | undefined) =>
      (digits === undefined ? (Object.hasOwn(signs, name ?? '') ? signs[name ?? ''] : undefined) : numbered(digits)) ?? whole)
    : text;

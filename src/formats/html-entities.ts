/** Names that helpdesks write; others come through as they are. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', '\u00a0'], ['hellip', '\u2026'],
  ['ndash', '\u2013'], ['mdash', '\u2014'], ['lsquo', '\u2018'], ['rsquo', '\u2019'], ['sbquo', '\u201a'],
  ['ldquo', '\u201c'], ['rdquo', '\u201d'], ['bdquo', '\u201e'], ['laquo', '\u00ab'], ['raquo', '\u00bb'],
  ['bull', '\u2022'], ['middot', '\u00b7'], ['copy', '\u00a9'], ['reg', '\u00ae'], ['trade', '\u2122'],
  ['euro', '\u20ac'], ['pound', '\u00a3'], ['yen', '\u00a5'], ['cent', '\u00a2'], ['deg', '\u00b0'], ['times', '\u00d7'],
  ['auml', 'ä'], ['ouml', 'ö'], ['uuml', 'ü'], ['Auml', 'Ä'], ['Ouml', 'Ö'], ['Uuml', 'Ü'], ['szlig', 'ß'],
  ['eacute', 'é'], ['egrave', 'è'], ['ecirc', 'ê'], ['agrave', 'à'], ['aacute', 'á'], ['acirc', 'â'], ['ccedil', 'ç'],
  ['iacute', 'í'], ['icirc', 'î'], ['oacute', 'ó'], ['ocirc', 'ô'], ['uacute', 'ú'], ['ugrave', 'ù'], ['ucirc', 'û'],
  ['ntilde', 'ñ'], ['aring', 'å'], ['aelig', 'æ'], ['oslash', 'ø'], ['shy', '\u00ad'], ['zwnj', '\u200c'], ['zwj', '\u200d'],
]);

const numbered = (digits: string): string | undefined => {
  const hex = /^x/i.test(digits);
  const code = Number.parseInt(hex ? digits.slice(1) : digits, hex ? 16 : 10);
  const usable = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return usable ? String.fromCodePoint(code) : undefined;
};

/**
 * Decodes HTML character references, once: what is not known stays as it is.
 *
 * @example
 * decodeEntities('Fish &amp; chips &#8211; &pound;5') // => 'Fish & chips – £5'
 */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,8}));/gi, (all: string, digits?: string, name?: string) =>
    (digits === undefined ? named.get(name ?? '') : numbered(digits)) ?? all);

import { decodeEntities } from './html-entities';

/** Elements that start on a line of their own. */
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(' '),
);

/** Elements whose content nobody reads. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template']);

/** The place after a tag that opens at `start`; a `>` inside quotes does not close it. -1: this is no tag. */
const tagEnd = (html: string, start: number): number => {
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const mark = html[at] ?? '';
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '>') return at + 1;
    else if (mark === '<') return -1;
    else if (mark === '"' || mark === "'") quote = mark;
  }
  return html.indexOf('>', start) + 1 || -1;
};

const skipTo = (html: string, mark: RegExp, from: number): number => {
  mark.lastIndex = from;
  return mark.exec(html) === null ? html.length : mark.lastIndex;
};

/** Takes the tags out: blocks leave a line end, cells a space, the rest nothing. */
const withoutTags = (html: string): string => {
  const lastClose = html.lastIndexOf('>');
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0 || open > lastClose) break;
    parts.push(html.slice(at, open));
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 40))?.[1]?.toLowerCase();
    const declared = html.startsWith('<!', open) || html.startsWith('<?', open);
    const end = html.startsWith('<!--', open) ? skipTo(html, /-->/g, open + 4) : name === undefined && !declared ? -1 : tagEnd(html, open);
    if (end < 0) parts.push('<');
    else if (name !== undefined && blocks.has(name)) parts.push('\n');
    else if (name === 'td' || name === 'th') parts.push(' ');
    const hidden = end >= 0 && name !== undefined && unread.has(name) && html[open + 1] !== '/';
    at = end < 0 ? open + 1 : hidden ? skipTo(html, new RegExp(`</${name}[^<>]*>`, 'gi'), end) : end;
  }
  parts.push(html.slice(at));
  return parts.join('');
};

/** In markup a line end is a space; in text without any it is a line end. */
const lineEndsOf = (html: string): string => (/<[a-z]/i.test(html) ? html.replace(/[\r\n]+/g, ' ') : html.replace(/\r\n?/g, '\n'));

/**
 * Reads the words out of HTML: tags become line ends, spaces or nothing, character references are decoded.
 * Time is linear in the text, whatever is in it.
 *
 * @example
 * htmlToText('<p>Hello&nbsp;Sam,</p><p>it is on its <b>way</b>.</p>') // => 'Hello\u00a0Sam,\n\nit is on its way.'
 */
export const htmlToText = (html: string): string =>
  decodeEntities(withoutTags(lineEndsOf(html)))
    .split('\n')
    .map((line) => line.replace(/[ \t]{2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

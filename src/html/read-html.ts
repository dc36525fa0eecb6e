import type { Span } from '../text/span';
import { asidesBeside } from '../mail/asides-of';
import { breaksOf, isHidden, keepsSpace, voids } from './elements';
import type { HtmlRun, HtmlText } from './html-text';
import { joinAsides } from './join-asides';
import { type MailMark, mailMarkOf } from './mail-marks';
import { type MailPart, partsOf } from './mail-parts';
import { openElements } from './open-elements';
import { type Attributes, readTokens } from './tokens';
import { gatherWords, type SpaceKept } from './words';
import { guarded } from '../text/guarded';

/** What is noted of an open element. */
interface Note {
  readonly hides: boolean;
  readonly keeps: boolean | undefined;
  readonly mark: MailMark | undefined;
  readonly start: number;
  readonly depth: number;
}

/** The words, where they stand, and the elements that mail programs marked. */
interface Reading {
  readonly text: string;
  readonly runs: readonly HtmlRun[];
  readonly parts: readonly MailPart[];
}

const read = (html: string, hasTags: boolean): Reading => {
  const words = gatherWords();
  const parts: MailPart[] = [];
  const keeping: boolean[] = [];
  let hidden = 0;
  let depth = 0;
  const kept = (): SpaceKept => (keeping.at(-1) === true ? 'all' : hasTags ? 'none' : 'lines');
  const elements = openElements<Note>(({ name, note }) => {
    words.separate(breaksOf(name));
    if (note.hides) hidden -= 1;
    if (note.keeps !== undefined) keeping.pop();
    if (note.mark === undefined) return;
    depth -= 1;
    parts.push({ mark: note.mark, isBlockquote: name === 'blockquote', depth: note.depth, start: note.start, end: words.length() });
  });
  const onOpen = (name: string, attributes: Attributes): void => {
    if (name === 'br' && hidden === 0) words.lineEnd();
    const breaks = breaksOf(name);
    if (voids.has(name)) return breaks > 0 ? words.separate(breaks) : undefined;
    const note = { hides: isHidden(name, attributes), keeps: keepsSpace(name, attributes), mark: mailMarkOf(name, attributes) };
    elements.open(name, { ...note, start: words.length(), depth });
    if (breaks > 0) words.separate(breaks);
    if (name === 'td' || name === 'th') words.space();
    if (note.hides) hidden += 1;
    if (note.keeps !== undefined) keeping.push(note.keeps);
    if (note.mark !== undefined) depth += 1;
  };
  readTokens(html, {
    onText: (from, to) => {
      if (hidden === 0) words.add(html.slice(from, to), from, kept());
    },
    onReference: (decoded, from, to) => {
      if (hidden === 0) words.addReference(decoded, from, to, kept());
    },
    onOpen,
    onClose: (name) => (name === 'br' ? words.lineEnd() : elements.close(name)),
  });
  elements.closeAll();
  return { text: words.text(), runs: words.runs, parts };
};

const isQuoted = ({ kind }: { readonly kind: string }): boolean => kind !== 'signature';

const byStart = (one: Span, other: Span): number => one.start - other.start;

/**
 * Reads HTML as a person reads the page: blocks become line ends, cells are a space apart, white space collapses except
 * in `pre`, character references are decoded. Scripts, styles, titles, templates, comments and what is hidden are not
 * read, and no alternative text of pictures. Text without any tag keeps its line ends. Nothing in it can fail or hang:
 * time is linear.
 *
 * `asides` are what the mail quotes, forwards or signs with, told by the markup of the common clients and by its words,
 * as `asidesOf` of goodturn/mail reads them. `text` is for reading, not for a page: escape it as any other text.
 *
 * @returns plain data: the text, its place in the source (see `toSource`), and its asides.
 * @example
 * const html = '<p>Fish &amp; <b>chips</b></p><blockquote type="cite">Both?</blockquote>';
 * const { text, asides } = readHtml(html);
 * text // => 'Fish & chips\n\nBoth?'
 * asides // => [{ start: 14, end: 19, kind: 'quoted' }]
 */
export const readHtml = (html: string): HtmlText => guarded('bad-input', 'html', 'Give HTML as a string.', () => {
  const { text, runs, parts } = read(html, /<[a-z!/?]/i.test(html));
  const { asides: sure, quotes } = partsOf(text, parts);
  const others = asidesBeside(text, { quoted: sure.filter(isQuoted), setIn: [...quotes].sort(byStart) });
  return { text, runs, asides: joinAsides(text, sure, others) };
});

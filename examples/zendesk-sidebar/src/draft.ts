import type { DraftOptions, Span } from 'goodturn';
import { readHtml, toSource } from 'goodturn/html';
import { asidesOf } from 'goodturn/mail';

/** The comment that is being written. */
export interface Draft {
  /** As the client gives it: HTML in the rich editor. */
  readonly source: string;
  readonly rich: boolean;
  /** The words alone. */
  readonly text: string;
  /** What goes with them to the session. */
  readonly options: DraftOptions;
}

const looksRich = /^\s*<(?:div|p|br|ul|ol|h\d|blockquote)\b/i;

/** Reads `ticket.comment`; where no reply can be written there are no words. */
export const draftOf = (comment: unknown): Draft => {
  const { text, type, useRichText } = (typeof comment === 'object' && comment !== null ? comment : {}) as Readonly<Record<string, unknown>>;
  const source = typeof text === 'string' ? text : '';
  const rich = typeof useRichText === 'boolean' ? useRichText : looksRich.test(source);
  const read = rich ? readHtml(source) : { text: source, asides: asidesOf(source) };
  return { source, rich, text: read.text, options: { visibility: type === 'internalNote' ? 'internal' : 'public', asides: read.asides } };
};

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * The whole comment with other words in the place of a span of `text`. In HTML a span may be cut by tags: the words
 * go where it begins, and the tags stay.
 */
export const withWords = ({ source, rich }: Draft, span: Span, words: string): string => {
  if (!rich) return source.slice(0, span.start) + words + source.slice(span.end);
  const [first, ...others] = toSource(readHtml(source), span);
  if (first === undefined) return source;
  const shorter = others.reduceRight((html, { start, end }) => html.slice(0, start) + html.slice(end), source);
  return shorter.slice(0, first.start) + escaped(words) + shorter.slice(first.end);
};

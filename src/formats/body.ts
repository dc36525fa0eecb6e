import type { Aside } from '../conversation/turn';
import { alignedAsides } from '../html/aligned-asides';
import { decodeReferences } from '../html/decode-references';
import { readHtml } from '../html/read-html';
import { asidesOf } from '../mail/asides-of';

/** The words of a message, and what in them its writer did not write for it. */
export interface Body {
  readonly text: string;
  readonly asides: readonly Aside[];
}

/** A body of plain text. */
export const plainBody = (text: string): Body => ({ text, asides: asidesOf(text) });

/** A body of HTML. Its text is `readHtml(html).text`, so that a finding in it can be shown in the HTML. */
export const htmlBody = (html: string): Body => {
  const { text, asides } = readHtml(html);
  return { text, asides };
};

/** A message that comes both as plain text and as HTML: the words of the first, with what the markup of the second tells of them. */
export const bothBodies = (text: string, html: unknown): Body =>
  ({ text, asides: (typeof html === 'string' && html !== '' ? alignedAsides(text, html) : undefined) ?? asidesOf(text) });

const markup = /<\/[a-z][a-z0-9]*\s*>|<br\s*\/?>|<(?:p|div|img|hr)\b[^<>]*>/i;

/**
 * Reads a field that holds HTML in one version of a source and plain text in another. Without a closed element, a
 * line break or a picture it is plain text, and `<` stays what it is.
 *
 * @example
 * bodyOf('<p>Fish &amp; chips</p>').text // => 'Fish & chips'
 * bodyOf('Use the <b> button').text // => 'Use the <b> button'
 * bodyOf(null).text // => ''
 */
export const bodyOf = (body: unknown): Body => {
  if (typeof body !== 'string') return { text: '', asides: [] };
  return markup.test(body) ? htmlBody(body) : plainBody(decodeReferences(body).replace(/\r\n?/g, '\n').trim());
};

import { inert } from '../formats/inert';

/**
 * Finished markup. A function, because no data that comes from outside (JSON, a message of a worker) can hold
 * one: what is not made by `html` is text, and is escaped.
 */
export type Html = () => string;

/** What may stand in a template. `undefined`, `null` and `false` leave nothing. */
export type Part = string | number | Html | false | null | undefined | readonly Part[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text as it may stand between tags or in a quoted attribute. Control characters, direction overrides and lone
 * surrogates become visible signs; line ends and tabs stay.
 *
 * @example
 * escapeHtml('<b>\u202e&') // => '&lt;b&gt;\ufffd&amp;'
 */
export const escapeHtml = (text: string): string => text.replace(/[^\n\t]+/g, inert).replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

const written = (part: Part): string => {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'function') return part();
  if (Array.isArray(part)) return part.map(written).join('');
  return escapeHtml(String(part));
};

/**
 * A template for markup: everything put into it is escaped, unless a template made it.
 *
 * @example
 * html`<p>${'<script>'}${[html`<b>${1}</b>`, false]}</p>`() // => '<p>&lt;script&gt;<b>1</b></p>'
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  const text = strings.map((string, index) => string + written(parts[index])).join('');
  return () => text;
};

import type { Finding } from '../analysis/finding';

/**
 * The name of a kind.
 *
 * @example
 * kindName('concern') // => 'Concern'
 */
export const kindName = (kind: Finding['kind']): string => ({ strength: 'Strength', concern: 'Concern', signal: 'Signal' })[kind] ?? 'Finding';

/** A quote that fits on a button: one line, at most 120 characters. */
export const shortQuote = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  return `“${line.length > 120 ? `${[...line.slice(0, 120)].slice(0, -1).join('').trimEnd()}…` : line}”`;
};

/** Says which principle speaks, and that a finding is a preview, where it is one. */
export const footing = ({ principle, maturity }: Finding): string => {
  const words = principle.replaceAll('-', ' ');
  return `Principle: ${words.charAt(0).toUpperCase()}${words.slice(1)}.${maturity === 'preview' ? ' Preview: may be mistaken.' : ''}`;
};

/** What a screen reader says of findings that have just appeared: two in full, the others as a number. */
export const announcement = (fresh: readonly Finding[]): string => {
  const told = fresh.slice(0, 2).map(({ kind, quote, message }) => `${kindName(kind)}: ${shortQuote(quote)}. ${message}`);
  const more = fresh.length - told.length;
  return [...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
};

/** How the text reads with a suggestion in the place of its finding. */
export const applied = (text: string, { span }: Finding, suggestion: { readonly text: string }): string => `${text.slice(0, span.start)}${suggestion.text}${text.slice(span.end)}`;

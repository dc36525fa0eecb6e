/** Where an email stops and what it answers begins. */
const marks: readonly RegExp[] = [
  /^[ \t]*-{2,}[ \t]*(?:Original|Forwarded) Message[ \t]*-{2,}/im,
  /^[ \t]*On (?=[^\n]{0,200}[@\d])[^\n]{6,200}(?:\n[^\n]{0,120})?wrote:[ \t]*$/m,
  /^[ \t]*_{10,}[ \t]*\n[ \t]*From:/m,
  /^[ \t]*\*?From:\*?[^\n]*\n[ \t]*\*?(?:Sent|Date):/m,
];

/** Where the quoted lines that end a text begin. */
const endQuote = (text: string): number => {
  const lines = text.trimEnd().split('\n');
  let own = lines.length;
  while (own > 0 && /^\s*>/.test(lines[own - 1] ?? '')) own -= 1;
  return own === lines.length ? text.length : lines.slice(0, own).join('\n').length;
};

/**
 * Takes the quoted earlier messages off the end of a plain-text email. An email that is nothing but a
 * quotation stays whole.
 *
 * @example
 * withoutHistory('Thanks!\n\nOn Mon, 2 Mar 2026 at 10:02, Ana <ana@example.com> wrote:\n> It left us today.') // => 'Thanks!'
 */
export const withoutHistory = (text: string): string => {
  const clean = text.replace(/\r\n?/g, '\n');
  const starts = marks.flatMap((mark) => mark.exec(clean)?.index ?? []);
  const own = clean.slice(0, Math.min(endQuote(clean), ...starts)).trim();
  return own === '' ? clean.trim() : own;
};

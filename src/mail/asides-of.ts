import type { Aside } from '../conversation/turn';
import { historyOf, type Passage } from './history';
import { type Known, type Line, linesOf } from './lines';
import { signaturesOf } from './signatures';
import { guarded } from '../text/guarded';

const asideOf = (text: string, lines: readonly Line[], { first, last, kind }: Passage): Aside | undefined => {
  const start = lines[first]?.start ?? text.length;
  const end = lines[last - 1]?.end ?? start;
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const aside = { start: start + lead, end: start + words.trimEnd().length, kind };
  return aside.end > aside.start ? aside : undefined;
};

/** The asides of a text of which something is known already, such as where HTML has quotations. */
export const asidesBeside = (text: string, known: Known): readonly Aside[] => {
  const lines = linesOf(text, known);
  const history = historyOf(lines);
  const passages = [...history, ...signaturesOf(lines, history)].sort((one, other) => one.first - other.first);
  return passages.flatMap((passage) => asideOf(text, lines, passage) ?? []);
};

/**
 * Finds what a plain-text mail in English quotes, forwards or signs with, as the common clients write it: lines that
 * begin with `>`, "On …, Ana wrote:", header blocks of earlier messages, "Begin forwarded message:", signatures, what
 * devices add, and legal notices. Answers between quoted lines are the writer's own, and so are the words of a sign-off.
 * Meant for mail: in a chat such lines say something else. Linear in the text, whatever is in it.
 *
 * @returns spans of the text, in order, for `turn.asides`.
 * @example
 * const text = 'It works now.\n\nKind regards,\nAna Vos\n\nOn Mon, 2 Mar 2026 at 10:02, Levi <levi@example.com> wrote:\n> Does it?';
 * asidesOf(text).map(({ start, end, kind }) => [kind, text.slice(start, start + 7), end - start]) // => [['signature', 'Ana Vos', 7], ['quoted', 'On Mon,', 70]]
 */
export const asidesOf = (text: string): readonly Aside[] => guarded('bad-input', 'text', 'Give a text.', () => asidesBeside(text, { quoted: [], setIn: [] }));

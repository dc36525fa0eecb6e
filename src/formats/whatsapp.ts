import type { Warning } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import type { TranscriptOptions } from './cast';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { requireText } from './parse-json';
import { rolesOf, type SpeakerRoles } from './speaker-roles';
import { turnFrom } from './turn-from';
import { type DateOrder, isoDate, orderOfDates, readWhatsAppLine, type WhatsAppLine } from './whatsapp-line';

export type { DateOrder } from './whatsapp-line';

/** What a caller knows of a chat. */
export interface WhatsAppOptions extends TranscriptOptions {
  /** How dates are written, where the chat does not prove it: `3/4/26` may be a day in April or in March. */
  readonly dateOrder?: DateOrder;
}

/** An entry with all its lines. */
interface Entry extends WhatsAppLine {
  /** Counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

const entriesOf = (text: string, known: readonly string[]): { readonly entries: readonly Entry[]; readonly early: number } => {
  const drafts: { readonly head: WhatsAppLine; readonly line: number; readonly lines: string[] }[] = [];
  let early = 0;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const head = readWhatsAppLine(line, known);
    const last = drafts.at(-1);
    if (head !== undefined) drafts.push({ head, line: index + 1, lines: [head.text] });
    else if (last !== undefined) last.lines.push(line.replace(/[\u200e\u200f]/g, '').trimEnd());
    else if (line.trim() !== '') early += 1;
  });
  return { entries: drafts.map(({ head, line, lines }) => ({ ...head, line, lines })), early };
};

const media = /^(?:<media omitted>|<attached: [^<>]*>|(?:image|video|audio|sticker|gif|document|contact card)\s+omitted|<[^<>]{2,40}[ :][^<>]{2,80}>|null)$/i;
const call = /^(?:missed |silenced )?(?:voice|video) call(?:[,. ][^\n]{0,60})?$/i;
const attached = /^[^\n]{1,200} \(file attached\)$/i;
const deleted = /^(?:this message was deleted|you deleted this message|this message was deleted by admin[^\n]*)\.?$/i;

const edited = '<this message was edited>';

/** A picture may come with words below it. */
const wordsOf = (lines: readonly string[]): string => {
  const words = lines.filter((line) => !attached.test(line.trim()) && !media.test(line.trim()));
  const text = words.join('\n').trim();
  return text.toLowerCase().endsWith(edited) ? text.slice(0, -edited.length).trim() : text;
};

const read = ({ line, lines, name, time, date, automatic }: Entry, order: DateOrder | undefined, roles: SpeakerRoles): ReadPart => {
  const path = `line ${line}`;
  if (name === undefined) return { skipped: 'system' };
  if (deleted.test(lines.join('\n').trim())) return { skipped: 'deleted', warnings: [{ code: 'redacted', path, message: 'Left out: this message was deleted.' }] };
  const text = wordsOf(lines);
  if (call.test(text)) return { skipped: 'call' };
  if (automatic && text !== '') return { skipped: 'system' };
  if (text === '') return leftOut('media', path, 'this message has no words.');
  const day = order === undefined ? undefined : isoDate(date, order);
  return { turn: turnFrom(roles.roleOf(name), text, { at: day === undefined ? undefined : `${day}T${time}`, author: name }) };
};

const undated: Warning = {
  code: 'unreadable-time',
  path: 'line 1',
  message: "The dates do not prove whether day or month comes first, so turns have no time. Say { dateOrder: 'dmy' } or 'mdy'.",
};

/**
 * Reads a chat that was exported from WhatsApp, from phones of either kind. Name the agents: everybody else
 * is then a customer. Times are local and have no zone. What WhatsApp itself says, media and deleted messages
 * are counted in `skipped`.
 *
 * @throws GoodturnError `bad-input` if no line begins with a date, a time and a name.
 * @example
 * const text = '13/04/2026, 10:02 - Sam: Where is my order?\n13/04/2026, 10:09 - Ana: Let me look.';
 * fromWhatsApp(text, { agents: ['Ana'] }).conversation.turns[1] // => { role: 'agent', text: 'Let me look.', at: '2026-04-13T10:09:00', author: 'Ana' }
 */
export const fromWhatsApp = (text: string, options: WhatsAppOptions = {}): Imported => {
  const { entries, early } = entriesOf(requireText(text), [...(options.agents ?? []), ...(options.customers ?? [])]);
  if (entries.length === 0) {
    throw new GoodturnError('bad-input', 'line 1', 'Expected a chat exported from WhatsApp, with lines such as "13/04/2026, 10:02 - Sam: Hello?".');
  }
  const order = options.dateOrder ?? orderOfDates(entries.map(({ date }) => date));
  const roles = rolesOf(entries.flatMap(({ name }) => name ?? []), options, 'names');
  const before = early === 0 ? [] : [leftOut('line', 'line 1', 'these words stand before the first message.')];
  return gather([...before, ...entries.map((entry) => read(entry, order, roles))], {
    path: 'lines',
    channel: 'chat',
    warnings: [...(order === undefined ? [undated] : []), ...roles.warnings],
  });
};

import type { Role, Warning } from '../conversation/turn';
import { bodyOf } from './body';
import { channelOf } from './channels';
import { gather, leftOut, type ReadPart } from './gather';
import { helpScoutThreads, openHelpScout, severalOfHelpScout } from './help-scout-threads';
import type { Imported } from './imported';
import { type Fields, fieldsOf, idOf, isFields, kindOf, stringOf } from './record';
import { readSeveral } from './several';
import { turnFrom } from './turn-from';

/** Threads that are messages; what is forwarded to others and what they answer is kept from the customer. */
const messages: ReadonlySet<string> = new Set(['customer', 'message', 'reply', 'chat', 'beaconchat', 'phone', 'note', 'forwardparent', 'forwardchild']);
const internals: ReadonlySet<string> = new Set(['note', 'forwardparent', 'forwardchild']);

const isAutomatic = (thread: Fields): boolean => thread['type'] !== 'customer' && fieldsOf(thread['action'])['type'] === 'automatic-workflow';

const roleOf = (thread: Fields): Role | undefined => {
  const by = fieldsOf(thread['createdBy'])['type'] ?? fieldsOf(thread['source'])['via'];
  if (isAutomatic(thread) || /^(?:bot|ai|system|automation)/.test(stringOf(by) ?? '')) return 'bot';
  if (thread['type'] === 'customer' || by === 'customer') return 'customer';
  return by === 'user' || by === 'team' || internals.has(stringOf(thread['type']) ?? '') ? 'agent' : undefined;
};

const nameOf = ({ createdBy }: Fields): string | undefined => {
  const { first, last, email } = fieldsOf(createdBy);
  const name = [first, last].flatMap((part) => (typeof part === 'string' && part.trim() !== '' ? [part.trim()] : [])).join(' ');
  return name === '' ? stringOf(email) : name;
};

const read = (thread: unknown, path: string): ReadPart => {
  if (!isFields(thread)) return leftOut('item', path, `expected a thread, found ${kindOf(thread)}.`);
  const kind = stringOf(thread['type']) ?? 'thread';
  const state = stringOf(thread['state']) ?? 'published';
  const body = bodyOf(thread['body']);
  if (kind === 'lineitem' || (body.text === '' && !messages.has(kind))) return { skipped: kind };
  if (state !== 'published') return { skipped: state };
  if (body.text === '') return leftOut(kind, path, 'this thread has no words.');
  if (!messages.has(kind)) return leftOut(kind, path, `nothing is known of threads of type "${kind.slice(0, 40)}".`);
  const role = roleOf(thread);
  const warnings: Warning[] = [];
  if (isAutomatic(thread)) warnings.push({ code: 'automatic', path, message: 'A workflow sent this message; it was read as role bot.' });
  if (role === undefined) warnings.push({ code: 'guessed-role', path: `${path}.createdBy.type`, message: 'Read as role other: the thread does not say who wrote it.' });
  if (kind === 'customer' && fieldsOf(thread['createdBy'])['type'] === 'user') {
    warnings.push({ code: 'guessed-role', path: `${path}.createdBy.type`, message: "An agent wrote this thread in the customer's name; it was read as the customer's." });
  }
  const turn = turnFrom(role ?? 'other', body, { at: thread['createdAt'], author: nameOf(thread), id: idOf(thread['id'], `${path}.id`), internal: internals.has(kind) });
  return { turn, warnings };
};

const more = ({ number, totalPages, totalElements }: Fields, given: number): readonly Warning[] => {
  const whole = typeof totalElements === 'number' && given >= totalElements;
  return typeof number === 'number' && typeof totalPages === 'number' && totalPages > 1 && !whole
    ? [{ code: 'truncated', path: 'page', message: `This is page ${number} of ${totalPages}; only this page was read.` }]
    : [];
};

/**
 * Reads the threads of one Help Scout conversation (`/v2/conversations/{id}/threads`, or the conversation with
 * `?embed=threads`), which come newest first. Notes and forwards are internal; drafts, hidden threads and line items
 * are counted in `skipped`. A saved reply is read like one that was typed.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if it holds no threads and is no page of them.
 * @example
 * const thread = (id, type, body, at) => ({ id, type, state: 'published', body, createdBy: { type: type === 'customer' ? 'customer' : 'user' }, createdAt: at });
 * const threads = [thread(2, 'message', 'It is on its way.', '2026-03-01T09:00:00Z'), thread(1, 'customer', 'Where is it?', '2026-03-01T08:00:00Z')];
 * fromHelpScout({ _embedded: { threads } }).conversation.turns.map(({ role }) => role) // => ['customer', 'agent']
 */
export const fromHelpScout = (json: unknown): Imported => {
  const { threads, top } = helpScoutThreads(openHelpScout(json));
  return gather(threads.map((thread, index) => read(thread, `_embedded.threads[${index}]`)), {
    path: '_embedded.threads',
    id: idOf(top['id'], 'id'),
    channel: channelOf([top['type'], ...threads.map((thread) => fieldsOf(fieldsOf(thread)['source'])['type'])]),
    warnings: more(fieldsOf(top['page']), threads.length),
    newestFirst: true,
  });
};

/**
 * Reads several Help Scout conversations with their threads (`/v2/conversations?embed=threads`).
 *
 * @returns one entry a conversation, as they come.
 * @throws GoodturnError `bad-input` as `fromHelpScout` does, saying in which conversation.
 * @example
 * const conversations = [{ id: 1, subject: 'a', _embedded: { threads: [] } }, { id: 2, subject: 'b', _embedded: { threads: [] } }];
 * fromHelpScoutList({ _embedded: { conversations } }).map(({ conversation }) => conversation.id) // => ['1', '2']
 */
export const fromHelpScoutList = (json: unknown): readonly Imported[] => readSeveral(openHelpScout(json), severalOfHelpScout, fromHelpScout);

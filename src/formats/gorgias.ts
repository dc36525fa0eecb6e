import type { Role, Warning } from '../conversation/turn';
import { type Body, bothBodies, htmlBody } from './body';
import { channelOf } from './channels';
import { gather, leftOut, type ReadPart } from './gather';
import { type GorgiasParts, gorgiasParts, openGorgias, severalOfGorgias } from './gorgias-parts';
import type { Imported } from './imported';
import { onlyId } from './only-id';
import { type Fields, fieldsOf, idOf, isFields, kindOf, stringOf } from './record';
import { readSeveral } from './several';
import { turnFrom } from './turn-from';

const said = (text: unknown): string | undefined => (typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined);

const ofBoth = (plain: unknown, html: unknown): Body | undefined => {
  const text = said(plain);
  const body = text === undefined ? htmlBody(typeof html === 'string' ? html : '') : bothBodies(text, html);
  return body.text === '' ? undefined : body;
};

/** Gorgias has taken quoted history and signatures off the stripped text. */
const bodyOf = (message: Fields): Body | undefined =>
  ofBoth(message['stripped_text'], message['stripped_html']) ?? ofBoth(message['body_text'], message['body_html']);

const isAutomatic = ({ rule_id: rule, via }: Fields): boolean => (rule !== null && rule !== undefined) || via === 'rule';

const roleOf = (message: Fields, internal: boolean, customer: string | undefined): Role | undefined => {
  if (isAutomatic(message)) return 'bot';
  if (typeof message['from_agent'] === 'boolean') return message['from_agent'] ? 'agent' : 'customer';
  if (internal) return 'agent';
  return customer !== undefined && idOf(fieldsOf(message['sender'])['id'], 'sender.id') === customer ? 'customer' : undefined;
};

const warningsOf = (message: Fields, role: Role | undefined, path: string): readonly Warning[] => [
  ...(isAutomatic(message) ? [{ code: 'automatic' as const, path, message: 'A rule wrote this message; it was read as role bot.' }] : []),
  ...(role === undefined ? [{ code: 'guessed-role' as const, path: `${path}.from_agent`, message: 'Read as role other: from_agent does not say who wrote it.' }] : []),
];

const unsent: readonly (readonly [key: string, why: string])[] = [['failed_datetime', 'failed'], ['deleted_datetime', 'deleted']];

const read = (value: unknown, path: string, customer: string | undefined): ReadPart => {
  if (!isFields(value)) return leftOut('item', path, `expected a message, found ${kindOf(value)}.`);
  const lost = unsent.find(([key]) => stringOf(value[key]) !== undefined)?.[1];
  if (lost !== undefined) return leftOut(lost, path, `this message ${lost === 'failed' ? 'was never sent' : 'was deleted'}.`);
  const body = bodyOf(value);
  if (body === undefined) return leftOut('message', path, 'this message has no words.');
  const internal = value['public'] === false || value['channel'] === 'internal-note';
  const role = roleOf(value, internal, customer);
  const sender = fieldsOf(value['sender']);
  const turn = turnFrom(role ?? 'other', body, {
    at: value['created_datetime'] ?? value['sent_datetime'],
    author: said(sender['name']) ?? said(sender['email']),
    id: idOf(value['id'], `${path}.id`),
    internal,
  });
  return { turn, warnings: warningsOf(value, role, path) };
};

const more = ({ top }: GorgiasParts): readonly Warning[] =>
  stringOf(fieldsOf(top['meta'])['next_cursor']) === undefined
    ? []
    : [{ code: 'truncated', path: 'meta.next_cursor', message: 'There are more messages on the next page; only this page was read.' }];

/**
 * Reads the messages of one Gorgias ticket (`/api/tickets/{id}/messages`), also inside their ticket or as a
 * bare list. Text comes without quoted history where Gorgias has taken it off; elsewhere it is marked as an aside; notes are internal; what a
 * rule wrote is role bot. Times without a zone stay without.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there are no messages, or messages of several tickets.
 * @example
 * const messages = [{ id: 3, ticket_id: 9, from_agent: false, stripped_text: 'Where is it?', channel: 'email' }];
 * fromGorgias({ data: messages }).conversation.turns // => [{ role: 'customer', text: 'Where is it?', id: '3' }]
 */
export const fromGorgias = (json: unknown): Imported => {
  const found = gorgiasParts(openGorgias(json));
  const { messages, ticket, path } = found;
  const fields = messages.map(fieldsOf);
  const id = onlyId([ticket['id'], ...fields.map((message) => message['ticket_id'])], 'ticket_id', 'ticket', 'fromGorgiasList');
  const customer = idOf(fieldsOf(ticket['customer'])['id'], 'customer.id');
  const parts = messages.map((message, index) => read(message, `${path}[${index}]`, customer));
  return gather(parts, {
    path,
    id,
    channel: channelOf(fields.map((message) => message['channel'])),
    warnings: more(found),
  });
};

/**
 * Reads several Gorgias tickets with their messages (`/api/tickets`), or the messages of many (`/api/messages`).
 *
 * @returns one entry a ticket, in the order in which they first appear.
 * @throws GoodturnError `bad-input` as `fromGorgias` does, saying in which ticket.
 * @example
 * fromGorgiasList({ data: [{ id: 1, ticket_id: 9, body_text: 'a' }, { id: 2, ticket_id: 8, body_text: 'b' }] }).length // => 2
 */
export const fromGorgiasList = (json: unknown): readonly Imported[] => readSeveral(openGorgias(json), severalOfGorgias, fromGorgias);

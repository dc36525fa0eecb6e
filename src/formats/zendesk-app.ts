import { type Body, htmlBody, plainBody } from './body';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { sought } from './layers';
import { parsed } from './parse-json';
import { fieldsOf, idOf, listOf, stringOf } from './record';
import { turnFrom } from './turn-from';
import { wrongPayload } from './wrong-payload';
import { isZendeskItself, zendeskChannel, zendeskRole } from './zendesk-words';

const key = 'ticket.conversation';

const itemsOf = (payload: unknown): readonly unknown[] => {
  const items = sought(payload, (layer) => listOf(layer) ?? listOf(fieldsOf(layer)[key]) ?? listOf(fieldsOf(fieldsOf(layer)['ticket'])['conversation']));
  if (items !== undefined) return items;
  throw wrongPayload(payload, key, `what client.get('${key}') gives`, '');
};

const bodyOf = (message: unknown): Body => {
  const { content, contentType } = fieldsOf(message);
  if (typeof content !== 'string') return plainBody('');
  return stringOf(contentType)?.toLowerCase().startsWith('text/plain') === true ? plainBody(content.trim()) : htmlBody(content);
};

const readItem = (item: unknown, path: string): ReadPart => {
  const { author, channel, message, timestamp, id } = fieldsOf(item);
  const body = bodyOf(message);
  if (body.text === '') return leftOut('message', path, 'this message has no words.');
  const by = fieldsOf(author);
  const internal = fieldsOf(channel)['name'] === 'internal';
  const role = isZendeskItself(by['id']) ? 'system' : (zendeskRole(by['role']) ?? (internal ? 'agent' : undefined));
  const turn = turnFrom(role ?? 'other', body, {
    at: timestamp,
    author: stringOf(by['name']),
    id: idOf(id, `${path}.id`),
    internal,
  });
  if (role !== undefined) return { turn };
  return { turn, warnings: [{ code: 'guessed-role', path: `${path}.author.role`, message: 'Read as role other: the message does not say who wrote it.' }] };
};

/**
 * Reads what a Zendesk app gets from `client.get('ticket.conversation')`. Content is HTML, and a turn's text is what `readHtml` of goodturn/html reads in it; the channel
 * `internal` is an internal note; messages without words are left out and named in `warnings`.
 *
 * @param json - the value, or the JSON text of it
 * @throws GoodturnError `bad-input` if that list is not there.
 * @example
 * const message = { author: { name: 'Ines', role: 'end-user' }, channel: { name: 'web' }, message: { content: '<p>Hello</p>' } };
 * fromZendeskApp({ 'ticket.conversation': [message] }).conversation.turns[0]?.text // => 'Hello'
 */
export const fromZendeskApp = (json: unknown): Imported => {
  const payload = parsed(json);
  const items = itemsOf(payload);
  return gather(items.map((item, index) => readItem(item, `${key}[${index}]`)), {
    path: key,
    id: idOf(fieldsOf(payload)['ticket.id'], 'ticket.id'),
    channel: zendeskChannel(items.map((item) => fieldsOf(fieldsOf(item)['channel'])['name'])),
  });
};

import type { Role, Warning } from '../conversation/turn';
import { type Body, bodyOf, htmlBody, plainBody } from './body';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, kindOf, listOf, stringOf } from './record';
import { turnFrom } from './turn-from';
import { wrongPayload } from './wrong-payload';

const bodyIn = (content: Fields): Body => {
  const body = stringOf(content['body']) ?? '';
  if (content['type'] === 'text') return plainBody(body.replace(/\r\n?/g, '\n').trim());
  return content['type'] === 'html' ? htmlBody(body) : bodyOf(body);
};

const nameOf = (from: unknown): string | undefined => {
  const { contact, author, name, handle } = fieldsOf(from);
  return stringOf(fieldsOf(contact)['name']) ?? stringOf(fieldsOf(author)['name']) ?? stringOf(name) ?? stringOf(handle);
};

const roles: ReadonlyMap<unknown, Role> = new Map<unknown, Role>([['inbound', 'customer'], ['outbound', 'agent']]);

const read = (message: unknown, path: string): ReadPart => {
  if (!isFields(message)) return leftOut('item', path, `expected a message, found ${kindOf(message)}.`);
  const { status } = message;
  if (typeof status === 'string' && !roles.has(status)) return { skipped: status };
  const body = bodyIn(fieldsOf(message['content']));
  if (body.text === '') return leftOut('message', path, isFields(message['content']) ? 'this message has no words.' : 'the words of this message were not loaded.');
  const role = roles.get(status);
  const turn = turnFrom(role ?? 'other', body, { at: message['date'], author: nameOf(message['from']), id: idOf(message['id'], `${path}.id`) });
  if (role !== undefined) return { turn };
  return { turn, warnings: [{ code: 'guessed-role', path: `${path}.status`, message: 'Read as role other: the message does not say whether it came in or went out.' }] };
};

const more = (payload: unknown): readonly Warning[] =>
  stringOf(fieldsOf(payload)['token']) === undefined && fieldsOf(fieldsOf(payload)['token'])['next'] === undefined
    ? []
    : [{ code: 'truncated', path: 'token', message: 'There are more messages: ask listMessages for the next ones, with the token.' }];

/**
 * Reads what a Front plugin gets from `context.listMessages()`: the messages that are loaded, inbound ones the
 * customer's, outbound ones the agent's. Messages of any other status are counted in `skipped`.
 *
 * @param json - the value itself, with dates or without; or its JSON
 * @throws GoodturnError `bad-input` if there is no list of messages.
 * @example
 * const message = { id: 'msg_1', status: 'inbound', date: new Date(1772352000000), from: { handle: 'ines@example.com' }, content: { type: 'html', body: '<p>Hello</p>' } };
 * fromFrontPlugin({ results: [message] }).conversation.turns // => [{ role: 'customer', text: 'Hello', at: '2026-03-01T08:00:00.000Z', author: 'ines@example.com', id: 'msg_1' }]
 */
export const fromFrontPlugin = (json: unknown): Imported => {
  const payload = parsed(json);
  const messages = listOf(payload) ?? listOf(fieldsOf(payload)['results']);
  if (messages === undefined) throw wrongPayload(payload, 'results', 'what listMessages() of a Front plugin gives', 'Wait for it, and give what it resolves to.');
  return gather(messages.map((message, index) => read(message, `results[${index}]`)), { path: 'results', warnings: more(payload), newestFirst: true });
};

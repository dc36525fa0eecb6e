import type { Role, Warning } from '../conversation/turn';
import { type Body, bodyOf, plainBody } from './body';
import { channelOf } from './channels';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, kindOf, listOf, stringOf } from './record';
import { turnFrom } from './turn-from';
import { wrongPayload } from './wrong-payload';
import { isZendeskItself, zendeskRole } from './zendesk-words';

/** Kinds of event that are messages. */
const messages = /comment|message/i;

const bodyIn = (content: Fields): Body => {
  const plain = stringOf(content['text'])?.trim() ?? '';
  return plain === '' ? bodyOf(content['body']) : plainBody(plain);
};

const roleOf = (author: Fields, internal: boolean): Role | undefined => {
  if (isZendeskItself(author['zen:support:user_id'])) return 'system';
  return author['type'] === 'user' ? 'customer' : (zendeskRole(author['type']) ?? (internal ? 'agent' : undefined));
};

const nameOf = (author: Fields, path: string): string | undefined =>
  stringOf(author['display_name']) ?? (isZendeskItself(author['zen:support:user_id']) ? undefined : idOf(author['zen:support:user_id'], `${path}.author`)) ?? idOf(author['zen:sunco:user_id'], `${path}.author`);

const read = (value: unknown, path: string): ReadPart => {
  if (!isFields(value)) return leftOut('event', path, `expected an event, found ${kindOf(value)}.`);
  const kind = stringOf(value['type']) ?? 'event';
  const body = bodyIn(fieldsOf(value['content']));
  if (body.text === '' && !messages.test(kind)) return { skipped: kind };
  if (body.text === '') return leftOut(kind, path, 'this message has no words.');
  if (!messages.test(kind)) return leftOut(kind, path, `nothing is known of events of type "${kind.slice(0, 40)}".`);
  const internal = fieldsOf(value['metadata'])['public'] === false;
  const author = fieldsOf(value['author']);
  const role = roleOf(author, internal);
  const turn = turnFrom(role ?? 'other', body, { at: value['created_at'], author: nameOf(author, path), id: idOf(value['id'], `${path}.id`), internal });
  if (role !== undefined) return { turn };
  return { turn, warnings: [{ code: 'guessed-role', path: `${path}.author.type`, message: 'Read as role other: the event does not say who wrote it.' }] };
};

const more = (payload: Fields): readonly Warning[] =>
  fieldsOf(payload['meta'])['has_more'] === true || stringOf(fieldsOf(payload['links'])['next']) !== undefined
    ? [{ code: 'truncated', path: 'links.next', message: 'There are more events on another page; only this page was read.' }]
    : [];

/**
 * Reads the conversation log of one Zendesk ticket: comments and messages with their authors' own roles, so that no
 * users need to come along. Private comments are internal; other events are counted in `skipped`.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there is no list of events.
 * @example
 * const event = { id: '01J', type: 'Messaging::ConversationMessage', created_at: '2026-03-01T08:00:00Z', author: { type: 'bot' }, content: { type: 'text', text: 'Hello!' } };
 * fromZendeskLog({ events: [event] }).conversation // => { channel: 'chat', turns: [{ role: 'bot', text: 'Hello!', at: '2026-03-01T08:00:00Z', id: '01J' }] }
 */
export const fromZendeskLog = (json: unknown): Imported => {
  const payload = pagesJoined(parsed(json), (page) => listOf(page['events']) !== undefined);
  const events = sought(payload, (layer) => listOf(layer) ?? listOf(fieldsOf(layer)['events']));
  if (events === undefined) throw wrongPayload(payload, 'events', "a ticket's conversation log", 'Give the whole response, with its list of events.');
  return gather(events.map((event, index) => read(event, `events[${index}]`)), {
    path: 'events',
    id: idOf(fieldsOf(payload)['ticket_id'] ?? fieldsOf(events[0])['ticket_id'], 'ticket_id'),
    channel: channelOf(events.map((event) => fieldsOf(event)['type'])),
    warnings: more(fieldsOf(payload)),
  });
};

import type { Warning } from '../conversation/turn';
import { sought } from './layers';
import { bodyOf } from './body';
import type { ReadPart } from './gather';
import { readIntercomPart } from './intercom-part';
import { type Fields, fieldsOf, isFields, listOf, stringOf } from './record';
import { wrongPayload } from './wrong-payload';

/** A conversation or a ticket, its parts, and where these stand. */
export interface IntercomConversation {
  readonly fields: Fields;
  readonly parts: readonly unknown[];
  readonly path: 'conversation_parts' | 'ticket_parts';
  /** What of it is not here. */
  readonly warnings: readonly Warning[];
}

const isWhole = (fields: Fields): boolean =>
  ['source', 'conversation_message', 'conversation_parts', 'ticket_parts', 'ticket_attributes'].some((key) => isFields(fields[key])) || listOf(fields['conversation_parts']) !== undefined;

const isPart = (fields: Fields): boolean => 'part_type' in fields && 'author' in fields;

/** Since 2.0 a list lies inside an object of the same name; client libraries flatten it. */
const listIn = (value: unknown, key: string): readonly unknown[] | undefined => listOf(value) ?? listOf(fieldsOf(value)[key]) ?? listOf(fieldsOf(value)['data']);

const missing = (fields: Fields, path: string, given: number, webhook: boolean): readonly Warning[] => {
  const say = (message: string): readonly Warning[] => [{ code: 'truncated', path, message }];
  if (webhook) return say('A webhook carries only the newest parts. Retrieve the conversation to read all of it.');
  const parts = fields[path];
  if (listIn(parts, path) === undefined) return say('Only the first message is here, as in a list of conversations. Retrieve the conversation to read its parts.');
  const total = fieldsOf(parts)['total_count'];
  return typeof total === 'number' && total > given ? say(`Only ${given} of ${total} parts are here: Intercom gives the newest 500.`) : [];
};

/**
 * Finds the conversation or the ticket, also inside a webhook.
 *
 * @throws GoodturnError `bad-input` if there is none.
 */
export const intercomConversation = (payload: unknown): IntercomConversation => {
  const found = sought(payload, (layer) => (isFields(layer) && isWhole(layer) ? layer : undefined));
  const webhook = 'topic' in fieldsOf(payload) || fieldsOf(payload)['type'] === 'notification_event';
  if (found !== undefined) {
    const path = isFields(found['ticket_parts']) || isFields(found['ticket_attributes']) ? 'ticket_parts' : 'conversation_parts';
    const parts = listIn(found[path], path) ?? [];
    return { fields: found, parts, path, warnings: missing(found, path, parts.length, webhook) };
  }
  const part = sought(payload, (layer) => (isFields(layer) && isPart(layer) ? layer : undefined));
  if (part !== undefined) return { fields: {}, parts: [part], path: 'conversation_parts', warnings: missing({}, 'conversation_parts', 1, webhook) };
  const list = (listOf(payload)?.length ?? 0) > 0 || listOf(fieldsOf(payload)['conversations']) !== undefined;
  throw wrongPayload(payload, list ? 'conversations' : 'conversation_parts', 'an Intercom conversation with its source and conversation_parts',
    list ? 'A list of conversations is read by fromIntercomList.' : 'Retrieve it with GET /conversations/{id}.');
};

/** The message that began the conversation; it has its words in the subject if there are no others. */
const sourceOf = (source: Fields, at: unknown): ReadPart => {
  const { id, author, body, subject, delivered_as, redacted } = source;
  const words = bodyOf(body).text === '' ? subject : body;
  return bodyOf(words).text === '' && redacted !== true ? {} : readIntercomPart({ id, author, delivered_as, redacted, body: words, created_at: at, part_type: 'comment' }, 'source');
};

/** What a ticket was described with; the form may have been filled in for the customer. */
const descriptionOf = (fields: Fields): ReadPart => {
  const attributes = fieldsOf(fields['ticket_attributes']);
  const words = [attributes['_default_title_'], attributes['_default_description_']].map((one) => bodyOf(one).text).filter((text) => text !== '').join('\n');
  if (words === '') return {};
  const contact = fieldsOf((listIn(fields['contacts'], 'contacts') ?? [])[0]);
  const author = { type: 'contact', id: contact['id'], name: stringOf(contact['name']) };
  const { turn, warnings = [] } = readIntercomPart({ author, body: words, created_at: fields['created_at'], part_type: 'comment' }, 'ticket_attributes');
  const message = 'A ticket does not say who described it; its description was read as the customer\'s.';
  return { ...(turn === undefined ? {} : { turn }), warnings: [...warnings, { code: 'guessed-role', path: 'ticket_attributes', message }] };
};

/** What the conversation or the ticket began with. Before 2.0 it was called `conversation_message`. */
export const intercomBeginning = (fields: Fields): ReadPart => {
  const source = [fields['source'], fields['conversation_message']].find(isFields);
  return source === undefined ? descriptionOf(fields) : sourceOf(source, fields['created_at']);
};

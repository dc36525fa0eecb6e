import type { Warning } from '../conversation/turn';
import { channelOf } from './channels';
import { eachItem } from './each-item';
import { gather, type ReadPart } from './gather';
import type { Imported } from './imported';
import { readIntercomPart } from './intercom-part';
import { wordsOf } from './markup';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, listOf } from './record';
import { wrongPayload } from './wrong-payload';

/** A conversation as it is retrieved, or the one inside a webhook. */
const conversationIn = (payload: unknown): { readonly fields: Fields; readonly webhook: boolean } => {
  const top = fieldsOf(payload);
  const item = fieldsOf(top['data'])['item'];
  const fields = isFields(item) ? item : top;
  if (isFields(fields['source']) || isFields(fields['conversation_parts'])) return { fields, webhook: isFields(item) };
  const list = listOf(top['conversations']) !== undefined;
  throw wrongPayload(payload, list ? 'conversations' : 'conversation_parts', 'an Intercom conversation with its source and conversation_parts',
    list ? 'A list of conversations is read by fromIntercomList.' : 'Retrieve it with GET /conversations/{id}.');
};

const missing = (fields: Fields, given: number, webhook: boolean): readonly Warning[] => {
  const say = (message: string): readonly Warning[] => [{ code: 'truncated', path: 'conversation_parts', message }];
  if (webhook) return say('A webhook carries only the newest parts. Retrieve the conversation to read all of it.');
  const parts = fields['conversation_parts'];
  if (!isFields(parts)) return say('Only the first message is here, as in a list of conversations. Retrieve the conversation to read its parts.');
  const total = parts['total_count'];
  return typeof total === 'number' && total > given ? say(`Only ${given} of ${total} parts are here: Intercom gives the newest 500.`) : [];
};

/** The message that began the conversation; it has its words in the subject if there are no others. */
const sourceOf = (fields: Fields): ReadPart => {
  const { source, created_at: at } = fields;
  if (!isFields(source)) return {};
  const { id, author, body, subject, delivered_as, redacted } = source;
  const words = wordsOf(body) === '' ? subject : body;
  return wordsOf(words) === '' && redacted !== true ? {} : readIntercomPart({ id, author, delivered_as, redacted, body: words, created_at: at, part_type: 'comment' }, 'source');
};

/**
 * Reads one Intercom conversation as it is retrieved (`GET /conversations/{id}`), or the one in a webhook.
 * Its source is the first message; notes are internal; what Fin, Operator or a campaign wrote is role bot;
 * events are counted in `skipped`.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if it is no conversation of Intercom's.
 * @example
 * const source = { id: '8', body: '<p>Where is it?</p>', author: { type: 'user', name: 'Ines' } };
 * const parts = [{ id: 9, part_type: 'close', body: null }];
 * const read = fromIntercom({ source, created_at: 1772352000, conversation_parts: { conversation_parts: parts } });
 * read.conversation.turns // => [{ role: 'customer', text: 'Where is it?', at: '2026-03-01T08:00:00Z', author: 'Ines', id: '8' }]
 * read.skipped // => { close: 1 }
 */
export const fromIntercom = (json: unknown): Imported => {
  const { fields, webhook } = conversationIn(parsed(json));
  const parts = listOf(fieldsOf(fields['conversation_parts'])['conversation_parts']) ?? [];
  const read = parts.map((part, index) => readIntercomPart(part, `conversation_parts[${index}]`));
  const kind = fieldsOf(fields['source'])['type'];
  return gather([sourceOf(fields), ...read], {
    path: 'conversation_parts',
    id: idOf(fields['id'], 'id'),
    channel: kind === 'conversation' ? 'chat' : channelOf([kind]),
    warnings: missing(fields, parts.length, webhook),
  });
};

/**
 * Reads a list of Intercom conversations (`{ conversations: […] }`, or bare). Intercom's own list holds only the first
 * message of each, which a warning says; a list of conversations that were each retrieved is read whole.
 *
 * @throws GoodturnError `bad-input` if there is no such list.
 * @example
 * fromIntercomList({ conversations: [{ id: '4', source: { body: 'Hello?', author: { type: 'lead' } } }] }).length // => 1
 */
export const fromIntercomList = (json: unknown): readonly Imported[] => {
  const payload = parsed(json);
  const all = listOf(payload) ?? listOf(fieldsOf(payload)['conversations']);
  if (all === undefined) throw wrongPayload(payload, 'conversations', 'a list of Intercom conversations', 'One conversation is read by fromIntercom.');
  return eachItem(all, (one) => fromIntercom(fieldsOf(one)));
};

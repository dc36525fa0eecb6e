import { channelOf } from './channels';
import { eachItem } from './each-item';
import { gather } from './gather';
import type { Imported } from './imported';
import { intercomBeginning, intercomConversation } from './intercom-conversation';
import { readIntercomPart } from './intercom-part';
import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { fieldsOf, idOf, listOf } from './record';
import { inSnakeCase } from './snake-case';
import { wrongPayload } from './wrong-payload';

/**
 * Reads one Intercom conversation or ticket as it is retrieved (`GET /conversations/{id}`, `GET /tickets/{id}`), or the one in a webhook.
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
  const { fields, parts, path, warnings } = intercomConversation(inSnakeCase(parsed(json)));
  const read = parts.map((part, index) => readIntercomPart(part, `${path}[${index}]`));
  const kind = fieldsOf(fields['source'] ?? fields['conversation_message'])['type'];
  return gather([intercomBeginning(fields), ...read], {
    path,
    id: idOf(fields['id'], 'id'),
    channel: kind === 'conversation' ? 'chat' : channelOf([kind]),
    warnings,
  });
};

const conversationsIn = (payload: unknown): readonly unknown[] | undefined => listOf(payload) ?? listOf(fieldsOf(payload)['conversations']) ?? listOf(fieldsOf(payload)['tickets']);

/**
 * Reads a list of Intercom conversations or tickets (`{ conversations: […] }`, also of a search, or bare). Intercom's own
 * list holds only the first message of each, which a warning says; a list of conversations that were each retrieved is
 * read whole.
 *
 * @throws GoodturnError `bad-input` if there is no such list.
 * @example
 * fromIntercomList({ conversations: [{ id: '4', source: { body: 'Hello?', author: { type: 'lead' } } }] }).length // => 1
 */
export const fromIntercomList = (json: unknown): readonly Imported[] => {
  const payload = pagesJoined(inSnakeCase(parsed(json)), (page) => listOf(page['conversations']) !== undefined);
  const all = sought(payload, conversationsIn);
  if (all === undefined) throw wrongPayload(payload, 'conversations', 'a list of Intercom conversations', 'One conversation is read by fromIntercom.');
  return eachItem(all, (one) => fromIntercom(fieldsOf(one)));
};

import type { Role } from '../conversation/turn';
import { leftOut, type ReadPart } from './gather';
import { type Fields, fieldsOf, idOf, isFields, stringOf } from './record';
import { turnFrom } from './turn-from';

/** Salesforce's words for who takes part in messaging, in lower case. */
const roles: ReadonlyMap<string, Role> = new Map([
  ['enduser', 'customer'], ['visitor', 'customer'], ['agent', 'agent'], ['supervisor', 'agent'], ['bot', 'bot'], ['chatbot', 'bot'], ['system', 'system'],
]);

/** Tells an entry of messaging, as a record or as the API of conversations gives it. */
export const isSalesforceEntry = (value: unknown): value is Fields =>
  isFields(value) && (('ActorType' in value && ('Message' in value || 'EntryType' in value)) || (isFields(value['sender']) && ('messageText' in value || 'identifier' in value)));

/**
 * Reads one ConversationEntry of messaging.
 *
 * @param path - where it stands
 */
export const readSalesforceEntry = (entry: Fields, path: string): ReadPart => {
  const sender = fieldsOf(entry['sender']);
  const kind = stringOf(entry['EntryType']) ?? 'Text';
  if (!/text|message/i.test(kind)) return { skipped: kind };
  const text = (stringOf(entry['Message']) ?? stringOf(entry['messageText']) ?? '').trim();
  if (text === '') return leftOut('message', path, 'this message has no words.');
  const word = stringOf(entry['ActorType']) ?? stringOf(sender['role']) ?? '';
  const role = roles.get(word.toLowerCase());
  const turn = turnFrom(role ?? 'other', text, {
    at: entry['EntryTime'] ?? entry['clientTimestamp'] ?? entry['serverReceivedTimestamp'],
    author: stringOf(entry['ActorName']) ?? stringOf(sender['subject']),
    id: idOf(entry['Id'] ?? entry['EntryId'] ?? entry['identifier'], `${path}.Id`),
  });
  if (role !== undefined) return { turn };
  return { turn, warnings: [{ code: 'guessed-role', path: `${path}.ActorType`, message: 'Read as role other: the entry does not say who wrote it.' }] };
};

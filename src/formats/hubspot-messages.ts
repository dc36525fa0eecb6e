import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { fieldsOf, type Fields, isFields, listOf } from './record';
import type { Several } from './several';
import { wrongPayload } from './wrong-payload';

const isMessage = (value: unknown): boolean => isFields(value) && 'conversationsThreadId' in value;

/** The messages, and what stands around them. */
export interface HubSpotMessages {
  readonly messages: readonly unknown[];
  readonly top: Fields;
}

const foundIn = (payload: unknown): HubSpotMessages | undefined => {
  const top = fieldsOf(payload);
  const messages = listOf(payload) ?? listOf(top['results']) ?? listOf(fieldsOf(top['messages'])['results']) ?? listOf(top['messages']) ?? (isMessage(payload) ? [payload] : undefined);
  return messages === undefined ? undefined : { messages, top: isFields(top['messages']) ? top['messages'] : top };
};

/** A payload with its pages joined. */
export const openHubSpot = (json: unknown): unknown => pagesJoined(parsed(json), (page) => listOf(page['results']) !== undefined);

/** Threads, and what HubSpot's webhooks send, hold no words. */
const wordless = (item: unknown): boolean => isFields(item) && ('subscriptionType' in item || 'latestMessageTimestamp' in item);

const mend = 'Get /conversations/v3/conversations/threads/{id}/messages.';

/**
 * Finds the messages.
 *
 * @throws GoodturnError `bad-input` if there are none, or what is there holds no words.
 */
export const hubSpotMessages = (payload: unknown): HubSpotMessages => {
  const found = sought(payload, foundIn);
  if (found === undefined || (found.messages.length > 0 && found.messages.every(wordless))) {
    throw wrongPayload(found?.messages[0] ?? payload, 'results', 'the messages of a HubSpot thread', mend);
  }
  return found;
};

/** How HubSpot gives several threads. */
export const severalOfHubSpot: Several = {
  lists: (payload) => sought(payload, foundIn)?.messages,
  isWhole: (fields) => foundIn(fields) !== undefined && !isMessage(fields),
  groupOf: (message) => message['conversationsThreadId'],
};

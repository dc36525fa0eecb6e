import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, isFields, listOf } from './record';
import type { Several } from './several';
import { inSnakeCase } from './snake-case';
import { wrongPayload } from './wrong-payload';

const isMessage = (value: unknown): value is Fields =>
  isFields(value) && ['body_text', 'body_html', 'stripped_text', 'stripped_html', 'from_agent'].some((key) => key in value);

/** The messages and the ticket around them, if there is one. */
export interface GorgiasParts {
  readonly messages: readonly unknown[];
  readonly ticket: Fields;
  readonly path: string;
  readonly top: Fields;
}

const partsIn = (payload: unknown): GorgiasParts | undefined => {
  const top = fieldsOf(payload);
  const ticket = isFields(top['ticket']) ? top['ticket'] : top;
  const named = listOf(ticket['messages']);
  if (named !== undefined) return { messages: named, ticket, path: ticket === top ? 'messages' : 'ticket.messages', top };
  const data = listOf(top['data']);
  if (data !== undefined) return { messages: data, ticket: {}, path: 'data', top };
  const bare = listOf(payload) ?? (isMessage(payload) ? [payload] : undefined);
  return bare === undefined ? undefined : { messages: bare, ticket: {}, path: 'messages', top: {} };
};

/** A payload as Gorgias's own API writes it, its pages joined. */
export const openGorgias = (json: unknown): unknown => pagesJoined(inSnakeCase(parsed(json)), (page) => listOf(page['data']) !== undefined);

/**
 * Finds the messages.
 *
 * @throws GoodturnError `bad-input` if there are none.
 */
export const gorgiasParts = (payload: unknown): GorgiasParts => {
  const parts = sought(payload, partsIn);
  if (parts !== undefined) return parts;
  throw wrongPayload(payload, 'messages', 'a Gorgias ticket with its messages', 'Get /api/tickets/{id}/messages.');
};

/** How Gorgias gives several tickets. */
export const severalOfGorgias: Several = {
  lists: (payload) => partsIn(payload)?.messages ?? listOf(fieldsOf(payload)['tickets']),
  isWhole: (fields) => listOf(fields['messages']) !== undefined || listOf(fieldsOf(fields['ticket'])['messages']) !== undefined,
  groupOf: (message) => message['ticket_id'],
};

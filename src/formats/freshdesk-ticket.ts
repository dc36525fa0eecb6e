import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, isFields, listOf } from './record';
import type { Several } from './several';
import { inSnakeCase } from './snake-case';
import { wrongPayload } from './wrong-payload';

/** The ticket, its conversations, and how many of them a response holds at most. */
export interface FreshdeskTicket {
  readonly ticket: Fields;
  readonly items: readonly unknown[];
  readonly most: number;
  /** Whether there was a list of conversations at all. */
  readonly listed: boolean;
}

const hasWords = (ticket: Fields): boolean => 'description_text' in ticket || 'description' in ticket;

const ticketIn = (payload: unknown): FreshdeskTicket | undefined => {
  const bare = listOf(payload);
  if (bare !== undefined) return { ticket: {}, items: bare, most: 30, listed: true };
  const top = fieldsOf(payload);
  const beside = isFields(top['ticket']);
  const ticket = beside ? fieldsOf(top['ticket']) : top;
  const items = listOf(top['conversations']) ?? listOf(ticket['conversations']);
  if (items !== undefined) return { ticket, items, most: listOf(top['conversations']) !== undefined && beside ? 30 : 10, listed: true };
  return hasWords(ticket) && 'requester_id' in ticket ? { ticket, items: [], most: 10, listed: false } : undefined;
};

/** A payload as Freshdesk's own API writes it, its pages joined. */
export const openFreshdesk = (json: unknown): unknown => pagesJoined(inSnakeCase(parsed(json)), () => false);

/**
 * Finds the ticket and its conversations.
 *
 * @throws GoodturnError `bad-input` if there are none.
 */
export const freshdeskTicket = (payload: unknown): FreshdeskTicket => {
  const found = sought(payload, ticketIn);
  if (found !== undefined) return found;
  throw wrongPayload(payload, 'conversations', 'the conversations of a Freshdesk ticket', 'Get /api/v2/tickets/{id}/conversations, best with its ticket: { ticket, conversations }.');
};

/** How Freshdesk gives several tickets. */
export const severalOfFreshdesk: Several = {
  lists: (payload) => listOf(payload) ?? listOf(fieldsOf(payload)['tickets']) ?? listOf(fieldsOf(payload)['results']),
  isWhole: (fields) => !('incoming' in fields) && ticketIn(fields) !== undefined,
  groupOf: (message) => message['ticket_id'],
};

import type { Warning } from '../conversation/turn';
import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, listOf, stringOf } from './record';
import type { Several } from './several';
import { inSnakeCase } from './snake-case';
import { wrongPayload } from './wrong-payload';
import { type ZendeskPeople, zendeskUsers } from './zendesk-comment';

/** The parts of a payload, wherever they lie in it. */
export interface ZendeskTicket {
  readonly top: Fields;
  readonly ticket: Fields;
  readonly comments: readonly unknown[];
  readonly path: string;
}

/** What Zendesk's webhooks send of a comment, in the words of its API. */
const ofEvent = (top: Fields): ZendeskTicket | undefined => {
  const comment = fieldsOf(top['event'])['comment'];
  if (!isFields(comment)) return undefined;
  const author = fieldsOf(comment['author']);
  const told = { ...comment, author_id: author['id'], public: comment['is_public'], created_at: top['time'] };
  const users = [{ id: author['id'], name: author['name'], role: author['is_staff'] === true ? 'agent' : author['is_staff'] === false ? 'end-user' : undefined }];
  return { top: { users }, ticket: fieldsOf(top['detail']), comments: [told], path: 'event.comment' };
};

const ticketIn = (payload: unknown): ZendeskTicket | undefined => {
  const bare = listOf(payload);
  if (bare !== undefined) return { top: {}, ticket: {}, comments: bare, path: '' };
  const top = fieldsOf(payload);
  const inside = isFields(top['ticket']) ? top['ticket'] : {};
  const own = listOf(top['comments']);
  const comments = own ?? listOf(inside['comments']);
  if (comments === undefined) return ofEvent(top);
  return { top, ticket: isFields(top['ticket']) || !('requester_id' in top) ? inside : top, comments, path: own === undefined ? 'ticket.comments' : 'comments' };
};

/** A payload as Zendesk's own API writes it, its pages joined. */
export const openZendesk = (json: unknown): unknown => pagesJoined(inSnakeCase(parsed(json)), (page) => listOf(page['comments']) !== undefined && ['next_page', 'count', 'meta'].some((key) => key in page));

/**
 * Finds the comments.
 *
 * @throws GoodturnError `bad-input` if there are none.
 */
export const zendeskTicket = (payload: unknown): ZendeskTicket => {
  const found = sought(payload, ticketIn);
  if (found !== undefined) return found;
  throw wrongPayload(payload, 'comments', "the list of a ticket's comments", 'Export /api/v2/tickets/{id}/comments.json?include=users.');
};

/** Only agents write what customers cannot see, or are assigned tickets. */
const agentsOf = ({ ticket, comments }: ZendeskTicket): ReadonlySet<string> => new Set([
  idOf(ticket['assignee_id'], 'ticket.assignee_id') ?? [],
  ...comments.map((comment, index) => (fieldsOf(comment)['public'] === false ? (idOf(fieldsOf(comment)['author_id'], `comments[${index}].author_id`) ?? []) : [])),
].flat());

/** What is known of the people in a payload. */
export const zendeskPeople = (parts: ZendeskTicket): ZendeskPeople => ({
  users: zendeskUsers([...(listOf(parts.top['users']) ?? []), ...(listOf(parts.ticket['users']) ?? [])]),
  requester: idOf(parts.ticket['requester_id'] ?? parts.top['requester_id'], 'ticket.requester_id'),
  agents: agentsOf(parts),
  mend: 'Export the comments with include=users.',
});

/** Whether the payload is a page of several, or one comment of many. */
export const restOfZendesk = ({ top, path }: ZendeskTicket): readonly Warning[] => {
  if (path === 'event.comment') return [{ code: 'truncated', path, message: 'A webhook carries one comment. Export the ticket\'s comments to read all of them.' }];
  return stringOf(top['next_page']) === undefined && fieldsOf(top['meta'])['has_more'] !== true
    ? []
    : [{ code: 'truncated', path: 'next_page', message: 'There are more comments on the next page; only this page was read.' }];
};

/** How several tickets come: each with its comments, their users beside or within. */
export const severalOfZendesk: Several = {
  lists: (payload) => {
    const { tickets, users } = fieldsOf(payload);
    const list = listOf(tickets);
    if (list === undefined) return listOf(payload);
    return listOf(users) === undefined ? list : list.map((ticket) => (isFields(ticket) ? { ticket, users } : ticket));
  },
  isWhole: (fields) => ticketIn(fields) !== undefined,
  groupOf: (comment) => comment['ticket_id'],
};

import { GoodturnError } from '../text/error';
import { gather } from './gather';
import type { Imported } from './imported';
import { fieldsOf, idOf } from './record';
import { readSeveral } from './several';
import { nobodyKnown, readZendeskComment } from './zendesk-comment';
import { openZendesk, restOfZendesk, severalOfZendesk, type ZendeskTicket, zendeskPeople, zendeskTicket } from './zendesk-ticket';
import { zendeskChannel } from './zendesk-words';

const viaOf = (value: unknown): unknown => fieldsOf(fieldsOf(value)['via'])['channel'];

const idIn = ({ top, ticket, comments }: ZendeskTicket): string | undefined =>
  idOf(ticket['id'] ?? top['ticket_id'] ?? fieldsOf(comments[0])['ticket_id'], 'ticket.id');

/**
 * Reads the comments of one Zendesk ticket with their side-loaded users
 * (`/api/v2/tickets/{id}/comments.json?include=users`), also wrapped in a `ticket` or as a bare list.
 * Private comments become internal turns, a webhook's one comment is read too; comments without words are left out and named in `warnings`.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there is no list of comments, or nobody's role can be told.
 * @example
 * const comments = [{ id: 1, author_id: 7, body: 'Where is my parcel?', public: true, created_at: '2026-03-01T09:00:00Z' }];
 * const users = [{ id: 7, name: 'Ines', role: 'end-user' }];
 * fromZendeskComments({ comments, users }).conversation.turns[0]?.role // => 'customer'
 */
export const fromZendeskComments = (json: unknown): Imported => {
  const parts = zendeskTicket(openZendesk(json));
  const people = zendeskPeople(parts);
  const read = parts.comments.map((comment, index) => readZendeskComment(comment, `${parts.path}[${index}]`, people));
  if (nobodyKnown(read)) {
    throw new GoodturnError('bad-input', 'users', 'No comment says whether a customer or an agent wrote it. Export the comments with include=users, so that the roles come along.');
  }
  return gather(read, {
    path: parts.path === '' ? 'comments' : parts.path,
    id: idIn(parts),
    channel: zendeskChannel([viaOf(parts.ticket), ...parts.comments.map(viaOf)]),
    warnings: restOfZendesk(parts),
  });
};

/**
 * Reads several Zendesk tickets with their comments: `[{ ticket, comments, users }, …]`, or `{ tickets, users }` where
 * each ticket holds its comments.
 *
 * @returns one entry a ticket, as they come.
 * @throws GoodturnError `bad-input` as `fromZendeskComments` does, saying in which ticket.
 * @example
 * const users = [{ id: 7, role: 'end-user' }];
 * const ticket = (id) => ({ id, comments: [{ id: 10 + id, author_id: 7, body: 'It leaks.', public: true }] });
 * fromZendeskCommentsList({ tickets: [ticket(1), ticket(2)], users }).map(({ conversation }) => conversation.id) // => ['1', '2']
 */
export const fromZendeskCommentsList = (json: unknown): readonly Imported[] => readSeveral(openZendesk(json), severalOfZendesk, fromZendeskComments);

import type { Warning } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import { gather } from './gather';
import type { Imported } from './imported';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, listOf, stringOf } from './record';
import { wrongPayload } from './wrong-payload';
import { nobodyKnown, readZendeskComment, type ZendeskPeople, zendeskUsers } from './zendesk-comment';
import { zendeskChannel } from './zendesk-words';

/** The parts of a payload, wherever they lie in it. */
interface Parts {
  readonly top: Fields;
  readonly ticket: Fields;
  readonly comments: readonly unknown[];
  readonly path: string;
}

const partsOf = (payload: unknown): Parts => {
  const bare = listOf(payload);
  if (bare !== undefined) return { top: {}, ticket: {}, comments: bare, path: '' };
  const top = fieldsOf(payload);
  const ticket = fieldsOf(top['ticket']);
  const own = listOf(top['comments']);
  const comments = own ?? listOf(ticket['comments']);
  if (comments !== undefined) return { top, ticket, comments, path: own === undefined ? 'ticket.comments' : 'comments' };
  throw wrongPayload(payload, 'comments', "the list of a ticket's comments", 'Export /api/v2/tickets/{id}/comments.json?include=users.');
};

const peopleOf = ({ top, ticket }: Parts): ZendeskPeople => ({
  users: zendeskUsers([...(listOf(top['users']) ?? []), ...(listOf(ticket['users']) ?? [])]),
  requester: idOf(ticket['requester_id'] ?? top['requester_id'], 'ticket.requester_id'),
  mend: 'Export the comments with include=users.',
});

const more = ({ top }: Parts): readonly Warning[] =>
  stringOf(top['next_page']) === undefined && fieldsOf(top['meta'])['has_more'] !== true
    ? []
    : [{ code: 'truncated', path: 'next_page', message: 'There are more comments on the next page; only this page was read.' }];

const viaOf = (value: unknown): unknown => fieldsOf(fieldsOf(value)['via'])['channel'];

const idIn = ({ top, ticket, comments }: Parts): string | undefined =>
  idOf(ticket['id'] ?? top['ticket_id'] ?? fieldsOf(comments[0])['ticket_id'], 'ticket.id');

/**
 * Reads the comments of one Zendesk ticket with their side-loaded users
 * (`/api/v2/tickets/{id}/comments.json?include=users`), also wrapped in a `ticket` or as a bare list.
 * Private comments become internal turns; comments without words are left out and named in `warnings`.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there is no list of comments, or nobody's role can be told.
 * @example
 * const comments = [{ id: 1, author_id: 7, body: 'Where is my parcel?', public: true, created_at: '2026-03-01T09:00:00Z' }];
 * const users = [{ id: 7, name: 'Ines', role: 'end-user' }];
 * fromZendeskComments({ comments, users }).conversation.turns[0]?.role // => 'customer'
 */
export const fromZendeskComments = (json: unknown): Imported => {
  const parts = partsOf(parsed(json));
  const people = peopleOf(parts);
  const read = parts.comments.map((comment, index) => readZendeskComment(comment, `${parts.path}[${index}]`, people));
  if (nobodyKnown(read)) {
    throw new GoodturnError('bad-input', 'users', 'No comment says whether a customer or an agent wrote it. Export the comments with include=users, so that the roles come along.');
  }
  return gather(read, {
    path: parts.path === '' ? 'comments' : parts.path,
    id: idIn(parts),
    channel: zendeskChannel([viaOf(parts.ticket), ...parts.comments.map(viaOf)]),
    warnings: more(parts),
  });
};

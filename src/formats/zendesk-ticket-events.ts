import type { Warning } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import { gather, type ReadPart } from './gather';
import type { Imported } from './imported';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, listOf, stringOf } from './record';
import { wrongPayload } from './wrong-payload';
import { nobodyKnown, readZendeskComment, type ZendeskPeople, zendeskUsers } from './zendesk-comment';
import { zendeskChannel } from './zendesk-words';

/** What the export does not hold itself. */
export interface TicketEventsOptions {
  /** Rows of `/api/v2/users.json` or of the incremental user export: `id`, `role`, `name`. */
  readonly users?: readonly unknown[];
}

/** A part of a ticket's event, and where it stands. */
interface Child {
  readonly fields: Fields;
  readonly path: string;
}

const mend = 'Give the rows of /api/v2/users.json: fromZendeskTicketEvents(json, { users }).';

const isComment = ({ fields }: Child): boolean => fields['event_type'] === 'Comment' || fields['event_type'] === 'VoiceComment';

/** What happened in an event, each with the time and the way of the whole; an event without parts stands for itself. */
const childrenOf = (event: Fields, path: string): readonly Child[] => {
  const children = listOf(event['child_events']) ?? [];
  if (children.length === 0) return [{ fields: { event_type: event['event_type'] ?? event['type'] ?? 'event' }, path }];
  return children.map((child, index) => {
    const fields = fieldsOf(child);
    const { via, metadata } = event;
    const at = fields['created_at'] ?? event['created_at'] ?? event['timestamp'];
    const by = fields['author_id'] ?? event['updater_id'];
    return { fields: { via, metadata, ...fields, author_id: by, created_at: at }, path: `${path}.child_events[${index}]` };
  });
};

/** Only agents are assigned tickets or write what customers cannot see. */
const agentsIn = (children: readonly Child[]): readonly string[] =>
  children.flatMap((child) => {
    const { fields, path } = child;
    const internal = isComment(child) && fields['public'] === false;
    return [idOf(fields['assignee_id'], `${path}.assignee_id`) ?? [], internal ? (idOf(fields['author_id'], `${path}.author_id`) ?? []) : []].flat();
  });

const requesterIn = (children: readonly Child[]): string | undefined => {
  for (const { fields, path } of children) {
    const id = idOf(fields['requester_id'], `${path}.requester_id`);
    if (id !== undefined) return id;
  }
  return undefined;
};

const withoutWords = ({ fields }: Child): boolean => ['body', 'html_body', 'plain_body'].every((key) => typeof fields[key] !== 'string');

const readChild = (child: Child, people: ZendeskPeople, seen: Set<string>): ReadPart => {
  const { fields, path } = child;
  const id = idOf(fields['id'], `${path}.id`);
  if (id !== undefined && seen.has(id)) return { skipped: 'duplicate' };
  if (id !== undefined) seen.add(id);
  if (isComment(child)) return readZendeskComment({ ...fields, type: fields['event_type'] }, path, people);
  return { skipped: stringOf(fields['event_type']) ?? 'event' };
};

const eventsOf = (payload: unknown): readonly unknown[] => {
  const events = listOf(fieldsOf(payload)['ticket_events']);
  if (events !== undefined) return events;
  const tickets = listOf(fieldsOf(payload)['tickets']) !== undefined;
  throw wrongPayload(payload, 'ticket_events', 'the incremental export of ticket events', tickets
    ? 'The export of tickets holds no comments: export /api/v2/incremental/ticket_events.json?include=comment_events.'
    : 'Export /api/v2/incremental/ticket_events.json?include=comment_events.');
};

/**
 * Reads Zendesk's incremental export of ticket events with its comments
 * (`/api/v2/incremental/ticket_events.json?include=comment_events`): one conversation a ticket, in the order in
 * which tickets come up. Requesters, assignees and writers of notes are known by what they did; give `users` for
 * the others. Events that are no comments are counted in `skipped`.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if it is no such export, was made without comment events, or nobody's role can be told.
 * @example
 * const comment = { id: 5, event_type: 'Comment', author_id: 7, body: 'It still leaks.', public: true };
 * const payload = { ticket_events: [{ ticket_id: 12, timestamp: 1772352000, child_events: [comment, { id: 6, event_type: 'Change' }] }] };
 * const [read] = fromZendeskTicketEvents(payload, { users: [{ id: 7, role: 'end-user' }] });
 * read.conversation // => { id: '12', turns: [{ role: 'customer', text: 'It still leaks.', at: '2026-03-01T08:00:00Z', author: '7', id: '5' }] }
 * read.skipped // => { Change: 1 }
 */
export const fromZendeskTicketEvents = (json: unknown, { users = [] }: TicketEventsOptions = {}): readonly Imported[] => {
  const payload = fieldsOf(parsed(json));
  const events = eventsOf(payload);
  const tickets = new Map<string, Child[]>();
  events.forEach((event, index) => {
    const path = `ticket_events[${index}]`;
    const ticket = idOf(fieldsOf(event)['ticket_id'], `${path}.ticket_id`) ?? '';
    const soFar = tickets.get(ticket) ?? [];
    for (const child of childrenOf(fieldsOf(event), path)) soFar.push(child);
    tickets.set(ticket, soFar);
  });
  const children = [...tickets.values()].flat();
  const comments = children.filter(isComment);
  if (comments.length > 0 && comments.every(withoutWords)) {
    throw new GoodturnError('bad-input', 'ticket_events', 'The comments are here without their words. Export with ?include=comment_events.');
  }
  const known = { users: zendeskUsers([...users, ...(listOf(payload['users']) ?? [])]), agents: new Set(agentsIn(children)), mend };
  const more: readonly Warning[] = payload['end_of_stream'] === false
    ? [{ code: 'truncated', path: 'end_of_stream', message: 'This is not the last page of the export: tickets may go on at next_page.' }] : [];
  const seen = new Set<string>();
  const read = [...tickets].map(([ticket, own]) =>
    [ticket, own, own.map((child) => readChild(child, { ...known, requester: requesterIn(own) }, seen))] as const);
  if (nobodyKnown(read.flatMap(([, , parts]) => parts))) {
    throw new GoodturnError('bad-input', 'users', `No comment says whether a customer or an agent wrote it. ${mend}`);
  }
  return read.map(([ticket, own, parts]) => gather(parts, {
    path: 'ticket_events',
    id: ticket === '' ? undefined : ticket,
    channel: zendeskChannel(own.filter(isComment).map(({ fields: { via } }) => stringOf(via) ?? fieldsOf(via)['channel'])),
    warnings: more,
  }));
};

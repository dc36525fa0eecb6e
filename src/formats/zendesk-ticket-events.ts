import { conversationsOfEvents, type EventPart } from './zendesk-events';
import type { Imported } from './imported';
import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed, plainJson } from './parse-json';
import { type Fields, fieldsOf, idOf, listOf } from './record';
import { inSnakeCase } from './snake-case';
import { wrongPayload } from './wrong-payload';

/** What the export does not hold itself. */
export interface TicketEventsOptions {
  /** Rows of `/api/v2/users.json` or of the incremental user export: `id`, `role`, `name`. */
  readonly users?: readonly unknown[];
}

const mend = 'Give the rows of /api/v2/users.json: fromZendeskTicketEvents(json, { users }).';

/** What happened in an event, each with the time and the way of the whole; an event without parts stands for itself. */
const partsOf = (event: Fields, path: string): readonly EventPart[] => {
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

const exportIn = (layer: unknown): Fields | undefined => (listOf(fieldsOf(layer)['ticket_events']) === undefined ? undefined : fieldsOf(layer));

const exportOf = (payload: unknown): Fields => {
  const found = sought(payload, exportIn);
  if (found !== undefined) return found;
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
export const fromZendeskTicketEvents = (json: unknown, options: TicketEventsOptions = {}): readonly Imported[] => {
  const users = listOf(fieldsOf(plainJson(options))['users']) ?? [];
  const payload = exportOf(pagesJoined(inSnakeCase(parsed(json)), (page) => exportIn(page) !== undefined));
  return conversationsOfEvents({
    path: 'ticket_events',
    events: (listOf(payload['ticket_events']) ?? []).map((event, index) => {
      const path = `ticket_events[${index}]`;
      return [idOf(fieldsOf(event)['ticket_id'], `${path}.ticket_id`) ?? '', partsOf(fieldsOf(event), path)] as const;
    }),
    users: [...users, ...(listOf(payload['users']) ?? [])],
    mend,
    warnings: payload['end_of_stream'] === false
      ? [{ code: 'truncated', path: 'end_of_stream', message: 'This is not the last page of the export: tickets may go on at next_page.' }]
      : [],
  });
};

import type { Imported } from './imported';
import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed, plainJson } from './parse-json';
import { type Fields, fieldsOf, idOf, listOf, stringOf } from './record';
import { inSnakeCase } from './snake-case';
import { wrongPayload } from './wrong-payload';
import { conversationsOfEvents, type EventPart } from './zendesk-events';
import type { TicketEventsOptions } from './zendesk-ticket-events';

const mend = 'Give the rows of /api/v2/users.json: fromZendeskAudits(json, { users }).';

const auditsIn = (layer: unknown): Fields | undefined => {
  const fields = fieldsOf(layer);
  if (listOf(fields['audits']) !== undefined) return fields;
  const list = listOf(layer) ?? [layer];
  return list.length > 0 && list.every((audit) => listOf(fieldsOf(audit)['events']) !== undefined && 'ticket_id' in fieldsOf(audit)) ? { audits: list } : undefined;
};

/** What an audit tells with `field_name` and `value`, in the words of the export of events. */
const changed = (event: Fields): Fields => {
  const name = stringOf(event['field_name']);
  return name === 'requester_id' || name === 'assignee_id' ? { [name]: event['value'] } : {};
};

/** The events of an audit, each with the time, the way and the writer of the whole. */
const partsOf = (audit: Fields, path: string): readonly EventPart[] => (listOf(audit['events']) ?? []).map((value, index) => {
  const event = fieldsOf(value);
  const { via, metadata, author_id: author, created_at: at } = audit;
  return {
    fields: { via, metadata, ...event, ...changed(event), event_type: event['type'], author_id: event['author_id'] ?? author, created_at: event['created_at'] ?? at },
    path: `${path}.events[${index}]`,
  };
});

const more = (payload: Fields): boolean => typeof payload['next_page'] === 'string' || fieldsOf(payload['meta'])['has_more'] === true;

/**
 * Reads the audits of Zendesk tickets (`/api/v2/tickets/{id}/audits.json`, also `/api/v2/ticket_audits.json`): the
 * comments among their events, one conversation a ticket. Requesters, assignees and writers of notes are known by what
 * they did; give `users` for the others. Other events are counted in `skipped`.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there are no audits, or nobody's role can be told.
 * @example
 * const events = [{ id: 5, type: 'Comment', author_id: 7, plain_body: 'It still leaks.', public: true }, { id: 6, type: 'Create', field_name: 'requester_id', value: '7' }];
 * const [read] = fromZendeskAudits({ audits: [{ id: 4, ticket_id: 12, created_at: '2026-03-01T08:00:00Z', author_id: 7, events }] });
 * read.conversation // => { id: '12', turns: [{ role: 'customer', text: 'It still leaks.', at: '2026-03-01T08:00:00Z', author: '7', id: '5' }] }
 * read.skipped // => { Create: 1 }
 */
export const fromZendeskAudits = (json: unknown, options: TicketEventsOptions = {}): readonly Imported[] => {
  const users = listOf(fieldsOf(plainJson(options))['users']) ?? [];
  const opened = pagesJoined(inSnakeCase(parsed(json)), (page) => listOf(page['audits']) !== undefined);
  const payload = sought(opened, auditsIn);
  if (payload === undefined) throw wrongPayload(opened, 'audits', "a Zendesk ticket's audits", 'Export /api/v2/tickets/{id}/audits.json?include=users.');
  return conversationsOfEvents({
    path: 'audits',
    events: (listOf(payload['audits']) ?? []).map((audit, index) => {
      const path = `audits[${index}]`;
      return [idOf(fieldsOf(audit)['ticket_id'], `${path}.ticket_id`) ?? '', partsOf(fieldsOf(audit), path)] as const;
    }),
    users: [...users, ...(listOf(payload['users']) ?? [])],
    mend,
    warnings: more(payload) ? [{ code: 'truncated', path: 'next_page', message: 'There are more audits on the next page; only this page was read.' }] : [],
  });
};

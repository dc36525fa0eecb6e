import type { Warning } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import { gather, type ReadPart } from './gather';
import type { Imported } from './imported';
import { type Fields, fieldsOf, idOf, stringOf } from './record';
import { nobodyKnown, readZendeskComment, type ZendeskPeople, zendeskUsers } from './zendesk-comment';
import { zendeskChannel } from './zendesk-words';

/** A part of a ticket's event, with the time and the way of the whole, and where it stands. */
export interface EventPart {
  readonly fields: Fields;
  readonly path: string;
}

const isComment = ({ fields }: EventPart): boolean => fields['event_type'] === 'Comment' || fields['event_type'] === 'VoiceComment';

/** Only agents are assigned tickets or write what customers cannot see. */
const agentsIn = (children: readonly EventPart[]): readonly string[] =>
  children.flatMap((child) => {
    const { fields, path } = child;
    const internal = isComment(child) && fields['public'] === false;
    return [idOf(fields['assignee_id'], `${path}.assignee_id`) ?? [], internal ? (idOf(fields['author_id'], `${path}.author_id`) ?? []) : []].flat();
  });

const requesterIn = (children: readonly EventPart[]): string | undefined => {
  for (const { fields, path } of children) {
    const id = idOf(fields['requester_id'], `${path}.requester_id`);
    if (id !== undefined) return id;
  }
  return undefined;
};

const withoutWords = ({ fields }: EventPart): boolean => ['body', 'html_body', 'plain_body'].every((key) => typeof fields[key] !== 'string');

const readChild = (child: EventPart, people: ZendeskPeople, seen: Set<string>): ReadPart => {
  const { fields, path } = child;
  const id = idOf(fields['id'], `${path}.id`);
  if (id !== undefined && seen.has(id)) return { skipped: 'duplicate' };
  if (id !== undefined) seen.add(id);
  if (isComment(child)) return readZendeskComment({ ...fields, type: fields['event_type'] }, path, people);
  return { skipped: stringOf(fields['event_type']) ?? 'event' };
};

/** What an export gives: each event's ticket with its parts, and what is known besides. */
export interface ZendeskEvents {
  /** Where the events stand in the payload. */
  readonly path: string;
  readonly events: readonly (readonly [ticket: string, parts: readonly EventPart[]])[];
  readonly users: readonly unknown[];
  /** How to find out who somebody is. */
  readonly mend: string;
  readonly warnings: readonly Warning[];
}

const byTicket = (events: ZendeskEvents['events']): readonly (readonly [string, readonly EventPart[]])[] => {
  const tickets = new Map<string, EventPart[]>();
  for (const [ticket, parts] of events) {
    const soFar = tickets.get(ticket) ?? [];
    for (const part of parts) soFar.push(part);
    tickets.set(ticket, soFar);
  }
  return [...tickets];
};

/**
 * Makes one conversation of each ticket's events, in the order in which tickets come up.
 *
 * @throws GoodturnError `bad-input` if the comments have no words, or nobody's role can be told.
 */
export const conversationsOfEvents = ({ path, events, users, mend, warnings }: ZendeskEvents): readonly Imported[] => {
  const tickets = byTicket(events);
  const parts = tickets.flatMap(([, own]) => own);
  const comments = parts.filter(isComment);
  if (comments.length > 0 && comments.every(withoutWords)) {
    throw new GoodturnError('bad-input', path, 'The comments are here without their words. Export with ?include=comment_events.');
  }
  const known = { users: zendeskUsers(users), agents: new Set(agentsIn(parts)), mend };
  const seen = new Set<string>();
  const read = tickets.map(([ticket, own]) => [ticket, own, own.map((part) => readChild(part, { ...known, requester: requesterIn(own) }, seen))] as const);
  if (nobodyKnown(read.flatMap(([, , all]) => all))) {
    throw new GoodturnError('bad-input', 'users', `No comment says whether a customer or an agent wrote it. ${mend}`);
  }
  return read.map(([ticket, own, all]) => gather(all, {
    path,
    id: ticket === '' ? undefined : ticket,
    channel: zendeskChannel(own.filter(isComment).map(({ fields: { via } }) => stringOf(via) ?? fieldsOf(via)['channel'])),
    warnings,
  }));
};

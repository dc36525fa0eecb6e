import {
  fromConvokit, fromDeepgram, fromFreshdesk, fromFront, fromFrontPlugin, fromGorgias, fromHelpScout, fromHubSpot, fromIntercom, fromJson, fromSalesforce, fromSlack, fromWhisper,
  fromZendeskApp, fromZendeskAudits, fromZendeskComments, fromZendeskLog, fromZendeskTicketEvents, type Imported, type InputFormat,
} from '../../src/formats';

/** How a source gives messages: made by hand, so that every importer can be held to the same. */
export interface Source {
  readonly format: InputFormat;
  readonly read: (json: unknown) => Imported | readonly Imported[];
  /** One message. Even numbers are the customer's. */
  readonly message: (text: unknown, index: number, id?: string) => Record<string, unknown>;
  readonly wrap: (messages: readonly unknown[]) => unknown;
  /** Messages have ids that come through, and a copy is left out. */
  readonly ids: boolean;
  /** Each message is one turn or counted in `skipped`. */
  readonly counted: boolean;
  readonly html: boolean;
}

const start = Date.UTC(2026, 2, 1, 8);
const iso = (index: number): string => new Date(start + index * 60_000).toISOString();
const unix = (index: number): number => start / 1000 + index * 60;
const customer = (index: number): boolean => index % 2 === 0;
const users = [{ id: 70, name: 'Noor', role: 'end-user' }, { id: 31, name: 'Levi', role: 'agent' }];
const all = { ids: true, counted: true, html: true };

export const sources: readonly Source[] = [
  { ...all, format: 'zendesk-comments', read: fromZendeskComments, wrap: (comments) => ({ comments, users, next_page: null }),
    message: (text, index, id = `${index + 1}`) => ({ id, type: 'Comment', author_id: customer(index) ? 70 : 31, html_body: text, public: true, created_at: iso(index), via: { channel: 'email' }, metadata: { flags: [] } }) },
  { ...all, format: 'zendesk-audits', read: (json) => fromZendeskAudits(json), wrap: (events) => ({ audits: [{ id: 5, ticket_id: 9, created_at: iso(0), author_id: 31, via: { channel: 'web' }, events }], users }),
    message: (text, index, id = `${index + 1}`) => ({ id, type: 'Comment', author_id: customer(index) ? 70 : 31, html_body: text, public: true, created_at: iso(index) }) },
  { ...all, format: 'zendesk-events', read: (json) => fromZendeskTicketEvents(json), wrap: (children) => ({ ticket_events: [{ id: 4, ticket_id: 9, timestamp: unix(0), child_events: children }], users, end_of_stream: true }),
    message: (text, index, id = `${index + 1}`) => ({ id, event_type: 'Comment', author_id: customer(index) ? 70 : 31, html_body: text, public: true, created_at: iso(index) }) },
  { ...all, format: 'zendesk-log', read: fromZendeskLog, wrap: (events) => ({ events }),
    message: (text, index, id = `${index + 1}`) => ({ id, type: 'Comment', created_at: iso(index), author: { type: customer(index) ? 'user' : 'agent', display_name: 'A' }, content: { type: 'html', body: text }, metadata: { public: true } }) },
  { ...all, format: 'zendesk-app', read: fromZendeskApp, wrap: (list) => ({ 'ticket.conversation': list }),
    message: (text, index, id = `${index + 1}`) => ({ id, author: { id: 1, name: 'A', role: customer(index) ? 'end-user' : 'agent' }, channel: { name: 'web' }, message: { content: text, contentType: 'text/html' }, timestamp: iso(index) }) },
  { ...all, format: 'intercom', read: fromIntercom, wrap: (parts) => ({ type: 'conversation', id: '3', conversation_parts: { conversation_parts: parts, total_count: parts.length } }),
    message: (text, index, id = `${index + 1}`) => ({ id, part_type: 'comment', body: text, created_at: unix(index), author: { type: customer(index) ? 'user' : 'admin', id: 'a', name: 'A' }, redacted: false }) },
  { ...all, format: 'freshdesk', read: fromFreshdesk, wrap: (conversations) => ({ ticket: { id: 9, requester_id: 70 }, conversations }),
    message: (text, index, id = `${index + 1}`) => ({ id, body: text, incoming: customer(index), private: false, user_id: customer(index) ? 70 : 31, created_at: iso(index) }) },
  { ...all, format: 'help-scout', read: fromHelpScout, wrap: (threads) => ({ _embedded: { threads }, page: { number: 1, totalPages: 1 } }),
    message: (text, index, id = `${index + 1}`) => ({ id, type: customer(index) ? 'customer' : 'message', state: 'published', body: text, createdBy: { type: customer(index) ? 'customer' : 'user', first: 'A' }, createdAt: iso(index) }) },
  { ...all, format: 'front', read: (json) => fromFront(json), wrap: (list) => ({ _results: list, _pagination: { next: null } }),
    message: (text, index, id = `${index + 1}`) => ({ id, type: 'email', is_inbound: customer(index), draft_mode: null, created_at: unix(index), author: null, recipients: [{ role: 'from', handle: 'a@b.example' }], body: text }) },
  { ...all, format: 'front-plugin', read: fromFrontPlugin, wrap: (results) => ({ results }),
    message: (text, index, id = `${index + 1}`) => ({ id, status: customer(index) ? 'inbound' : 'outbound', date: iso(index), from: { handle: 'a' }, content: { type: 'html', body: text } }) },
  { ...all, format: 'gorgias', read: fromGorgias, wrap: (data) => ({ data, meta: {} }),
    message: (text, index, id = `${index + 1}`) => ({ id, ticket_id: 9, public: true, channel: 'email', from_agent: !customer(index), body_html: text, stripped_text: null, created_datetime: iso(index), sender: { name: 'A' } }) },
  { ...all, format: 'hubspot', read: fromHubSpot, wrap: (results) => ({ results }),
    message: (text, index, id = `${index + 1}`) => ({ id, type: 'MESSAGE', conversationsThreadId: '9', createdAt: iso(index), richText: text, direction: customer(index) ? 'INCOMING' : 'OUTGOING', senders: [{ actorId: customer(index) ? 'V-1' : 'A-1', name: 'A' }] }) },
  { ...all, format: 'salesforce', read: (json) => fromSalesforce(json), wrap: (records) => ({ records, done: true }),
    message: (text, index, id = `${index + 1}`) => ({ Id: id, ParentId: '500', Incoming: customer(index), HtmlBody: text, FromName: 'A', FromAddress: 'a@b.example', MessageDate: iso(index) }) },
  { ...all, format: 'slack', html: false, read: (json) => fromSlack(json, { agents: ['UB'] }), ids: false, wrap: (messages) => ({ ok: true, messages }),
    message: (text, index) => ({ type: 'message', user: customer(index) ? 'UA' : 'UB', text, ts: `${unix(index)}.000100` }) },
  { ...all, format: 'convokit', html: false, ids: false, read: (json) => fromConvokit(json), wrap: (utterances) => ({ utterances, speakers: { a: { meta: { role: 'customer' } }, b: { meta: { role: 'agent' } } } }),
    message: (text, index) => ({ id: `${index}`, conversation_id: '0', text, speaker: customer(index) ? 'a' : 'b', timestamp: unix(index), 'reply-to': null, meta: {} }) },
  { ...all, format: 'deepgram', html: false, ids: false, counted: false, read: (json) => fromDeepgram(json, { agents: ['speaker 1'] }), wrap: (utterances) => ({ results: { utterances } }),
    message: (text, index) => ({ start: index, end: index + 1, speaker: index % 2, transcript: text, id: `${index}` }) },
  { ...all, format: 'whisper', html: false, ids: false, counted: false, read: (json) => fromWhisper(json, { agents: ['B'] }), wrap: (segments) => ({ segments }),
    message: (text, index) => ({ start: index, end: index + 1, speaker: customer(index) ? 'A' : 'B', text }) },
  { ...all, format: 'json', html: false, ids: false, counted: false, read: fromJson, wrap: (turns) => ({ turns }),
    message: (text, index) => ({ role: customer(index) ? 'customer' : 'agent', text, at: iso(index) }) },
];

import { describe, expect, it } from 'vitest';
import {
  fromConvokit, fromDeepgram, fromFreshdesk, fromFront, fromFrontPlugin, fromGorgias, fromGorgiasList, fromHelpScout, fromHubSpot, fromIntercom, fromJson, fromSalesforce, fromSlack,
  fromWhisper, fromZendeskApp, fromZendeskAudits, fromZendeskComments, fromZendeskLog, fromZendeskTicketEvents, type Imported,
} from '../../../src/formats';
import { told } from './lines';

/** A number that JSON has rounded on the way: an id made of it would be somebody else's. */
const big = 2 ** 53;

const users = [{ id: 7, role: 'end-user' }];
const zendesk = { id: 1, author_id: 7, body: 'It leaks.' };

describe('an id that is too large a number', () => {
  it.each<[read: (json: unknown) => Imported | readonly Imported[], payload: unknown, path: string]>([
    [fromZendeskComments, { users, comments: [{ ...zendesk, id: big }] }, 'bad-input: comments[0].id'],
    [fromZendeskComments, { users, comments: [zendesk, { ...zendesk, author_id: big }] }, 'bad-input: comments[1].author_id'],
    [fromZendeskComments, { users, comments: [zendesk, { ...zendesk, author_id: big, public: false }] }, 'bad-input: comments[1].author_id'],
    [fromZendeskComments, { users, comments: [zendesk], ticket: { id: big } }, 'bad-input: ticket.id'],
    [fromZendeskComments, { users, comments: [zendesk], ticket: { requester_id: big } }, 'bad-input: ticket.requester_id'],
    [fromZendeskComments, { users, comments: [zendesk], ticket: { assignee_id: big } }, 'bad-input: ticket.assignee_id'],
    [fromZendeskComments, { users: [...users, { id: big }], comments: [zendesk] }, 'bad-input: users[1].id'],
    [fromZendeskApp, [{ id: big, author: { role: 'agent' }, message: { content: 'Hi' } }], 'bad-input: ticket.conversation[0].id'],
    [fromZendeskApp, { 'ticket.id': big, 'ticket.conversation': [] }, 'bad-input: ticket.id'],
    [fromZendeskLog, { events: [{ id: big, type: 'Comment', author: { type: 'agent' }, content: { text: 'Hi' } }] }, 'bad-input: events[0].id'],
    [fromZendeskLog, { ticket_id: big, events: [] }, 'bad-input: ticket_id'],
    [fromZendeskLog, { events: [{ type: 'Comment', author: { type: 'agent', 'zen:support:user_id': big }, content: { text: 'Hi' } }] }, 'bad-input: events[0].author'],
    [fromZendeskLog, { events: [{ type: 'Comment', author: { type: 'agent', 'zen:sunco:user_id': big }, content: { text: 'Hi' } }] }, 'bad-input: events[0].author'],
    [fromZendeskTicketEvents, { users, ticket_events: [{ ticket_id: big, child_events: [] }] }, 'bad-input: ticket_events[0].ticket_id'],
    [fromZendeskTicketEvents, { users, ticket_events: [{ ticket_id: 1, child_events: [{ ...zendesk, event_type: 'Comment', id: big }] }] }, 'bad-input: ticket_events[0].child_events[0].id'],
    [fromZendeskTicketEvents, { users, ticket_events: [{ ticket_id: 1, child_events: [{ event_type: 'Change', assignee_id: big }] }] }, 'bad-input: ticket_events[0].child_events[0].assignee_id'],
    [fromZendeskTicketEvents, { users, ticket_events: [{ ticket_id: 1, child_events: [{ event_type: 'Create', requester_id: big }] }] }, 'bad-input: ticket_events[0].child_events[0].requester_id'],
    [fromZendeskTicketEvents, { users, ticket_events: [{ ticket_id: 1, child_events: [{ ...zendesk, event_type: 'Comment', public: false, author_id: big }] }] }, 'bad-input: ticket_events[0].child_events[0].author_id'],
    [fromZendeskAudits, { users, audits: [{ ticket_id: big, events: [] }] }, 'bad-input: audits[0].ticket_id'],
    [fromZendeskAudits, { users, audits: [{ ticket_id: 1, events: [{ ...zendesk, type: 'Comment', id: big }] }] }, 'bad-input: audits[0].events[0].id'],
    [fromIntercom, { id: big, source: { body: 'Hi' } }, 'bad-input: id'],
    [fromIntercom, { id: 1, source: { id: big, body: 'Hi' } }, 'bad-input: source.id'],
    [fromIntercom, { id: 1, conversation_parts: [{ part_type: 'comment', body: 'Hi', author: { id: big } }] }, 'bad-input: conversation_parts[0].author.id'],
    [fromFreshdesk, { ticket: { id: big }, conversations: [] }, 'bad-input: ticket_id'],
    [fromFreshdesk, { ticket: { id: 1, requester_id: big }, conversations: [] }, 'bad-input: ticket.requester_id'],
    [fromFreshdesk, [{ id: big, body: 'Hi' }], 'bad-input: conversations[0].id'],
    [fromFreshdesk, [{ user_id: big, body: 'Hi' }], 'bad-input: conversations[0].user_id'],
    [fromHelpScout, { id: big, threads: [] }, 'bad-input: id'],
    [fromHelpScout, { threads: [{ id: big, type: 'message', body: 'Hi' }] }, 'bad-input: _embedded.threads[0].id'],
    [fromFront, [{ id: big, is_inbound: true, text: 'Hi' }], 'bad-input: messages[0].id'],
    [fromFrontPlugin, [{ id: big, status: 'inbound', content: { type: 'text', body: 'Hi' } }], 'bad-input: results[0].id'],
    [fromGorgias, [{ id: big, body_text: 'Hi' }], 'bad-input: messages[0].id'],
    [fromGorgias, [{ ticket_id: big, body_text: 'Hi' }], 'bad-input: ticket_id'],
    [fromGorgias, { messages: [], customer: { id: big } }, 'bad-input: customer.id'],
    [fromGorgias, { messages: [{ body_text: 'Hi', sender: { id: big } }], customer: { id: 1 } }, 'bad-input: sender.id'],
    [fromGorgiasList, [{ body_text: 'a' }, { body_text: 'b', ticket_id: big }], 'bad-input: [1]'],
    [fromHubSpot, [{ id: big, text: 'Hi' }], 'bad-input: results[0].id'],
    [fromHubSpot, [{ conversationsThreadId: big, text: 'Hi' }], 'bad-input: conversationsThreadId'],
    [fromHubSpot, [{ channelId: big, text: 'Hi' }], 'bad-input: channelId'],
    [fromSalesforce, [{ Id: big, TextBody: 'Hi' }], 'bad-input: records[0].Id'],
    [fromSalesforce, [{ ParentId: big, TextBody: 'Hi' }], 'bad-input: ParentId'],
    [fromSalesforce, [{ Id: big, Body: 'Hi' }], 'bad-input: records[0].Id'],
    [fromSalesforce, [{ Id: big, ActorType: 'Agent', Message: 'Hi' }], 'bad-input: records[0].Id'],
    [fromSlack, [{ ts: big, user: 'U1', text: 'Hi' }], 'bad-input: messages[0].ts'],
    [fromConvokit, [{ id: big, speaker: 'a', text: 'Hi' }], 'bad-input: utterances[0].id'],
    [fromConvokit, [{ id: '1', 'reply-to': big, speaker: 'a', text: 'Hi' }], 'bad-input: utterances[0].reply-to'],
    [fromConvokit, [{ id: '1', root: big, speaker: 'a', text: 'Hi' }], 'bad-input: utterances[0].conversation_id'],
    [fromConvokit, [{ id: '1', speaker: big, text: 'Hi' }], 'bad-input: speaker'],
    [fromConvokit, [{ id: '1', speaker: { id: big }, text: 'Hi' }], 'bad-input: speaker.id'],
    [fromConvokit, [{ id: '1', speaker: 'a', text: 'Hi', meta: { id: big } }], 'bad-input: utterances[0].meta.id'],
    [fromConvokit, { utterances: [{ id: '1', speaker: 'a', text: 'Hi' }], conversations: { 1: { meta: { id: big } } } }, 'bad-input: meta.id'],
    [fromDeepgram, { results: { utterances: [{ id: big, transcript: 'Hi' }] } }, 'bad-input: results.utterances[0].id'],
    [fromDeepgram, { results: { utterances: [{ speaker: big, transcript: 'Hi' }] } }, 'bad-input: speaker'],
    [fromDeepgram, { metadata: { request_id: big }, results: { utterances: [] } }, 'bad-input: metadata.request_id'],
    [fromWhisper, [{ id: big, text: 'Hi' }], 'bad-input: segments[0].id'],
    [fromWhisper, [{ speaker: big, text: 'Hi' }], 'bad-input: segments[0].speaker'],
    [fromWhisper, [{ text: 'Hi', words: [{ speaker: big }] }], 'bad-input: segments[0].words'],
    [fromJson, { id: big, turns: [] }, 'bad-input: id'],
    [fromJson, { turns: [{ id: big, role: 'agent', text: 'Hi' }] }, 'bad-input: turns[0].id'],
  ])('%o of %j is refused at %s', (read, payload, path) => expect(told(() => read(payload))[0]?.replace(': This number is too large to come through exactly. Write it in quotes.', '')).toBe(path));
});

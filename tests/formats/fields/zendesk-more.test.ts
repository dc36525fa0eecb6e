import { describe, expect, it } from 'vitest';
import { fromZendeskApp, fromZendeskAudits, fromZendeskLog, fromZendeskTicketEvents } from '../../../src/formats';
import { told } from './lines';

const users = [{ id: 7, name: 'Noor', role: 'end-user' }, { id: 3, name: 'Levi', role: 'agent' }];

const noor = 'customer 2026-03-01T08:00:00Z by Noor #1: It leaks.';
const logged = 'customer 2026-03-01T08:00:00Z by Noor #01A: It leaks.';
const leaks = 'customer 2026-03-01T08:00:00Z by Noor #10: It leaks.';

describe('what a Zendesk app gets', () => {
  const message = (other: object): object => ({ id: 1, author: { id: 7, name: 'Noor', role: 'end-user' }, channel: { name: 'web' }, message: { content: '<p>It leaks.</p>', contentType: 'text/html' }, timestamp: '2026-03-01T08:00:00Z', ...other });
  const by = (author: object, other: object = {}): object => message({ author, ...other });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['a message', [message({})], [noor]],
    ['under its name', { 'ticket.conversation': [message({})], 'ticket.id': 5 }, ['= 5, no channel', noor]],
    ['under the ticket', { ticket: { conversation: [message({})] } }, [noor]],
    ['of an agent', [by({ name: 'Levi', role: 'agent' })], ['agent 2026-03-01T08:00:00Z by Levi #1: It leaks.']],
    ['of the system', [by({ id: -1 })], ['system 2026-03-01T08:00:00Z #1: It leaks.']],
    ['of nobody', [by({})], ['other 2026-03-01T08:00:00Z #1: It leaks.', '! guessed-role at ticket.conversation[0].author.role: Read as role other: the message does not say who wrote it.']],
    ['of nobody within the team', [by({}, { channel: { name: 'internal' } })], ['agent (internal) 2026-03-01T08:00:00Z #1: It leaks.']],
    ['within the team', [message({ author: { role: 'admin' }, channel: { name: 'internal' } })], ['agent (internal) 2026-03-01T08:00:00Z #1: It leaks.']],
    ['in plain text', [message({ message: { content: ' a <b> c ', contentType: 'Text/Plain; charset=utf-8' } })], ['customer 2026-03-01T08:00:00Z by Noor #1: a <b> c']],
    ['of another type', [message({ message: { content: 'a &lt; c', contentType: 5 } })], ['customer 2026-03-01T08:00:00Z by Noor #1: a < c']],
    ['without words', [message({ message: { content: ' ' } }), message({ message: null }), 5], ['! skipped-item at ticket.conversation[0]: Left out: this message has no words.', '! skipped-item at ticket.conversation[1]: Left out: this message has no words.', '! skipped-item at ticket.conversation[2]: Left out: this message has no words.', '- 3 message']],
    ['by mail', [message({ channel: { name: 'email' } })], ['= no id, email', noor]],
    ['nothing', [], []],
    ['an object', { 'ticket.comments': [] }, ['bad-input: ticket.conversation: Expected what client.get(\'ticket.conversation\') gives, found an object with ticket.comments.']],
  ])('%s', (_what, payload, expected) => expect(told(() => fromZendeskApp(payload))).toEqual(expected));
});

describe('the conversation log of Zendesk', () => {
  const event = (other: object): object => ({ id: '01A', type: 'Comment', created_at: '2026-03-01T08:00:00Z', author: { type: 'user', display_name: 'Noor' }, content: { type: 'html', body: '<p>It leaks.</p>' }, metadata: { public: true }, ...other });
  it.each<[what: string, other: object, expected: string[]]>([
    ['a comment', {}, [logged]],
    ['of an agent', { author: { type: 'agent', display_name: 'Levi' } }, ['agent 2026-03-01T08:00:00Z by Levi #01A: It leaks.']],
    ['of a bot', { author: { type: 'bot' } }, ['bot 2026-03-01T08:00:00Z #01A: It leaks.']],
    ['of the system', { author: { type: 'system' } }, ['system 2026-03-01T08:00:00Z #01A: It leaks.']],
    ['of Zendesk itself', { author: { type: 'agent', 'zen:support:user_id': -1 } }, ['system 2026-03-01T08:00:00Z #01A: It leaks.']],
    ['of Zendesk itself, in quotes', { author: { 'zen:support:user_id': '-1' } }, ['system 2026-03-01T08:00:00Z #01A: It leaks.']],
    ['of an id', { author: { type: 'user', 'zen:support:user_id': 77 } }, ['customer 2026-03-01T08:00:00Z by 77 #01A: It leaks.']],
    ['of an id in messaging', { author: { type: 'user', 'zen:sunco:user_id': 'a7' } }, ['customer 2026-03-01T08:00:00Z by a7 #01A: It leaks.']],
    ['of both ids', { author: { type: 'user', 'zen:support:user_id': 77, 'zen:sunco:user_id': 'a7' } }, ['customer 2026-03-01T08:00:00Z by 77 #01A: It leaks.']],
    ['of nobody', { author: null }, ['other 2026-03-01T08:00:00Z #01A: It leaks.', '! guessed-role at events[0].author.type: Read as role other: the event does not say who wrote it.']],
    ['of nobody within the team', { author: null, metadata: { public: false } }, ['agent (internal) 2026-03-01T08:00:00Z #01A: It leaks.']],
    ['within the team', { author: { type: 'agent' }, metadata: { public: false } }, ['agent (internal) 2026-03-01T08:00:00Z #01A: It leaks.']],
    ['a message', { type: 'Messaging::ConversationMessage', content: { type: 'text', text: ' Hello? ' } }, ['= no id, chat', 'customer 2026-03-01T08:00:00Z by Noor #01A: Hello?']],
    ['text that is marked', { content: { type: 'text', body: 'a <b> c' } }, ['customer 2026-03-01T08:00:00Z by Noor #01A: a <b> c']],
    ['a voice comment', { type: 'VoiceComment' }, ['= no id, voice', logged]],
    ['a transcript', { type: 'ChatTranscript' }, ['= no id, chat', '! skipped-item at events[0]: Left out: nothing is known of events of type "ChatTranscript".', '- 1 ChatTranscript']],
    ['without words', { content: { type: 'html', body: ' ' } }, ['! skipped-item at events[0]: Left out: this message has no words.', '- 1 Comment']],
    ['without content', { content: null }, ['! skipped-item at events[0]: Left out: this message has no words.', '- 1 Comment']],
    ['another event', { type: 'TicketSolved', content: {} }, ['- 1 TicketSolved']],
    ['another event with words', { type: 'ArticleShown' }, ['! skipped-item at events[0]: Left out: nothing is known of events of type "ArticleShown".', '- 1 ArticleShown']],
    ['another event of a long name', { type: `Shown${'x'.repeat(40)}` }, ['! skipped-item at events[0]: Left out: nothing is known of events of type "Shownxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".', '- 1 Shownxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']],
    ['of no type', { type: null }, ['! skipped-item at events[0]: Left out: nothing is known of events of type "event".', '- 1 event']],
    ['of no type and no words', { type: null, content: null }, ['- 1 event']],
  ])('%s', (_what, other, expected) => expect(told(() => fromZendeskLog({ events: [event(other)] }))).toEqual(expected));
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['a list', [event({})], [logged]],
    ['with the ticket’s id', { ticket_id: 5, events: [event({})] }, ['= 5, no channel', logged]],
    ['with the id in each event', [event({ ticket_id: 6 })], ['= 6, no channel', logged]],
    ['more by cursor', { events: [event({})], meta: { has_more: true } }, [logged, '! truncated at links.next: There are more events on another page; only this page was read.']],
    ['more by link', { events: [event({})], links: { next: 'https://x' } }, [logged, '! truncated at links.next: There are more events on another page; only this page was read.']],
    ['no more', { events: [event({})], meta: { has_more: false }, links: { next: null } }, [logged]],
    ['pages', [{ events: [event({})], meta: { has_more: true } }, { events: [event({ id: '01B' })], meta: { has_more: false } }], [logged, 'customer 2026-03-01T08:00:00Z by Noor #01B: It leaks.']],
    ['what is no event', { events: ['x', null] }, ['! skipped-item at events[0]: Left out: expected an event, found a string.', '! skipped-item at events[1]: Left out: expected an event, found null.', '- 2 event']],
    ['an object', { audits: [] }, ['bad-input: events: Expected a ticket\'s conversation log, found an object with audits. Give the whole response, with its list of events.']],
  ])('as %s', (_what, payload, expected) => expect(told(() => fromZendeskLog(payload))).toEqual(expected));
});

describe('the audits and events of Zendesk', () => {
  const said = (other: object): object => ({ id: 10, author_id: 7, body: 'It leaks.', public: true, ...other });
  const audit = (events: readonly unknown[], other: object = {}): object => ({ id: 4, ticket_id: 5, author_id: 7, created_at: '2026-03-01T08:00:00Z', via: { channel: 'email' }, events, ...other });
  const written = (other: object): object => ({ type: 'Comment', ...said(other) });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['audits', { audits: [audit([written({})])], users }, ['= 5, email', leaks]],
    ['a list of audits', [audit([written({ public: false })])], ['= 5, email', 'agent (internal) 2026-03-01T08:00:00Z by 7 #10: It leaks.']],
    ['one audit', audit([written({ public: false })]), ['= 5, email', 'agent (internal) 2026-03-01T08:00:00Z by 7 #10: It leaks.']],
    ['an audit in an envelope', { data: audit([written({ public: false })]) }, ['= 5, email', 'agent (internal) 2026-03-01T08:00:00Z by 7 #10: It leaks.']],
    ['without a writer of its own', { audits: [audit([written({ author_id: undefined })])], users }, ['= 5, email', leaks]],
    ['with a time of its own', { audits: [audit([written({ created_at: '2026-03-01T09:00:00Z' })])], users }, ['= 5, email', 'customer 2026-03-01T09:00:00Z by Noor #10: It leaks.']],
    ['with a way of its own', { audits: [audit([written({ via: { channel: 'chat' } })])], users }, ['= 5, chat', leaks]],
    ['of a machine', { audits: [audit([written({})], { metadata: { flags: [4] } })], users }, ['= 5, email', 'bot 2026-03-01T08:00:00Z by Noor #10: It leaks.', '! automatic at audits[0].events[0]: A machine sent this comment; it was read as role bot.']],
    ['with a requester', { audits: [audit([{ id: 1, type: 'Create', field_name: 'requester_id', value: '7' }, written({})])] }, ['= 5, email', 'customer 2026-03-01T08:00:00Z by 7 #10: It leaks.', '- 1 Create']],
    ['with an assignee', { audits: [audit([{ id: 1, type: 'Change', field_name: 'assignee_id', value: '7' }, written({})])] }, ['= 5, email', 'agent 2026-03-01T08:00:00Z by 7 #10: It leaks.', '- 1 Change']],
    ['with another field', { audits: [audit([{ id: 1, type: 'Change', field_name: 'group_id', value: '7' }, written({})])] }, ['bad-input: users: No comment says whether a customer or an agent wrote it. Give the rows of /api/v2/users.json: fromZendeskAudits(json, { users }).']],
    ['with a copy', { audits: [audit([written({})]), audit([written({})])], users }, ['= 5, email', leaks, '- 1 duplicate']],
    ['of two tickets', { audits: [audit([written({})]), audit([written({ id: 11 })], { ticket_id: 6 }), audit([written({ id: 12, body: 'Still.' })])], users }, ['= 5, email', leaks, 'customer 2026-03-01T08:00:00Z by Noor #12: Still.', '= 6, email', 'customer 2026-03-01T08:00:00Z by Noor #11: It leaks.']],
    ['with events that are none', { audits: [audit(['x', written({})]), 5, { ticket_id: 5 }], users }, ['= 5, email', leaks, '- 1 event']],
    ['with more pages', { audits: [audit([written({})])], users, next_page: 'https://x' }, ['= 5, email', leaks, '! truncated at next_page: There are more audits on the next page; only this page was read.']],
    ['with more pages by cursor', { audits: [audit([written({})])], users, meta: { has_more: true } }, ['= 5, email', leaks, '! truncated at next_page: There are more audits on the next page; only this page was read.']],
    ['in pages', [{ audits: [audit([written({})])], users, next_page: 'https://x' }, { audits: [audit([written({ id: 11 })])], users: [], next_page: null }], ['= 5, email', leaks, 'customer 2026-03-01T08:00:00Z by Noor #11: It leaks.']],
    ['of nobody', { audits: [audit([written({})])] }, ['bad-input: users: No comment says whether a customer or an agent wrote it. Give the rows of /api/v2/users.json: fromZendeskAudits(json, { users }).']],
    ['without comments', { audits: [audit([{ id: 1, type: 'Notification' }])] }, ['= 5, no channel', '- 1 Notification']],
    ['without audits', { audits: [] }, []],
    ['without the list', [audit([]), { ticket_id: 5 }], ['bad-input: audits: Expected a Zendesk ticket\'s audits, found a list. Export /api/v2/tickets/{id}/audits.json?include=users.']],
    ['without tickets', [{ events: [] }], ['bad-input: audits: Expected a Zendesk ticket\'s audits, found a list. Export /api/v2/tickets/{id}/audits.json?include=users.']],
    ['that are an empty list', [], ['bad-input: audits: Expected a Zendesk ticket\'s audits, found a list. Export /api/v2/tickets/{id}/audits.json?include=users.']],
  ])('as audits: %s', (_what, payload, expected) => expect(told(() => fromZendeskAudits(payload))).toEqual(expected));
  const child = (other: object): object => ({ event_type: 'Comment', ...said(other) });
  const change = (children: readonly unknown[], other: object = {}): object => ({ id: 4, ticket_id: 5, timestamp: 1772352000, updater_id: 7, via: { channel: 'chat' }, child_events: children, ...other });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['events', { ticket_events: [change([child({})])], users }, ['= 5, chat', leaks]],
    ['without a writer of its own', { ticket_events: [change([child({ author_id: undefined })])], users }, ['= 5, chat', leaks]],
    ['with a time of its own', { ticket_events: [change([child({ created_at: '2026-03-01T09:00:00Z' })])], users }, ['= 5, chat', 'customer 2026-03-01T09:00:00Z by Noor #10: It leaks.']],
    ['with a time of the whole', { ticket_events: [change([child({})], { created_at: '2026-03-01T07:00:00Z' })], users }, ['= 5, chat', 'customer 2026-03-01T07:00:00Z by Noor #10: It leaks.']],
    ['of a machine', { ticket_events: [change([child({})], { metadata: { flags: [4] } })], users }, ['= 5, chat', 'bot 2026-03-01T08:00:00Z by Noor #10: It leaks.', '! automatic at ticket_events[0].child_events[0]: A machine sent this comment; it was read as role bot.']],
    ['with a requester', { ticket_events: [change([{ event_type: 'Create', requester_id: 7 }, child({})])] }, ['= 5, chat', 'customer 2026-03-01T08:00:00Z by 7 #10: It leaks.', '- 1 Create']],
    ['with an assignee', { ticket_events: [change([{ event_type: 'Change', assignee_id: 7 }, child({})])] }, ['= 5, chat', 'agent 2026-03-01T08:00:00Z by 7 #10: It leaks.', '- 1 Change']],
    ['with a note', { ticket_events: [change([child({ public: false }), child({ id: 11, body: 'Oil it.' })])] }, ['= 5, chat', 'agent (internal) 2026-03-01T08:00:00Z by 7 #10: It leaks.', 'agent 2026-03-01T08:00:00Z by 7 #11: Oil it.']],
    ['with a voice comment', { ticket_events: [change([child({ event_type: 'VoiceComment', body: 'Call from: +44' })])], users }, ['= 5, chat', 'system 2026-03-01T08:00:00Z by Noor #10: Call from: +44']],
    ['without children', { ticket_events: [change([], { event_type: 'Audit' }), change([], { type: 'Other' }), change([])], users }, ['= 5, no channel', '- 1 Audit', '- 1 Other', '- 1 event']],
    ['of children without a type', { ticket_events: [change([{ id: 1 }, 'x', child({})])], users }, ['= 5, chat', leaks, '- 2 event']],
    ['of comments without words', { ticket_events: [change([{ id: 1, event_type: 'Comment', author_id: 7 }])], users }, ['bad-input: ticket_events: The comments are here without their words. Export with ?include=comment_events.']],
    ['of which one comment has words', { ticket_events: [change([{ id: 1, event_type: 'Comment', author_id: 7 }, child({})])], users }, ['= 5, chat', leaks, '! skipped-item at ticket_events[0].child_events[0]: Left out: this comment has no words.', '- 1 Comment']],
    ['of two tickets', { ticket_events: [change([child({})]), change([child({ id: 11 })], { ticket_id: 6 }), change([child({ id: 12, body: 'Still.' })])], users }, ['= 5, chat', leaks, 'customer 2026-03-01T08:00:00Z by Noor #12: Still.', '= 6, chat', 'customer 2026-03-01T08:00:00Z by Noor #11: It leaks.']],
    ['of no ticket', { ticket_events: [change([child({})], { ticket_id: null })], users }, ['= no id, chat', leaks]],
    ['that go on', { ticket_events: [change([child({})])], users, end_of_stream: false }, ['= 5, chat', leaks, '! truncated at end_of_stream: This is not the last page of the export: tickets may go on at next_page.']],
    ['that end', { ticket_events: [change([child({})])], users, end_of_stream: true }, ['= 5, chat', leaks]],
    ['of nobody', { ticket_events: [change([child({})])] }, ['bad-input: users: No comment says whether a customer or an agent wrote it. Give the rows of /api/v2/users.json: fromZendeskTicketEvents(json, { users }).']],
    ['that are none', { ticket_events: [] }, []],
    ['of tickets', { tickets: [], end_of_stream: true }, ['bad-input: ticket_events: Expected the incremental export of ticket events, found an object with tickets, end_of_stream. The export of tickets holds no comments: export /api/v2/incremental/ticket_events.json?include=comment_events.']],
    ['of something else', { events: [] }, ['bad-input: ticket_events: Expected the incremental export of ticket events, found an object with events. Export /api/v2/incremental/ticket_events.json?include=comment_events.']],
  ])('as events: %s', (_what, payload, expected) => expect(told(() => fromZendeskTicketEvents(payload))).toEqual(expected));
  it('take users from the caller', () => expect([told(() => fromZendeskAudits([audit([written({})])], { users })), told(() => fromZendeskTicketEvents({ ticket_events: [change([child({})])] }, { users }))]).toEqual([['= 5, email', leaks], ['= 5, chat', leaks]]));
});

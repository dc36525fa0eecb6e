import { describe, expect, it } from 'vitest';
import { fromGorgias, fromGorgiasList } from '../../../src/formats';
import { told } from './lines';

const message = (other: object): object => ({ id: 3, ticket_id: 9, from_agent: false, public: true, channel: 'email', sender: { id: 71, name: 'Noor', email: 'noor@x.example' }, body_text: 'Where is it?', created_datetime: '2026-03-01T08:00:00Z', ...other });
const lines = (payload: unknown): string[] => told(() => fromGorgias(payload));
const head = '= 9, email';
const noor = 'customer 2026-03-01T08:00:00Z by Noor #3: Where is it?';
const agent = 'agent 2026-03-01T08:00:00Z by Noor #3: Where is it?';
const note = 'agent (internal) 2026-03-01T08:00:00Z by Noor #3: Where is it?';
const unknown = '! guessed-role at data[0].from_agent: Read as role other: from_agent does not say who wrote it.';
const automatic = '! automatic at data[0]: A rule wrote this message; it was read as role bot.';

describe('a message of Gorgias', () => {
  it.each<[what: string, one: unknown, expected: string[]]>([
    ['of the customer', message({}), [noor]],
    ['of an agent', message({ from_agent: true }), [agent]],
    ['of nobody', message({ from_agent: null }), ['other 2026-03-01T08:00:00Z by Noor #3: Where is it?', unknown]],
    ['of nobody, to the team', message({ from_agent: null, public: false }), [note]],
    ['to the team', message({ from_agent: true, public: false }), [note]],
    ['to the team by its channel', message({ from_agent: null, channel: 'internal-note' }), [note]],
    ['of a rule', message({ from_agent: true, rule_id: 4 }), ['bot 2026-03-01T08:00:00Z by Noor #3: Where is it?', automatic]],
    ['by way of a rule', message({ via: 'rule' }), ['bot 2026-03-01T08:00:00Z by Noor #3: Where is it?', automatic]],
    ['of no rule', message({ rule_id: null, via: 'email' }), [noor]],
    ['with stripped words', message({ stripped_text: 'Where?' }), ['customer 2026-03-01T08:00:00Z by Noor #3: Where?']],
    ['with stripped HTML', message({ stripped_html: '<p>Where &amp; when?</p>' }), ['customer 2026-03-01T08:00:00Z by Noor #3: Where & when?']],
    ['with blank stripped words', message({ stripped_text: ' ', stripped_html: '<p></p>' }), [noor]],
    ['with HTML alone', message({ body_text: null, body_html: '<p>Fish &amp; chips</p>' }), ['customer 2026-03-01T08:00:00Z by Noor #3: Fish & chips']],
    ['with words between spaces', message({ body_text: '  Where?  ' }), ['customer 2026-03-01T08:00:00Z by Noor #3: Where?']],
    ['without words', message({ body_text: '', body_html: 5 }), ['! skipped-item at data[0]: Left out: this message has no words.', '- 1 message']],
    ['that failed', message({ failed_datetime: '2026-03-01T08:01:00Z' }), ['! skipped-item at data[0]: Left out: this message was never sent.', '- 1 failed']],
    ['that was deleted', message({ deleted_datetime: '2026-03-01T08:01:00Z' }), ['! skipped-item at data[0]: Left out: this message was deleted.', '- 1 deleted']],
    ['that was not', message({ failed_datetime: null, deleted_datetime: null }), [noor]],
    ['with the time of sending', message({ created_datetime: null, sent_datetime: '2026-03-01T09:00:00Z' }), ['customer 2026-03-01T09:00:00Z by Noor #3: Where is it?']],
    ['with a time without a zone', message({ created_datetime: '2026-03-01T08:00:00.123456' }), ['customer 2026-03-01T08:00:00.123456 by Noor #3: Where is it?']],
    ['of an address', message({ sender: { name: ' ', email: 'noor@x.example' } }), ['customer 2026-03-01T08:00:00Z by noor@x.example #3: Where is it?']],
    ['of no sender', message({ sender: null }), ['customer 2026-03-01T08:00:00Z #3: Where is it?']],
    ['that is none', 'x', ['! skipped-item at data[0]: Left out: expected a message, found a string.', '- 1 item']],
  ])('%s', (_what, one, expected) => expect(lines({ data: [one] }).filter((line) => !line.startsWith('='))).toEqual(expected));
  it.each<[channel: string, head: string | undefined]>([['chat', '= 9, chat'], ['gorgias_chat', '= 9, chat'], ['phone', '= 9, voice'], ['aircall', '= 9, voice'], ['facebook-messenger', '= 9, social'], ['instagram-comment', '= 9, social'], ['sms', '= 9, chat'], ['api', '= 9, no channel']])('by %s', (channel, line) => expect(lines([message({ channel })])[0]).toBe(line));
});

describe('a ticket of Gorgias', () => {
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['with its messages', { id: 9, messages: [message({})] }, [head, noor]],
    ['that is within', { ticket: { id: 9, messages: [message({ from_agent: null })] } }, [head, 'other 2026-03-01T08:00:00Z by Noor #3: Where is it?', '! guessed-role at ticket.messages[0].from_agent: Read as role other: from_agent does not say who wrote it.']],
    ['as data', { data: [message({})], meta: { next_cursor: null } }, [head, noor]],
    ['as data that go on', { data: [message({})], meta: { next_cursor: 'x' } }, [head, noor, '! truncated at meta.next_cursor: There are more messages on the next page; only this page was read.']],
    ['as a list', [message({})], [head, noor]],
    ['as one message', message({}), [head, noor]],
    ['as one message of stripped words', { stripped_text: 'Hi' }, ['other: Hi', '! guessed-role at messages[0].from_agent: Read as role other: from_agent does not say who wrote it.']],
    ['as one message of stripped HTML', { stripped_html: '<p>Hi</p>' }, ['other: Hi', '! guessed-role at messages[0].from_agent: Read as role other: from_agent does not say who wrote it.']],
    ['as one message of HTML', { body_html: '<p>Hi</p>' }, ['other: Hi', '! guessed-role at messages[0].from_agent: Read as role other: from_agent does not say who wrote it.']],
    ['as one message of nothing', { from_agent: true }, ['! skipped-item at messages[0]: Left out: this message has no words.', '- 1 message']],
    ['with a customer', { id: 9, customer: { id: 71 }, messages: [message({ from_agent: null }), message({ id: 4, from_agent: null, sender: { id: 72 } })] }, [head, noor, 'other 2026-03-01T08:00:00Z #4: Where is it?', '! guessed-role at messages[1].from_agent: Read as role other: from_agent does not say who wrote it.']],
    ['without a customer', { id: 9, messages: [message({ from_agent: null, sender: {} })] }, [head, 'other 2026-03-01T08:00:00Z #3: Where is it?', '! guessed-role at messages[0].from_agent: Read as role other: from_agent does not say who wrote it.']],
    ['in an envelope', { payload: { id: 9, messages: [message({})] } }, [head, noor]],
    ['in pages', [{ data: [message({})], meta: { next_cursor: 'x' } }, { data: [message({ id: 4 })], meta: { next_cursor: null } }], [head, noor, 'customer 2026-03-01T08:00:00Z by Noor #4: Where is it?']],
    ['in the keys of a client', { data: [{ id: 3, ticketId: 9, fromAgent: true, bodyText: 'Hi', createdDatetime: '2026-03-01T08:00:00Z' }] }, ['= 9, no channel', 'agent 2026-03-01T08:00:00Z #3: Hi']],
    ['of two', [message({}), message({ ticket_id: 8 })], ['bad-input: ticket_id: Messages of 2 tickets are mixed here (9, 8). Give those of one ticket at a time, or read them with fromGorgiasList.']],
    ['of another id', { id: 7, messages: [message({})] }, ['bad-input: ticket_id: Messages of 2 tickets are mixed here (7, 9). Give those of one ticket at a time, or read them with fromGorgiasList.']],
    ['that is none', { tickets: [] }, ['bad-input: messages: Expected a Gorgias ticket with its messages, found an object with tickets. Get /api/tickets/{id}/messages.']],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['tickets as data', { data: [{ id: 9, messages: [message({})] }, { id: 8, messages: [] }] }, [head, noor, '= 8, no channel']],
    ['tickets under their name', { tickets: [{ id: 9, messages: [message({})] }] }, [head, noor]],
    ['tickets within', [{ ticket: { id: 9, messages: [message({})] } }], [head, noor]],
    ['messages of two', { data: [message({}), message({ id: 4, ticket_id: 8 })] }, [head, noor, '= 8, email', 'customer 2026-03-01T08:00:00Z by Noor #4: Where is it?']],
    ['one', { id: 9, messages: [message({})] }, [head, noor]],
  ])('among several: %s', (_what, payload, expected) => expect(told(() => fromGorgiasList(payload))).toEqual(expected));
});

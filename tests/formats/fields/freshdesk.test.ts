import { describe, expect, it } from 'vitest';
import { fromFreshdesk, fromFreshdeskList } from '../../../src/formats';
import { told } from './lines';

const ticket = (other: object = {}): object => ({ id: 20, requester_id: 501, description_text: 'My lamp flickers.', created_at: '2026-03-01T08:00:00Z', ...other });
const item = (other: object): object => ({ id: 3, ticket_id: 20, user_id: 31, incoming: false, private: false, body_text: 'Since when?', created_at: '2026-03-01T09:00:00Z', ...other });
const lines = (payload: unknown): string[] => told(() => fromFreshdesk(payload));
const head = '= 20, no channel';
const first = 'customer 2026-03-01T08:00:00Z by 501: My lamp flickers.';
const answer = 'agent 2026-03-01T09:00:00Z by 31 #3: Since when?';
const unlisted = '! truncated at ticket: The first message is not in this list: it is the ticket\'s description. Give { ticket, conversations } to have it read.';
const alone = '! truncated at conversations: Only the first message is here. Get /api/v2/tickets/{id}/conversations too and give { ticket, conversations }.';

describe('a conversation of Freshdesk', () => {
  it.each<[what: string, other: unknown, expected: string[]]>([
    ['of an agent', item({}), [answer]],
    ['that came in', item({ incoming: true }), ['customer 2026-03-01T09:00:00Z by 31 #3: Since when?']],
    ['of the requester', item({ user_id: 501, incoming: false }), ['customer 2026-03-01T09:00:00Z by 501 #3: Since when?']],
    ['of the requester, in quotes', item({ user_id: '501' }), ['customer 2026-03-01T09:00:00Z by 501 #3: Since when?']],
    ['that is private', item({ private: true }), ['agent (internal) 2026-03-01T09:00:00Z by 31 #3: Since when?']],
    ['that is private, of no direction', item({ private: true, incoming: null }), ['agent (internal) 2026-03-01T09:00:00Z by 31 #3: Since when?']],
    ['of no direction', item({ incoming: null }), ['other 2026-03-01T09:00:00Z by 31 #3: Since when?', '! guessed-role at conversations[0].incoming: Read as role other: incoming does not say who wrote it.']],
    ['of nobody', item({ user_id: null }), ['agent 2026-03-01T09:00:00Z #3: Since when?']],
    ['of an automation', item({ automation_id: 4 }), ['bot 2026-03-01T09:00:00Z by 31 #3: Since when?', '! automatic at conversations[0]: An automation sent this message; it was read as role bot.']],
    ['of no automation', item({ automation_id: null, auto_response: false }), [answer]],
    ['that answers by itself', item({ auto_response: true, user_id: 501 }), ['bot 2026-03-01T09:00:00Z by 501 #3: Since when?', '! automatic at conversations[0]: An automation sent this message; it was read as role bot.']],
    ['with HTML alone', item({ body_text: null, body: '<div>Fish &amp; chips</div>' }), ['agent 2026-03-01T09:00:00Z by 31 #3: Fish & chips']],
    ['with line ends of Windows', item({ body_text: ' a\r\nb\rc ' }), ['agent 2026-03-01T09:00:00Z by 31 #3: a\nb\nc']],
    ['without words', item({ body_text: ' ', body: '' }), ['! skipped-item at conversations[0]: Left out: this message has no words.', '- 1 conversation']],
    ['that is none', 'x', ['! skipped-item at conversations[0]: Left out: expected a conversation, found a string.', '- 1 item']],
  ])('%s', (_what, one, expected) => expect(lines({ ticket: ticket(), conversations: [one] }).slice(2)).toEqual(expected));
});

describe('a ticket of Freshdesk', () => {
  const many = (count: number): object[] => Array.from({ length: count }, (_one, index) => item({ id: index, body_text: `word ${index}` }));
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['beside its conversations', { ticket: ticket(), conversations: [item({})] }, [head, first, answer]],
    ['around its conversations', ticket({ conversations: [item({})] }), [head, first, answer]],
    ['around them, within', { ticket: ticket({ conversations: [item({})] }) }, [head, first, answer]],
    ['alone', ticket(), [head, first, alone]],
    ['alone, within', { ticket: ticket() }, [head, first, alone]],
    ['alone with HTML', ticket({ description_text: undefined, description: '<div>My lamp</div>' }), [head, 'customer 2026-03-01T08:00:00Z by 501: My lamp', alone]],
    ['alone without a requester', { id: 20, description_text: 'My lamp' }, ['bad-input: conversations: Expected the conversations of a Freshdesk ticket, found an object with id, description_text. Get /api/v2/tickets/{id}/conversations, best with its ticket: { ticket, conversations }.']],
    ['as a list', [item({})], [head, answer, unlisted]],
    ['without a description', { ticket: { id: 20 }, conversations: [item({})] }, [head, answer, unlisted]],
    ['with a blank description', { ticket: ticket({ description_text: ' ', description: '' }), conversations: [item({})] }, [head, answer]],
    ['with a requester who has a name', { ticket: ticket({ requester: { name: 'Noor' } }), conversations: [] }, [head, 'customer 2026-03-01T08:00:00Z by Noor: My lamp flickers.']],
    ['that an agent sent', { ticket: ticket({ source: 10, requester: { name: 'Noor' } }), conversations: [] }, ['= 20, email', 'agent 2026-03-01T08:00:00Z: My lamp flickers.']],
    ['in the keys of a client', { ticket: { id: 20, requesterId: 501, descriptionText: 'My lamp' }, conversations: [{ id: 3, bodyText: 'When?', userId: 501 }] }, [head, 'customer by 501: My lamp', 'customer by 501 #3: When?']],
    ['in an envelope', { data: { ticket: ticket(), conversations: [] } }, [head, first]],
    ['of two', { ticket: ticket(), conversations: [item({ ticket_id: 21 })] }, ['bad-input: ticket_id: Messages of 2 tickets are mixed here (20, 21). Give those of one ticket at a time, or read them with fromFreshdeskList.']],
    ['that is none', { tickets: 5 }, ['bad-input: conversations: Expected the conversations of a Freshdesk ticket, found an object with tickets. Get /api/v2/tickets/{id}/conversations, best with its ticket: { ticket, conversations }.']],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['thirty in a list', many(30), [unlisted, '! truncated at conversations: There are 30 conversations, and a full response holds 30: there may be more on the next page.']],
    ['sixty in a list', many(60), [unlisted, '! truncated at conversations: There are 60 conversations, and a full response holds 30: there may be more on the next page.']],
    ['twenty-nine in a list', many(29), [unlisted]],
    ['thirty beside a ticket', { ticket: ticket(), conversations: many(30) }, ['! truncated at conversations: There are 30 conversations, and a full response holds 30: there may be more on the next page.']],
    ['ten beside a ticket', { ticket: ticket(), conversations: many(10) }, []],
    ['ten within a ticket', ticket({ conversations: many(10) }), ['! truncated at conversations: There are 10 conversations, and a full response holds 10: there may be more on the next page.']],
    ['ten within a ticket that is within', { ticket: ticket({ conversations: many(10) }) }, ['! truncated at conversations: There are 10 conversations, and a full response holds 10: there may be more on the next page.']],
    ['nine within a ticket', ticket({ conversations: many(9) }), []],
    ['none within a ticket', ticket({ conversations: [] }), []],
  ])('with %s', (_what, payload, expected) => expect(lines(payload).filter((line) => line.startsWith('!'))).toEqual(expected));
  it.each<[source: unknown, head: string]>([[1, '= 20, email'], [2, head], [3, '= 20, voice'], [5, '= 20, social'], [6, '= 20, social'], [7, '= 20, chat'], [9, head], [10, '= 20, email'], [13, '= 20, chat'], ['1', head]])('from source %j', (source, line) => expect(lines({ ticket: ticket({ source }), conversations: [] })[0]).toBe(line));
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['each beside its conversations', [{ ticket: ticket(), conversations: [] }, { ticket: ticket({ id: 21 }), conversations: [] }], [head, first, '= 21, no channel', first]],
    ['under their name', { tickets: [ticket(), ticket({ id: 21 })] }, [head, first, alone, '= 21, no channel', first, alone]],
    ['of a search', { results: [ticket()], total: 1 }, [head, first, alone]],
    ['conversations of two', [item({}), item({ id: 4, ticket_id: 21 })], [head, answer, unlisted, '= 21, no channel', 'agent 2026-03-01T09:00:00Z by 31 #4: Since when?', unlisted]],
    ['one', { ticket: ticket(), conversations: [] }, [head, first]],
  ])('among several: %s', (_what, payload, expected) => expect(told(() => fromFreshdeskList(payload))).toEqual(expected));
});

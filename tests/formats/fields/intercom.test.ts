import { describe, expect, it } from 'vitest';
import { fromIntercom, fromIntercomList } from '../../../src/formats';
import { told } from './lines';

const part = (other: object): object => ({ id: 9, part_type: 'comment', body: '<p>Where is it?</p>', created_at: 1772352000, author: { type: 'user', id: 'u1', name: 'Noor' }, ...other });
const source = (other: object = {}): object => ({ id: 8, type: 'email', delivered_as: 'customer_initiated', body: '<p>Hello?</p>', author: { type: 'user', name: 'Noor' }, ...other });
const lines = (payload: unknown): string[] => told(() => fromIntercom(payload));
const noor = 'customer 2026-03-01T08:00:00Z by Noor #9: Where is it?';
const begun = 'customer 2026-03-01T07:00:00Z by Noor #8: Hello?';
const unknown = '! guessed-role at conversation_parts[0].author.type: Read as role other: the part does not say who wrote it.';
const ticketOnly = '! truncated at ticket_parts: Only the first message is here, as in a list of conversations. Retrieve the conversation to read its parts.';
const described = '! guessed-role at ticket_attributes: A ticket does not say who described it; its description was read as the customer\'s.';
const webhook = '! truncated at conversation_parts: A webhook carries only the newest parts. Retrieve the conversation to read all of it.';
const only = '! truncated at conversation_parts: Only the first message is here, as in a list of conversations. Retrieve the conversation to read its parts.';

describe('a part of Intercom', () => {
  it.each<[what: string, one: unknown, expected: string[]]>([
    ['of a user', part({}), [noor]],
    ['of nobody', part({ author: null }), ['other 2026-03-01T08:00:00Z #9: Where is it?', unknown]],
    ['of an id alone', part({ author: { type: 'user', id: 7 } }), ['customer 2026-03-01T08:00:00Z by 7 #9: Where is it?']],
    ['of an AI', part({ author: { type: 'admin', name: 'Fin', from_ai_agent: true } }), ['bot 2026-03-01T08:00:00Z by Fin #9: Where is it?']],
    ['of an answer by AI', part({ author: { type: 'admin', name: 'Fin', is_ai_answer: true } }), ['bot 2026-03-01T08:00:00Z by Fin #9: Where is it?']],
    ['of Operator by its address', part({ author: { type: 'admin', name: 'Op', email: 'Operator+abc@intercom.io' } }), ['bot 2026-03-01T08:00:00Z by Op #9: Where is it?']],
    ['of an address like it', part({ author: { type: 'admin', name: 'Op', email: 'my.operator+abc@intercom.io' } }), ['agent 2026-03-01T08:00:00Z by Op #9: Where is it?']],
    ['of an address that goes on', part({ author: { type: 'admin', name: 'Op', email: 'operator+abc@intercom.io.example' } }), ['agent 2026-03-01T08:00:00Z by Op #9: Where is it?']],
    ['of an address of two', part({ author: { type: 'admin', name: 'Op', email: 'operator+a@b@intercom.io' } }), ['agent 2026-03-01T08:00:00Z by Op #9: Where is it?']],
    ['that was redacted', part({ redacted: true }), ['! redacted at conversation_parts[0]: Left out: this message was redacted.', '- 1 redacted']],
    ['that was not redacted', part({ redacted: false }), [noor]],
    ['without words', part({ body: '<p> </p>' }), ['! skipped-item at conversation_parts[0]: Left out: this message has no words.', '- 1 comment']],
    ['that only closes', part({ part_type: 'close', body: null }), ['- 1 close']],
    ['that only assigns', part({ part_type: 'assignment', body: null }), ['- 1 assignment']],
    ['of another type', part({ part_type: 'language_detection_details', body: null }), ['- 1 language_detection_details']],
    ['of another type with words', part({ part_type: 'rating', body: 'Great!' }), ['! skipped-item at conversation_parts[0]: Left out: nothing is known of parts of type "rating", so nobody\'s words can be told from it.', '- 1 rating']],
    ['of a type that holds another', part({ part_type: 'no_comment', body: 'Great!' }), ['! skipped-item at conversation_parts[0]: Left out: nothing is known of parts of type "no_comment", so nobody\'s words can be told from it.', '- 1 no_comment']],
    ['of a type that begins like another', part({ part_type: 'comment_v2', body: 'Great!' }), ['! skipped-item at conversation_parts[0]: Left out: nothing is known of parts of type "comment_v2", so nobody\'s words can be told from it.', '- 1 comment_v2']],
    ['of a long type', part({ part_type: 'x'.repeat(41) }), ['! skipped-item at conversation_parts[0]: Left out: nothing is known of parts of type "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", so nobody\'s words can be told from it.', '- 1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']],
    ['of no type', part({ part_type: null }), ['! skipped-item at conversation_parts[0]: Left out: nothing is known of parts of type "part", so nobody\'s words can be told from it.', '- 1 part']],
    ['of no type and no words', part({ part_type: 5, body: null }), ['- 1 part']],
    ['that is none', 'x', ['! skipped-item at conversation_parts[0]: Left out: expected a conversation part, found a string.', '- 1 part']],
  ])('%s', (_what, one, expected) => expect(lines({ conversation_parts: { conversation_parts: [one] } })).toEqual(expected));
  it.each<[types: string[], role: string]>([
    [['admin', 'team', 'teammate'], 'agent'], [['user', 'lead', 'contact', 'visitor'], 'customer'], [['bot', 'operator', 'ai_agent', 'fin', 'workflow'], 'bot'], [['system'], 'system'], [['company'], 'other'],
  ])('of %j is of role %s', (types, role) => {
    for (const type of types) expect([type, lines({ conversation_parts: [part({ author: { type } })] })[0]?.split(' ')[0]]).toEqual([type, role]);
  });
  it('is a reply where it may close, open or snooze too', () => {
    for (const part_type of ['comment', 'message', 'quick_reply', 'open', 'close', 'closed', 'snoozed', 'unsnoozed', 'reopened', 'close_and_reply']) {
      expect([part_type, lines({ conversation_parts: [part({ part_type })] })]).toEqual([part_type, [noor]]);
      expect([part_type, lines({ conversation_parts: [part({ part_type, body: '' })] }).length]).toEqual([part_type, ['comment', 'message', 'quick_reply'].includes(part_type) ? 2 : 1]);
    }
  });
  it('is internal where it is a note, or stands beside an assignment', () => {
    for (const part_type of ['note', 'note_and_reopen', 'assignment', 'default_assignment', 'assign_and_reopen']) {
      expect([part_type, lines({ conversation_parts: [part({ part_type, author: { type: 'admin', name: 'Levi' } })] })]).toEqual([part_type, ['agent (internal) 2026-03-01T08:00:00Z by Levi #9: Where is it?']]);
    }
  });
});

describe('a conversation of Intercom', () => {
  const whole = (other: object): object => ({ type: 'conversation', id: '5', created_at: 1772348400, source: source(), conversation_parts: { conversation_parts: [part({})], total_count: 1 }, ...other });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['that is whole', whole({}), ['= 5, email', begun, noor]],
    ['without its parts', whole({ conversation_parts: undefined }), ['= 5, email', begun, only]],
    ['with a part of many', whole({ conversation_parts: { conversation_parts: [part({})], total_count: 501 } }), ['= 5, email', begun, noor, '! truncated at conversation_parts: Only 1 of 501 parts are here: Intercom gives the newest 500.']],
    ['with flat parts', whole({ conversation_parts: [part({})] }), ['= 5, email', begun, noor]],
    ['with parts as data', whole({ conversation_parts: { data: [part({})] } }), ['= 5, email', begun, noor]],
    ['with parts in an object without a list', whole({ conversation_parts: {} }), ['= 5, email', begun, only]],
    ['begun by a campaign', whole({ source: source({ delivered_as: 'campaign', author: { type: 'admin', name: 'Levi' } }) }), ['= 5, email', 'bot 2026-03-01T07:00:00Z by Levi #8: Hello?', noor, '! automatic at source: This message was sent by itself (campaign) and was read as role bot.']],
    ['begun by itself', whole({ source: source({ delivered_as: 'automated' }) }), ['= 5, email', 'bot 2026-03-01T07:00:00Z by Noor #8: Hello?', noor, '! automatic at source: This message was sent by itself (automated) and was read as role bot.']],
    ['begun by Operator', whole({ source: source({ delivered_as: 'operator_initiated' }) }), ['= 5, email', 'bot 2026-03-01T07:00:00Z by Noor #8: Hello?', noor, '! automatic at source: This message was sent by itself (operator_initiated) and was read as role bot.']],
    ['with a subject alone', whole({ source: source({ body: '', subject: 'Order 44' }) }), ['= 5, email', 'customer 2026-03-01T07:00:00Z by Noor #8: Order 44', noor]],
    ['with a subject and words', whole({ source: source({ subject: 'Order 44' }) }), ['= 5, email', begun, noor]],
    ['with a beginning without words', whole({ source: source({ body: null, subject: null }) }), ['= 5, email', noor]],
    ['with a redacted beginning', whole({ source: source({ body: null, redacted: true }) }), ['= 5, email', noor, '! redacted at source: Left out: this message was redacted.', '- 1 redacted']],
    ['of before 2.0', { id: '5', created_at: 1772348400, conversation_message: source({ type: 'conversation' }), conversation_parts: { conversation_parts: [] } }, ['= 5, chat', begun]],
    ['of chat', whole({ source: source({ type: 'conversation' }) }), ['= 5, chat', begun, noor]],
    ['of a social network', whole({ source: source({ type: 'facebook' }) }), ['= 5, social', begun, noor]],
    ['of no known way', whole({ source: source({ type: 'push' }) }), ['= 5, no channel', begun, noor]],
    ['in a webhook', { type: 'notification_event', topic: 'conversation.user.created', data: { item: whole({}) } }, ['= 5, email', begun, noor, webhook]],
    ['in a webhook without a topic', { type: 'notification_event', data: { item: whole({}) } }, ['= 5, email', begun, noor, webhook]],
    ['in a webhook of a topic', { topic: 'conversation.user.created', data: { item: whole({}) } }, ['= 5, email', begun, noor, webhook]],
    ['of one part in a webhook', { topic: 'conversation_part.created', data: { item: part({}) } }, [noor, webhook]],
    ['in the keys of a client', { id: '5', createdAt: 1772348400, source: { id: 8, deliveredAs: 'customer_initiated', body: 'Hello?', author: { type: 'user', name: 'Noor' } }, conversationParts: { conversationParts: [{ id: 9, partType: 'comment', body: 'Where is it?', createdAt: 1772352000, author: { type: 'user', name: 'Noor' } }] } }, ['= 5, no channel', begun, noor]],
    ['that is a list', [whole({})], ['bad-input: conversations: Expected an Intercom conversation with its source and conversation_parts, found a list. A list of conversations is read by fromIntercomList.']],
    ['that is a list under its name', { conversations: [] }, ['bad-input: conversations: Expected an Intercom conversation with its source and conversation_parts, found an object with conversations. A list of conversations is read by fromIntercomList.']],
    ['that is an empty list', [], ['bad-input: conversation_parts: Expected an Intercom conversation with its source and conversation_parts, found a list. Retrieve it with GET /conversations/{id}.']],
    ['that is none', { tickets: 5 }, ['bad-input: conversation_parts: Expected an Intercom conversation with its source and conversation_parts, found an object with tickets. Retrieve it with GET /conversations/{id}.']],
    ['that is text', '"x"', ['bad-input: conversation_parts: Expected an Intercom conversation with its source and conversation_parts, found a string. Retrieve it with GET /conversations/{id}.']],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
  it.each<[what: string, ticket: object, expected: string[]]>([
    ['described', { ticket_attributes: { _default_title_: 'Late', _default_description_: 'Order 44 is late' }, contacts: { contacts: [{ id: 'c1', name: 'Noor' }] } }, ['= 6, no channel', 'customer 2026-03-01T07:00:00Z by Noor: Late\nOrder 44 is late', ticketOnly, described]],
    ['with a title', { ticket_attributes: { _default_title_: 'Late' }, contacts: [{ id: 'c1' }] }, ['= 6, no channel', 'customer 2026-03-01T07:00:00Z by c1: Late', ticketOnly, described]],
    ['with a description', { ticket_attributes: { _default_description_: '<p>It is late</p>' } }, ['= 6, no channel', 'customer 2026-03-01T07:00:00Z: It is late', ticketOnly, described]],
    ['without words', { ticket_attributes: { _default_title_: '', other: 5 } }, ['= 6, no channel', ticketOnly]],
    ['with parts', { ticket_parts: { ticket_parts: [part({})], total_count: 1 } }, ['= 6, no channel', noor]],
    ['with parts and words', { ticket_attributes: { _default_title_: 'Late' }, ticket_parts: { ticket_parts: [part({ created_at: 1772348500 })], total_count: 2 } }, ['= 6, no channel', 'customer 2026-03-01T07:00:00Z: Late', 'customer 2026-03-01T07:01:40Z by Noor #9: Where is it?', '! truncated at ticket_parts: Only 1 of 2 parts are here: Intercom gives the newest 500.', described]],
  ])('that is a ticket %s', (_what, ticket, expected) => expect(lines({ type: 'ticket', id: '6', created_at: 1772348400, ...ticket })).toEqual(expected));
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['conversations', { conversations: [whole({}), whole({ id: '6' })] }, ['= 5, email', begun, noor, '= 6, email', begun, noor]],
    ['a list', [whole({})], ['= 5, email', begun, noor]],
    ['tickets', { tickets: [{ id: '6', created_at: 1772348400, ticket_attributes: { _default_title_: 'Late' } }] }, ['= 6, no channel', 'customer 2026-03-01T07:00:00Z: Late', ticketOnly, described]],
    ['pages', [{ conversations: [whole({})] }, { conversations: [whole({ id: '6' })] }], ['= 5, email', begun, noor, '= 6, email', begun, noor]],
    ['an envelope', { data: { conversations: [whole({})] } }, ['= 5, email', begun, noor]],
    ['what is none', { conversations: [whole({}), 5] }, ['bad-input: [1].conversation_parts: Expected an Intercom conversation with its source and conversation_parts, found an object with nothing in it. Retrieve it with GET /conversations/{id}.']],
    ['one', whole({}), ['bad-input: conversations: Expected a list of Intercom conversations, found an object with type, id, created_at, source, conversation_parts. One conversation is read by fromIntercom.']],
  ])('in a list: %s', (_what, payload, expected) => expect(told(() => fromIntercomList(payload))).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { fromHubSpot, fromHubSpotList } from '../../../src/formats';
import { told } from './lines';

const message = (other: object): object => ({ id: 'm1', type: 'MESSAGE', conversationsThreadId: '70', createdAt: '2026-03-01T08:00:00Z', direction: 'INCOMING', senders: [{ actorId: 'V-9', name: 'Noor' }], text: 'Is it in stock?', ...other });
const head = '= 70, no channel';
const noor = 'customer 2026-03-01T08:00:00Z by Noor #m1: Is it in stock?';
const further = '! truncated at paging.next: There are more messages on the next page; only this page was read.';
const unknown = '! guessed-role at results[0].senders: Read as role other: the message does not say whether a customer or an agent wrote it.';
const one = (more: object): string[] => told(() => fromHubSpot({ results: [message(more)] }));
const from = (actorId: unknown, more: object = {}): object => ({ senders: [{ actorId }], direction: undefined, ...more });

describe('a message of HubSpot', () => {
  it.each<[what: string, more: object, lines: string[]]>([
    ['as the API gives it', {}, [head, noor]],
    ['of an agent without a direction', from('A-1'), [head, 'agent 2026-03-01T08:00:00Z by A-1 #m1: Is it in stock?']],
    ['of a visitor without a direction', from('V-1'), [head, 'customer 2026-03-01T08:00:00Z by V-1 #m1: Is it in stock?']],
    ['of a bot', from('B-1', { direction: 'OUTGOING' }), [head, 'bot 2026-03-01T08:00:00Z by B-1 #m1: Is it in stock?']],
    ['of a language model', from('L-1', { direction: 'OUTGOING' }), [head, 'bot 2026-03-01T08:00:00Z by L-1 #m1: Is it in stock?']],
    ['of the system', from('S-1', { direction: 'INCOMING' }), [head, 'system 2026-03-01T08:00:00Z by S-1 #m1: Is it in stock?']],
    ['of an address without a direction', from('E-5'), [head, 'customer 2026-03-01T08:00:00Z by E-5 #m1: Is it in stock?']],
    ['of an address that went out', from('E-5', { direction: 'OUTGOING' }), [head, 'agent 2026-03-01T08:00:00Z by E-5 #m1: Is it in stock?']],
    ['of an integration without a direction', from('I-5'), [head, 'other 2026-03-01T08:00:00Z by I-5 #m1: Is it in stock?', unknown]],
    ['of an integration that came in', from('I-5', { direction: 'INCOMING' }), [head, 'customer 2026-03-01T08:00:00Z by I-5 #m1: Is it in stock?']],
    ['of an integration that went out', from('I-5', { direction: 'OUTGOING' }), [head, 'other 2026-03-01T08:00:00Z by I-5 #m1: Is it in stock?', unknown]],
    ['of an actor of no known kind', from('X-5'), [head, 'other 2026-03-01T08:00:00Z by X-5 #m1: Is it in stock?', unknown]],
    ['of a word that only holds an actor', from('to A-5'), [head, 'other 2026-03-01T08:00:00Z by to A-5 #m1: Is it in stock?', unknown]],
    ['of nobody that went out', { senders: [], direction: 'OUTGOING' }, [head, 'agent 2026-03-01T08:00:00Z #m1: Is it in stock?']],
    ['with its writer in createdBy', { senders: null, createdBy: 'A-3', direction: null }, [head, 'agent 2026-03-01T08:00:00Z by A-3 #m1: Is it in stock?']],
    ['with a sender whose name is blank', { senders: [{ actorId: 'V-9', name: '  ' }] }, [head, 'customer 2026-03-01T08:00:00Z by V-9 #m1: Is it in stock?']],
    ['with a name between spaces', { senders: [{ actorId: 'V-9', name: ' Noor B ' }] }, [head, 'customer 2026-03-01T08:00:00Z by Noor B #m1: Is it in stock?']],
    ['with a name and no actor', { senders: [{ name: 'Noor' }] }, [head, noor]],
    ['with a number for a name', { senders: [{ actorId: 5, name: 6 }] }, [head, 'customer 2026-03-01T08:00:00Z #m1: Is it in stock?']],
    ['that welcomes, by an agent', { type: 'WELCOME_MESSAGE', ...from('A-1', { direction: 'OUTGOING' }) }, [head, 'agent 2026-03-01T08:00:00Z by A-1 #m1: Is it in stock?', '! automatic at results[0]: This is a welcome message that is sent by itself.']],
    ['that welcomes, by nobody', { type: 'WELCOME_MESSAGE', senders: [], direction: 'OUTGOING' }, [head, 'bot 2026-03-01T08:00:00Z #m1: Is it in stock?', '! automatic at results[0]: This is a welcome message that is sent by itself.']],
    ['that is a comment', { type: 'COMMENT', ...from('V-1') }, [head, 'agent (internal) 2026-03-01T08:00:00Z by V-1 #m1: Is it in stock?']],
    ['that is a comment of a bot', { type: 'COMMENT', ...from('B-1') }, [head, 'bot (internal) 2026-03-01T08:00:00Z by B-1 #m1: Is it in stock?']],
    ['that is a comment of the system', { type: 'COMMENT', ...from('S-1') }, [head, 'system (internal) 2026-03-01T08:00:00Z by S-1 #m1: Is it in stock?']],
    ['without a type', { type: undefined }, [head, noor]],
    ['of another type', { type: 'THREAD_STATUS_CHANGE' }, [head, '- 1 THREAD_STATUS_CHANGE']],
    ['that is archived', { archived: true }, [head, '! skipped-item at results[0]: Left out: this message was deleted.', '- 1 archived']],
    ['that is not archived', { archived: false, status: { statusType: 'SENT' } }, [head, noor]],
    ['that failed', { status: { statusType: 'FAILED' } }, [head, '! skipped-item at results[0]: Left out: this message was never sent.', '- 1 failed']],
    ['without words', { text: ' ', richText: null }, [head, '! skipped-item at results[0]: Left out: this message has no words.', '- 1 message']],
    ['with rich words alone', { text: null, richText: '<p>Fish &amp; chips</p>' }, [head, 'customer 2026-03-01T08:00:00Z by Noor #m1: Fish & chips']],
    ['with blank words and rich ones', { text: ' \n', richText: '<p>Still here?</p>' }, [head, 'customer 2026-03-01T08:00:00Z by Noor #m1: Still here?']],
    ['with words between spaces', { text: '  Hello?  ' }, [head, 'customer 2026-03-01T08:00:00Z by Noor #m1: Hello?']],
    ['that is cut off', { truncationStatus: 'TRUNCATED' }, [head, noor, '! truncated at results[0]: HubSpot cut this message off; its end is missing.']],
    ['that is cut to the latest reply', { truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY' }, [head, noor, '! truncated at results[0]: HubSpot gives the latest reply of this email only, without what it quotes.']],
    ['that is whole', { truncationStatus: 'NOT_TRUNCATED' }, [head, noor]],
    ['with a status that is a key of every object', { truncationStatus: 'toString' }, [head, noor]],
  ])('%s', (_what, more, lines) => expect(one(more)).toEqual(lines));
  it('is nothing but an object', () => expect(told(() => fromHubSpot({ results: [message({}), 'Hello', null, [1], 5] }))).toEqual([head, noor, '! skipped-item at results[1]: Left out: expected a message, found a string.', '! skipped-item at results[2]: Left out: expected a message, found null.', '! skipped-item at results[3]: Left out: expected a message, found a list.', '! skipped-item at results[4]: Left out: expected a message, found a number.', '- 4 item']));
});

describe('the channel of a thread of HubSpot', () => {
  const mail = { deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: 'a@b.example' } };
  it.each<[what: string, messages: object[], line: string | undefined]>([
    ['live chat', [{ channelId: '1000' }], '= 70, chat'],
    ['Messenger', [{ channelId: 1001 }], '= 70, social'],
    ['mail', [{ channelId: '1002' }], '= 70, email'],
    ['a channel of an app', [{ channelId: '1007' }], head],
    ['a key of every object', [{ channelId: 'constructor' }], head],
    ['a sender’s address', [{ senders: [mail] }], '= 70, email'],
    ['a recipient’s address', [{ channelId: '1000', recipients: [mail] }], '= 70, email'],
    ['another kind of address', [{ recipients: [{ deliveryIdentifier: { type: 'HS_PHONE_NUMBER' } }] }], head],
    ['two that agree', [{ channelId: '1000' }, { id: 'm2', channelId: '1000' }], '= 70, chat'],
    ['two that do not', [{ channelId: '1000' }, { id: 'm2', channelId: '1002' }], head],
    ['one that is known', [{ channelId: '1000' }, { id: 'm2' }], '= 70, chat'],
  ])('%s', (_what, messages, line) => expect(told(() => fromHubSpot({ results: messages.map(message) }))[0]).toBe(line));
});

describe('what HubSpot puts around messages', () => {
  it.each<[what: string, payload: unknown, lines: string[]]>([
    ['a bare list', [message({})], [head, noor]],
    ['results', { results: [message({})] }, [head, noor]],
    ['results of messages', { messages: { results: [message({})] } }, [head, noor]],
    ['messages', { messages: [message({})] }, [head, noor]],
    ['one message', message({}), [head, noor]],
    ['an envelope', { body: { results: [message({})] } }, [head, noor]],
    ['more pages', { results: [message({})], paging: { next: { after: 'x' } } }, [head, noor, further]],
    ['more pages of messages', { messages: { results: [message({})], paging: { next: { after: 'x' } } } }, [head, noor, further]],
    ['the last page', { results: [message({})], paging: { next: { after: null } } }, [head, noor]],
    ['no next page', { results: [message({})], paging: null }, [head, noor]],
    ['pages as a list', [{ results: [message({})], paging: { next: { after: '2' } } }, { results: [message({ id: 'm2', createdAt: '2026-03-01T08:01:00Z' })] }], [head, noor, 'customer 2026-03-01T08:01:00Z by Noor #m2: Is it in stock?']],
    ['nothing in the list', { results: [] }, []],
    ['threads without words', { results: [{ id: '70', latestMessageTimestamp: '2026-03-01T08:00:00Z' }] }, ['bad-input: results: Expected the messages of a HubSpot thread, found an object with id, latestMessageTimestamp. Get /conversations/v3/conversations/threads/{id}/messages.']],
    ['a webhook', [{ subscriptionType: 'conversation.newMessage', objectId: 5 }], ['bad-input: results: Expected the messages of a HubSpot thread, found an object with subscriptionType, objectId. Get /conversations/v3/conversations/threads/{id}/messages.']],
    ['a webhook among messages', [message({}), { subscriptionType: 'conversation.newMessage' }], [head, noor, '! skipped-item at results[1]: Left out: this message has no words.', '- 1 message']],
    ['another object', { tickets: [] }, ['bad-input: results: Expected the messages of a HubSpot thread, found an object with tickets. Get /conversations/v3/conversations/threads/{id}/messages.']],
    ['no object', 5, ['bad-input: results: Expected the messages of a HubSpot thread, found a number. Get /conversations/v3/conversations/threads/{id}/messages.']],
    ['messages of two threads', [message({}), message({ conversationsThreadId: 71 })], ['bad-input: conversationsThreadId: Messages of 2 threads are mixed here (70, 71). Give those of one thread at a time, or read them with fromHubSpotList.']],
  ])('%s', (_what, payload, lines) => expect(told(() => fromHubSpot(payload))).toEqual(lines));
  it.each<[what: string, payload: unknown, lines: string[]]>([
    ['messages of two threads', { results: [message({}), message({ id: 'm2', conversationsThreadId: '71' }), message({ id: 'm3', text: 'Hello?' })] }, [head, noor, 'customer 2026-03-01T08:00:00Z by Noor #m3: Hello?', '= 71, no channel', 'customer 2026-03-01T08:00:00Z by Noor #m2: Is it in stock?']],
    ['a response for each', [{ results: [message({})] }, { results: [message({ conversationsThreadId: '71' })] }], [head, noor, '= 71, no channel', noor]],
    ['one message', message({}), [head, noor]],
    ['messages of one thread', [message({}), message({ id: 'm2' })], [head, noor, 'customer 2026-03-01T08:00:00Z by Noor #m2: Is it in stock?']],
    ['a list of wordless threads', { results: [{ latestMessageTimestamp: 'x' }] }, ['bad-input: results: Expected the messages of a HubSpot thread, found an object with latestMessageTimestamp. Get /conversations/v3/conversations/threads/{id}/messages.']],
  ])('%s, as several', (_what, payload, lines) => expect(told(() => fromHubSpotList(payload))).toEqual(lines));
});

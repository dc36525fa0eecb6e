import { describe, expect, it } from 'vitest';
import { fromZendeskComments, fromZendeskCommentsList } from '../../../src/formats';
import { told } from './lines';

const users = [{ id: 7, name: 'Noor', role: 'end-user' }, { id: 3, name: 'Levi', role: 'agent' }];
const comment = (other: object): object => ({ id: 1, author_id: 7, body: 'It leaks.', public: true, created_at: '2026-03-01T08:00:00Z', ...other });
const lines = (payload: unknown): string[] => told(() => fromZendeskComments(payload));
const noor = 'customer 2026-03-01T08:00:00Z by Noor #1: It leaks.';
const levi = 'agent 2026-03-01T08:00:00Z by Levi #1: It leaks.';
const nobody = '! guessed-role at comments[1].author_id: Read as role other: the users of this payload do not say who 9 is. Export the comments with include=users.';
const known = comment({ id: 0, body: 'Hello?' });

describe('a comment of Zendesk', () => {
  it.each<[what: string, other: object, expected: string[]]>([
    ['of the customer', {}, [noor]],
    ['of the agent', { author_id: 3 }, [levi]],
    ['of an id in quotes', { author_id: '3' }, [levi]],
    ['of Zendesk itself', { author_id: -1 }, ['system 2026-03-01T08:00:00Z #1: It leaks.']],
    ['of Zendesk itself, in quotes', { author_id: '-1' }, ['system 2026-03-01T08:00:00Z #1: It leaks.']],
    ['of a stranger', { author_id: 9 }, ['other 2026-03-01T08:00:00Z by 9 #1: It leaks.', nobody]],
    ['of a stranger among the team', { author_id: 9, public: false }, ['agent (internal) 2026-03-01T08:00:00Z by 9 #1: It leaks.']],
    ['of nobody', { author_id: null }, ['other 2026-03-01T08:00:00Z #1: It leaks.', '! guessed-role at comments[1].author_id: Read as role other: the users of this payload do not say who the author is. Export the comments with include=users.']],
    ['that the customer does not see', { author_id: 3, public: false }, ['agent (internal) 2026-03-01T08:00:00Z by Levi #1: It leaks.']],
    ['of a customer within the team', { public: false }, ['customer (internal) 2026-03-01T08:00:00Z by Noor #1: It leaks.']],
    ['by a rule', { author_id: 3, via: { channel: 'rule' } }, ['bot 2026-03-01T08:00:00Z by Levi #1: It leaks.', '! automatic at comments[1]: A machine sent this comment; it was read as role bot.']],
    ['by a machine', { metadata: { flags: [4] } }, ['bot 2026-03-01T08:00:00Z by Noor #1: It leaks.', '! automatic at comments[1]: A machine sent this comment; it was read as role bot.']],
    ['of an agent for the customer', { metadata: { flags: [11, 2] } }, [noor, '! guessed-role at comments[1]: An agent wrote this comment on the customer\'s behalf; it was read as the customer\'s.']],
    ['of an agent for nobody', { author_id: 3, metadata: { flags: [11] } }, [levi]],
    ['with flags that are none', { metadata: { flags: 4 } }, [noor]],
    ['with words blacked out', { body: 'My card is \u2587\u2587\u2587\u2587.' }, ['customer 2026-03-01T08:00:00Z by Noor #1: My card is ▇▇▇▇.', '! redacted at comments[1]: Some words of this comment were redacted.']],
    ['with one black mark', { body: 'Tick \u2587 here.' }, ['customer 2026-03-01T08:00:00Z by Noor #1: Tick ▇ here.']],
    ['with plain words and others', { plain_body: 'Plain', body: 'Marked *down*' }, ['customer 2026-03-01T08:00:00Z by Noor #1: Plain']],
    ['with a space of HTML', { plain_body: 'It&nbsp;leaks' }, ['customer 2026-03-01T08:00:00Z by Noor #1: It\u00a0leaks']],
    ['with blank plain words', { plain_body: '&nbsp;', body: 'It leaks' }, ['customer 2026-03-01T08:00:00Z by Noor #1: It leaks']],
    ['with HTML alone', { body: null, html_body: '<p>Fish &amp; chips</p>' }, ['customer 2026-03-01T08:00:00Z by Noor #1: Fish & chips']],
    ['with all that is blank', { plain_body: ' ', body: '', html_body: '<p> </p>' }, ['! skipped-item at comments[1]: Left out: this comment has no words.', '- 1 Comment']],
    ['without words, of a kind', { body: '', type: 'VoiceComment' }, ['! skipped-item at comments[1]: Left out: this comment has no words.', '- 1 VoiceComment']],
    ['of a call with its words', { type: 'VoiceComment', body: 'Call from: +44', data: { transcription_text: 'Hello, it leaks.' } }, ['customer 2026-03-01T08:00:00Z by Noor #1: Hello, it leaks.']],
    ['of a call with blank words', { type: 'VoiceComment', body: 'Recorded', data: { transcription_text: ' ' } }, ['customer 2026-03-01T08:00:00Z by Noor #1: Recorded']],
    ['of a call, by the log', { type: 'VoiceComment', body: 'Inbound call from: +44 20' }, ['system 2026-03-01T08:00:00Z by Noor #1: Inbound call from: +44 20']],
    ['of a call, in other words', { type: 'VoiceComment', body: ' \nMissed  phone  call  to +44 20' }, ['system 2026-03-01T08:00:00Z by Noor #1:  \nMissed  phone  call  to +44 20']],
    ['of a call, shortly', { type: 'VoiceComment', body: 'Call from Noor' }, ['system 2026-03-01T08:00:00Z by Noor #1: Call from Noor']],
    ['of a voicemail', { type: 'VoiceComment', body: 'Voicemail from: +44 20' }, ['system 2026-03-01T08:00:00Z by Noor #1: Voicemail from: +44 20']],
    ['of a call, told in words', { type: 'VoiceComment', body: 'I got a call from you' }, ['customer 2026-03-01T08:00:00Z by Noor #1: I got a call from you']],
    ['that looks like a log', { type: 'Comment', body: 'Call from: +44 20' }, ['customer 2026-03-01T08:00:00Z by Noor #1: Call from: +44 20']],
    ['with a time that is none', { created_at: 'today' }, ['customer by Noor #1: It leaks.', '! order at comments: Some messages have no time that can be read, so all were left in the order they came in.']],
  ])('%s', (_what, other, expected) => expect(lines({ users, comments: [known, comment(other)] }).slice(1)).toEqual(expected));
  it.each<[role: unknown, read: string]>([
    ['end-user', 'customer'], ['end_user', 'customer'], ['End User', 'customer'], ['enduser', 'customer'], ['requester', 'customer'], ['customer', 'customer'], ['my customer', 'other'], ['customers', 'other'],
    ['agent', 'agent'], ['Admin', 'agent'], ['owner', 'agent'], ['light-agent', 'agent'], ['light_agent', 'agent'], ['light agent', 'agent'], ['lightagent', 'agent'], ['360', 'agent'], ['4', 'agent'], [12, 'agent'], ['an agent', 'other'], ['agent 4', 'other'],
    ['bot', 'bot'], ['system', 'system'], ['guest', 'other'], [null, 'other'],
  ])('of a user whose role is %j is of role %s', (role, read) => expect(lines({ users: [...users, { id: 9, role }], comments: [known, comment({ id: 2, author_id: 9, body: 'Hi' })] })[1]?.split(' ')[0]).toBe(read));
});

describe('a ticket of Zendesk', () => {
  const via = (channel: unknown, id = 1): object => comment({ id, via: { channel } });
  const hook = (author: object): object => ({ type: 'zen:event-type:ticket.comment_added', time: '2026-03-01T08:00:00Z', detail: { id: '5' }, event: { comment: { id: '1', body: 'It leaks.', is_public: true, author: { id: '7', name: 'Noor', ...author } } } });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['as comments', { users, comments: [comment({})] }, [noor]],
    ['as a list', [known, comment({ public: false, author_id: 3 })], ['other 2026-03-01T08:00:00Z by 7 #0: Hello?', 'agent (internal) 2026-03-01T08:00:00Z by 3 #1: It leaks.', '! guessed-role at [0].author_id: Read as role other: the users of this payload do not say who 7 is. Export the comments with include=users.']],
    ['around comments', { ticket: { id: 5, comments: [comment({})], users } }, ['= 5, no channel', noor]],
    ['beside comments', { ticket: { id: 5 }, comments: [comment({})], users }, ['= 5, no channel', noor]],
    ['with comments and a requester', { id: 5, requester_id: 7, comments: [comment({})] }, ['= 5, no channel', 'customer 2026-03-01T08:00:00Z by 7 #1: It leaks.']],
    ['with an id of its own', { ticket_id: 5, users, comments: [comment({})] }, ['= 5, no channel', noor]],
    ['with comments that name it', { users, comments: [comment({ ticket_id: 5 })] }, ['= 5, no channel', noor]],
    ['with a requester', { ticket: { requester_id: 7 }, comments: [comment({}), comment({ id: 2, author_id: 8 })] }, ['customer 2026-03-01T08:00:00Z by 7 #1: It leaks.', 'other 2026-03-01T08:00:00Z by 8 #2: It leaks.', '! guessed-role at comments[1].author_id: Read as role other: the users of this payload do not say who 8 is. Export the comments with include=users.']],
    ['with a requester beside it', { ticket: {}, requester_id: 7, comments: [comment({})] }, ['customer 2026-03-01T08:00:00Z by 7 #1: It leaks.']],
    ['with an assignee', { ticket: { assignee_id: 3 }, comments: [comment({ author_id: 3 })] }, ['agent 2026-03-01T08:00:00Z by 3 #1: It leaks.']],
    ['with a writer of notes', { comments: [comment({ author_id: 3, public: false }), comment({ id: 2, author_id: 3 })] }, ['agent (internal) 2026-03-01T08:00:00Z by 3 #1: It leaks.', 'agent 2026-03-01T08:00:00Z by 3 #2: It leaks.']],
    ['with nobody who is known', { comments: [comment({})] }, ['bad-input: users: No comment says whether a customer or an agent wrote it. Export the comments with include=users, so that the roles come along.']],
    ['with comments that are none', { users, comments: [comment({}), 'x', null, [], 5] }, [noor, '! skipped-item at comments[1]: Left out: expected a comment, found a string.', '! skipped-item at comments[2]: Left out: expected a comment, found null.', '! skipped-item at comments[3]: Left out: expected a comment, found a list.', '! skipped-item at comments[4]: Left out: expected a comment, found a number.', '- 1 a string', '- 1 null', '- 1 a list', '- 1 a number']],
    ['with nothing but such', { users, comments: ['x'] }, ['! skipped-item at comments[0]: Left out: expected a comment, found a string.', '- 1 a string']],
    ['without comments', { users, comments: [] }, []],
    ['with more pages', { users, comments: [comment({})], next_page: 'https://x' }, [noor, '! truncated at next_page: There are more comments on the next page; only this page was read.']],
    ['with more pages by cursor', { users, comments: [comment({})], meta: { has_more: true } }, [noor, '! truncated at next_page: There are more comments on the next page; only this page was read.']],
    ['without more pages', { users, comments: [comment({})], next_page: null, meta: { has_more: false } }, [noor]],
    ['in pages by count', [{ users, comments: [comment({})], count: 2 }, { comments: [comment({ id: 2 })], count: 2 }], [noor, 'customer 2026-03-01T08:00:00Z by Noor #2: It leaks.']],
    ['in pages by cursor', [{ users, comments: [comment({})], meta: { has_more: true } }, { comments: [comment({ id: 2 })], meta: { has_more: false } }], [noor, 'customer 2026-03-01T08:00:00Z by Noor #2: It leaks.']],
    ['in a webhook', hook({ is_staff: false }), ['= 5, no channel', noor, '! truncated at event.comment: A webhook carries one comment. Export the ticket\'s comments to read all of them.']],
    ['in a webhook of the team', hook({ is_staff: true }), ['= 5, no channel', 'agent 2026-03-01T08:00:00Z by Noor #1: It leaks.', '! truncated at event.comment: A webhook carries one comment. Export the ticket\'s comments to read all of them.']],
    ['in a webhook of nobody', hook({}), ['bad-input: users: No comment says whether a customer or an agent wrote it. Export the comments with include=users, so that the roles come along.']],
    ['from two mails', { users, comments: [via('email'), via('mail', 2)] }, ['= no id, email', noor, 'customer 2026-03-01T08:00:00Z by Noor #2: It leaks.']],
    ['from mail and the web', { users, comments: [via('Email'), via('web', 2)] }, ['= no id, email', noor, 'customer 2026-03-01T08:00:00Z by Noor #2: It leaks.']],
    ['from mail and chat', { users, comments: [via('email'), via('chat', 2)] }, [noor, 'customer 2026-03-01T08:00:00Z by Noor #2: It leaks.']],
    ['that came by another way', { ticket: { via: { channel: 'voice' } }, users, comments: [comment({})] }, ['= no id, voice', noor]],
    ['of users that are none', { users: [5, null, { name: 'x' }, ...users], comments: [comment({})] }, [noor]],
    ['that is none', { tickets: 1 }, ['bad-input: comments: Expected the list of a ticket\'s comments, found an object with tickets. Export /api/v2/tickets/{id}/comments.json?include=users.']],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
  it.each<[channel: string, words: string[]]>([
    ['email', ['email', 'mail']],
    ['chat', ['chat', 'chat_transcript', 'messaging', 'native_messaging', 'web_messaging', 'web_widget', 'whatsapp', 'sms', 'sunshine_conversations_api']],
    ['social', ['twitter', 'twitter_dm', 'facebook', 'facebook_messenger', 'messenger', 'instagram', 'instagram_dm']],
    ['voice', ['voice', 'phone', 'phone_call_inbound', 'phone_call_outbound', 'voicemail']],
  ])('by %s', (channel, words) => {
    for (const word of words) expect([word, fromZendeskComments({ users, comments: [via(word)] }).conversation.channel]).toEqual([word, channel]);
  });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['tickets with users beside', { tickets: [{ id: 1, comments: [comment({})] }, { id: 2, comments: [comment({})] }], users }, ['= 1, no channel', noor, '= 2, no channel', noor]],
    ['tickets with users within', { tickets: [{ id: 1, requester_id: 7, comments: [comment({})], users }] }, ['= 1, no channel', noor]],
    ['tickets of which one is none', { tickets: [{ id: 1, comments: [comment({})], users }, 5], users }, ['bad-input: comments: Expected the list of a ticket\'s comments, found an object with tickets, users. Export /api/v2/tickets/{id}/comments.json?include=users.']],
    ['a ticket without comments', { tickets: [{ id: 1, comments: [comment({})] }, { id: 2 }], users }, ['bad-input: comments: Expected the list of a ticket\'s comments, found an object with tickets, users. Export /api/v2/tickets/{id}/comments.json?include=users.']],
    ['comments of two tickets', [comment({ ticket_id: 1, public: false }), comment({ ticket_id: 2, public: false })], ['= 1, no channel', 'agent (internal) 2026-03-01T08:00:00Z by 7 #1: It leaks.', '= 2, no channel', 'agent (internal) 2026-03-01T08:00:00Z by 7 #1: It leaks.']],
    ['one ticket', { ticket: { id: 1 }, comments: [comment({})], users }, ['= 1, no channel', noor]],
  ])('among several: %s', (_what, payload, expected) => expect(told(() => fromZendeskCommentsList(payload))).toEqual(expected));
});

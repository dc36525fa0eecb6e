import { describe, expect, it } from 'vitest';
import { fromFront, fromFrontList, fromFrontPlugin } from '../../../src/formats';
import { told } from './lines';

const start = 1772352000;
const piet = { type: 'user', first_name: 'Piet', last_name: 'Vos', username: 'piet', email: 'piet@x.example' };
const message = (other: object): object => ({ id: 'msg_1', type: 'custom', is_inbound: true, draft_mode: null, error_type: null, created_at: start, author: null, recipients: [{ role: 'to', name: 'Help', handle: 'help@x.example' }, { role: 'from', name: 'Ines', handle: 'ines@x.example' }], text: 'Is it in stock?', ...other });
const note = (other: object): object => ({ id: 'com_1', posted_at: start + 30, author: piet, body: 'It is.', ...other });
const lines = (payload: unknown): string[] => told(() => fromFront(payload));
const listedInes = 'customer 2026-03-01T08:00:00Z by ines@x.example #msg_1: Is it in stock?';
const ines = 'customer 2026-03-01T08:00:00Z by Ines #msg_1: Is it in stock?';
const seen = 'agent (internal) 2026-03-01T08:00:30Z by Piet Vos #com_1: It is.';
const machine = '! automatic at messages[0]: A rule or an integration wrote this message; it was read as role bot.';

describe('a message of Front', () => {
  it.each<[what: string, other: object, expected: string[]]>([
    ['that came in', {}, [ines]],
    ['that a teammate sent', { is_inbound: false, author: piet }, ['agent 2026-03-01T08:00:00Z by Piet Vos #msg_1: Is it in stock?']],
    ['that went out by nobody', { is_inbound: false }, ['agent 2026-03-01T08:00:00Z by Ines #msg_1: Is it in stock?']],
    ['of a visitor that came in', { author: { type: 'visitor', username: 'v1' } }, ['customer 2026-03-01T08:00:00Z by v1 #msg_1: Is it in stock?']],
    ['of a visitor that went out', { is_inbound: false, author: { type: 'visitor' } }, ['agent 2026-03-01T08:00:00Z by Ines #msg_1: Is it in stock?']],
    ['of nobody', { is_inbound: null }, ['other 2026-03-01T08:00:00Z by Ines #msg_1: Is it in stock?', '! guessed-role at messages[0].is_inbound: Read as role other: is_inbound does not say who wrote it.']],
    ['that came in from a teammate', { author: piet }, ['agent 2026-03-01T08:00:00Z by Piet Vos #msg_1: Is it in stock?', '! guessed-role at messages[0].author: Read as role agent: this message came in, but a teammate wrote it.']],
    ['of a teammate without names', { is_inbound: false, author: { type: 'user', username: 'piet' } }, ['agent 2026-03-01T08:00:00Z by piet #msg_1: Is it in stock?']],
    ['of a teammate with an address', { is_inbound: false, author: { type: 'user', email: 'piet@x.example' } }, ['agent 2026-03-01T08:00:00Z by piet@x.example #msg_1: Is it in stock?']],
    ['of a teammate with a first name', { is_inbound: false, author: { type: 'user', first_name: 'Piet', last_name: '' } }, ['agent 2026-03-01T08:00:00Z by Piet #msg_1: Is it in stock?']],
    ['of a teammate with a last name', { is_inbound: false, author: { type: 'user', first_name: 5, last_name: 'Vos' } }, ['agent 2026-03-01T08:00:00Z by Vos #msg_1: Is it in stock?']],
    ['of an address alone', { recipients: [{ role: 'from', handle: 'ines@x.example' }] }, [listedInes]],
    ['of no sender', { recipients: [{ role: 'to', handle: 'help@x.example' }] }, ['customer 2026-03-01T08:00:00Z #msg_1: Is it in stock?']],
    ['of no recipients', { recipients: 'x' }, ['customer 2026-03-01T08:00:00Z #msg_1: Is it in stock?']],
    ['that is a shared draft', { draft_mode: 'shared' }, ['- 1 draft']],
    ['that is a draft', { is_draft: true }, ['- 1 draft']],
    ['that is no draft', { is_draft: false, draft_mode: undefined }, [ines]],
    ['that was never delivered', { error_type: 'smtp' }, ['! skipped-item at messages[0]: Left out: this message was never delivered.', '- 1 failed']],
    ['without words', { text: ' ', body: '' }, ['! skipped-item at messages[0]: Left out: this message has no words.', '- 1 message']],
    ['with HTML alone', { text: null, body: '<p>Fish &amp; chips</p>' }, ['customer 2026-03-01T08:00:00Z by Ines #msg_1: Fish & chips']],
    ['with line ends written out', { text: 'One\\r\\ntwo\\nthree', body: '<p>One</p><p>two</p><p>three</p>' }, ['customer 2026-03-01T08:00:00Z by Ines #msg_1: One\ntwo\nthree']],
    ['with such line ends and no HTML', { text: 'One\\ntwo', body: null }, ['customer 2026-03-01T08:00:00Z by Ines #msg_1: One\\ntwo']],
    ['with line ends of both kinds', { text: 'One\\ntwo\nthree', body: '<p>One</p>' }, ['customer 2026-03-01T08:00:00Z by Ines #msg_1: One\\ntwo\nthree']],
    ['of mail, with a quotation', { type: 'email', text: 'Thanks.\n\n> It is.' }, ['= no id, email', 'customer 2026-03-01T08:00:00Z by Ines #msg_1: Thanks.\n\n> It is. [quoted 9-17]']],
    ['of chat, with such a line', { type: 'front_chat', text: 'Thanks.\n\n> It is.' }, ['= no id, chat', 'customer 2026-03-01T08:00:00Z by Ines #msg_1: Thanks.\n\n> It is.']],
    ['with a signature of its own', { is_inbound: false, author: piet, text: 'It is.\n\nPiet\nBikes', signature: { body: '<p>Piet</p><p>Bikes</p>' } }, ['agent 2026-03-01T08:00:00Z by Piet Vos #msg_1: It is.\n\nPiet\nBikes [signature 8-18]']],
    ['posted', { created_at: undefined, posted_at: start + 60 }, ['customer 2026-03-01T08:01:00Z by Ines #msg_1: Is it in stock?']],
  ])('%s', (_what, other, expected) => expect(lines([message(other)])).toEqual(expected));
  it.each(['rule', 'macro', 'API', 'api', 'integration', 'CSAT', 'csat', 'bot', 'ai'])('of %s is a bot’s', (type) =>
    expect([lines([message({ author: { type, username: 'auto' } })]), lines([note({ author: { type, username: 'auto' } })])]).toEqual([
      ['bot 2026-03-01T08:00:00Z by auto #msg_1: Is it in stock?', machine], ['bot (internal) 2026-03-01T08:00:30Z by auto #com_1: It is.', machine],
    ]));
  it.each<[what: string, other: object, expected: string[]]>([
    ['a comment', {}, [seen]],
    ['a comment without words', { body: '' }, ['! skipped-item at messages[0]: Left out: this comment has no words.', '- 1 comment']],
    ['a comment of nobody', { author: null }, ['agent (internal) 2026-03-01T08:00:30Z #com_1: It is.']],
    ['a comment that looks like mail', { body: 'See:\n> It is.' }, ['agent (internal) 2026-03-01T08:00:30Z by Piet Vos #com_1: See:\n> It is. [quoted 5-13]']],
    ['a comment that is a draft', { is_draft: true }, ['- 1 draft']],
  ])('or %s', (_what, other, expected) => expect(lines([note(other)])).toEqual(expected));
});

describe('what Front puts around messages', () => {
  const link = (id: string): object => ({ _links: { related: { conversation: `https://acme.api.frontapp.com/conversations/${id}?x=1` } } });
  const event = (other: object): object => ({ id: 'evt_1', type: 'inbound', emitted_at: start, conversation: { id: 'cnv_1' }, target: { data: message({}) }, ...other });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['a response', { _results: [message({})] }, [ines]],
    ['both in one object', { messages: { _results: [message({})] }, comments: { _results: [note({})] } }, [ines, seen]],
    ['lists of both', { messages: [message({})], comments: [note({})] }, [ines, seen]],
    ['pages of both', { messages: [{ _results: [message({})] }, { _results: [message({ id: 'msg_2', created_at: start - 60 })] }], comments: [{ _results: [note({})] }] }, ['customer 2026-03-01T07:59:00Z by Ines #msg_2: Is it in stock?', ines, seen]],
    ['one message', message({}), [ines]],
    ['a body', { body: { _results: [message({})] } }, [ines]],
    ['an event', event({}), [ines]],
    ['an event of a comment', event({ type: 'comment', target: { data: note({}) } }), [seen]],
    ['an event of something else', [event({ type: 'archive', target: { data: { id: 'tag_1' } } }), event({ type: undefined, target: null })], ['- 1 archive', '- 1 event']],
    ['a webhook without a time', [event({ emitted_at: undefined })], [ines]],
    ['a link', [message(link('cnv_7'))], ['= cnv_7, no channel', ines]],
    ['a link elsewhere', [message({ _links: { related: { conversation: 'https://x.example/7' } } })], [ines]],
    ['a link on a comment alone', { messages: [message({})], comments: [note(link('cnv_8'))] }, ['= cnv_8, no channel', ines, seen]],
    ['links to two', [message(link('cnv_7')), message({ id: 'msg_2', ...link('cnv_8') })], ['bad-input: _links.related.conversation: Messages of 2 conversations are mixed here (cnv_7, cnv_8). Give those of one conversation at a time, or read them with fromFrontList.']],
    ['more messages', { _results: [message({})], _pagination: { next: 'https://x' } }, [ines, '! truncated at messages._pagination.next: There are more messages on the next page; only this page was read.']],
    ['more comments', { messages: [message({})], comments: { _results: [note({})], _pagination: { next: 'https://x' } } }, [ines, seen, '! truncated at comments._pagination.next: There are more comments on the next page; only this page was read.']],
    ['no more', { _results: [message({})], _pagination: { next: null } }, [ines]],
    ['pages', [{ _results: [message({})], _pagination: { next: 'https://x' } }, { _results: [message({ id: 'msg_2', created_at: start - 60 })], _pagination: { next: null } }], ['customer 2026-03-01T07:59:00Z by Ines #msg_2: Is it in stock?', ines]],
    ['what is no message', [5, null], ['! skipped-item at messages[0]: Left out: expected a message, found a number.', '! skipped-item at messages[1]: Left out: expected a message, found null.', '- 2 item']],
    ['newest first without times', [message({ created_at: null, text: 'Second' }), message({ id: 'msg_2', created_at: null, text: 'First' })], ['customer by Ines #msg_2: First', 'customer by Ines #msg_1: Second']],
    ['oldest first', [message({}), message({ id: 'msg_2', created_at: start + 60 })], [ines, 'customer 2026-03-01T08:01:00Z by Ines #msg_2: Is it in stock?']],
    ['another object', { conversations: 1 }, ['bad-input: _results: Expected the messages of a Front conversation, found an object with conversations. Get /conversations/{id}/messages.']],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
  it('may be comments beside the messages', () => expect([told(() => fromFront([message({})], { comments: [note({})] })), told(() => fromFront({ messages: [message({})], comments: [note({ body: 'Not this.' })] }, { comments: { _results: [note({})] } }))]).toEqual([[ines, seen], [ines, seen]]));
  it.each<[type: string, head: string]>([['tweet', '= no id, social'], ['smooch', '= no id, chat'], ['intercom', '= no id, chat'], ['email', '= no id, email'], ['call', '= no id, voice'], ['facebook', '= no id, social'], ['custom', ines]])('names the channel of %s', (type, head) => expect(lines([message({ type })])[0]).toBe(head));
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['several with their comments', [{ messages: [message({})], comments: [note({})] }, { messages: [message({})] }], [ines, seen, ines]],
    ['messages of two', [message(link('cnv_7')), message({ id: 'msg_2', ...link('cnv_8') })], ['= cnv_7, no channel', ines, '= cnv_8, no channel', 'customer 2026-03-01T08:00:00Z by Ines #msg_2: Is it in stock?']],
    ['one', { _results: [message({})] }, [ines]],
  ])('and of several: %s', (_what, payload, expected) => expect(told(() => fromFrontList(payload))).toEqual(expected));
});

describe('what a Front plugin gets', () => {
  const listed = (other: object): object => ({ id: 'msg_1', status: 'inbound', date: start * 1000, from: { handle: 'ines@x.example' }, content: { type: 'text', body: 'Is it in stock?' }, ...other });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['a message that came in', { results: [listed({})] }, [listedInes]],
    ['a message that went out', [listed({ status: 'outbound' })], ['agent 2026-03-01T08:00:00Z by ines@x.example #msg_1: Is it in stock?']],
    ['a message of another status', [listed({ status: 'draft' })], ['- 1 draft']],
    ['a message of no status', [listed({ status: null })], ['other 2026-03-01T08:00:00Z by ines@x.example #msg_1: Is it in stock?', '! guessed-role at results[0].status: Read as role other: the message does not say whether it came in or went out.']],
    ['HTML', [listed({ content: { type: 'html', body: '<p>Fish &amp; chips</p>' } })], ['customer 2026-03-01T08:00:00Z by ines@x.example #msg_1: Fish & chips']],
    ['HTML without a mark', [listed({ content: { type: 'html', body: 'Fish &amp; chips' } })], ['customer 2026-03-01T08:00:00Z by ines@x.example #msg_1: Fish & chips']],
    ['text with marks', [listed({ content: { type: 'text', body: ' a <br> b\r\nc\rd ' } })], ['customer 2026-03-01T08:00:00Z by ines@x.example #msg_1: a <br> b\nc\nd']],
    ['words of no type', [listed({ content: { body: 'Fish<br>chips' } })], ['customer 2026-03-01T08:00:00Z by ines@x.example #msg_1: Fish\nchips']],
    ['no words', [listed({ content: { type: 'text', body: ' ' } })], ['! skipped-item at results[0]: Left out: this message has no words.', '- 1 message']],
    ['no content', [listed({ content: null })], ['! skipped-item at results[0]: Left out: the words of this message were not loaded.', '- 1 message']],
    ['a contact', [listed({ from: { contact: { name: 'Ines' }, author: { name: 'A' }, name: 'B', handle: 'c' } })], [ines]],
    ['an author', [listed({ from: { author: { name: 'A' }, name: 'B', handle: 'c' } })], ['customer 2026-03-01T08:00:00Z by A #msg_1: Is it in stock?']],
    ['a name', [listed({ from: { name: 'B', handle: 'c' } })], ['customer 2026-03-01T08:00:00Z by B #msg_1: Is it in stock?']],
    ['nobody', [listed({ from: null })], ['customer 2026-03-01T08:00:00Z #msg_1: Is it in stock?']],
    ['what is no message', ['x'], ['! skipped-item at results[0]: Left out: expected a message, found a string.', '- 1 item']],
    ['newest first', [listed({ id: 'msg_2', date: start * 1000 + 60000 }), listed({})], [listedInes, 'customer 2026-03-01T08:01:00Z by ines@x.example #msg_2: Is it in stock?']],
    ['more, by a token', { results: [], token: 'abc' }, ['! truncated at token: There are more messages: ask listMessages for the next ones, with the token.']],
    ['more, by the next token', { results: [], token: { next: 'abc' } }, ['! truncated at token: There are more messages: ask listMessages for the next ones, with the token.']],
    ['no more', { results: [], token: {} }, []],
    ['another object', { messages: [] }, ['bad-input: results: Expected what listMessages() of a Front plugin gives, found an object with messages. Wait for it, and give what it resolves to.']],
  ])('%s', (_what, payload, expected) => expect(told(() => fromFrontPlugin(payload))).toEqual(expected));
});

import { describe, expect, it, vi } from 'vitest';
import { fromIntercom, fromIntercomList } from '../../src/formats/intercom';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const start = 1_772_352_000;
const ines = { type: 'user', id: '65a', name: 'Ines Duarte', email: 'ines@example.com' };
const piet = { type: 'admin', id: '31', name: 'Piet', email: 'piet@example.com' };
const part = (id: number, author: object | null, body: string | null, more: object = {}): object =>
  ({ type: 'conversation_part', id: String(id), part_type: 'comment', body, created_at: start + id * 60, author, attachments: [], redacted: false, ...more });
const conversation = (parts: readonly unknown[], more: object = {}): object => ({
  type: 'conversation', id: '7781', created_at: start,
  source: { type: 'conversation', id: '900', delivered_as: 'customer_initiated', subject: '', body: '<p>The pump hums &amp; leaks.</p>', author: ines, redacted: false },
  conversation_parts: { type: 'conversation_part.list', conversation_parts: parts, total_count: parts.length }, ...more,
});
const turnsOf = (parts: readonly unknown[]): string[] =>
  fromIntercom(conversation(parts)).conversation.turns.slice(1).map(({ role, visibility, text }) => [role, ...(visibility === undefined ? [] : [visibility]), text].join(' | '));

describe('fromIntercom', () => {
  it('begins with the source, keeps ids, times and names, and counts events', () => {
    const { conversation: read, warnings, skipped } = fromIntercom(conversation([
      part(1, piet, '<p>Which model<br>is it?</p>'), part(2, piet, '<p>Looks like the seal.</p>', { part_type: 'note' }),
      part(3, piet, null, { part_type: 'assignment' }), part(4, null, null, { part_type: 'conversation_attribute_updated_by_admin' }), part(5, piet, null, { part_type: 'close' }),
    ]));
    expect(read).toEqual({
      id: '7781', channel: 'chat',
      turns: [
        { role: 'customer', text: 'The pump hums & leaks.', at: '2026-03-01T08:00:00Z', author: 'Ines Duarte', id: '900' },
        { role: 'agent', text: 'Which model\nis it?', at: '2026-03-01T08:01:00Z', author: 'Piet', id: '1' },
        { role: 'agent', text: 'Looks like the seal.', visibility: 'internal', at: '2026-03-01T08:02:00Z', author: 'Piet', id: '2' },
      ],
    });
    expect(warnings).toEqual([]);
    expect(skipped).toEqual({ assignment: 1, conversation_attribute_updated_by_admin: 1, close: 1 });
  });
  it.each<[name: string, part: object, turn: string]>([
    ['a person', part(1, piet, '<p>Hi</p>'), 'agent | Hi'],
    ['a lead', part(1, { type: 'lead', id: '3' }, '<p>Hi</p>'), 'customer | Hi'],
    ['a contact', part(1, { type: 'contact' }, '<p>Hi</p>'), 'customer | Hi'],
    ['a bot', part(1, { type: 'bot', name: 'Fin' }, '<p>Hi</p>'), 'bot | Hi'],
    ['the AI agent in an admin’s name', part(1, { ...piet, from_ai_agent: true }, '<p>Hi</p>'), 'bot | Hi'],
    ['an AI answer', part(1, { ...piet, is_ai_answer: true }, '<p>Hi</p>'), 'bot | Hi'],
    ['Operator', part(1, { type: 'admin', name: 'Operator', email: 'operator+x1@intercom.io' }, '<p>Hi</p>'), 'bot | Hi'],
    ['a team', part(1, { type: 'team', name: 'Repairs' }, '<p>Hi</p>'), 'agent | Hi'],
    ['a reply that closes', part(1, piet, '<p>All done</p>', { part_type: 'close' }), 'agent | All done'],
    ['words beside an assignment', part(1, piet, '<p>Can you take it?</p>', { part_type: 'assign_and_reopen' }), 'agent | internal | Can you take it?'],
    ['a tapped answer', part(1, ines, '<p>Yes</p>', { part_type: 'quick_reply' }), 'customer | Yes'],
    ['plain text of newer webhooks', part(1, ines, 'pressure < 2 bar\nand <b> blinks'), 'customer | pressure < 2 bar\nand <b> blinks'],
    ['a script', part(1, ines, '<p>Hello</p><script>alert("x")</script>'), 'customer | Hello'],
    ['nobody', part(1, null, '<p>Hi</p>'), 'other | Hi'],
  ])('reads %s', (_name, one, turn) => expect(turnsOf([one])).toEqual([turn]));
  it.each<[name: string, payload: object, told: string[], skipped: object]>([
    ['a redacted part', conversation([part(1, ines, '<p><i>This message was deleted</i></p>', { redacted: true })]), ['redacted conversation_parts[0]'], { redacted: 1 }],
    ['a redacted part without words', conversation([part(1, ines, null, { redacted: true })]), ['redacted conversation_parts[0]'], { redacted: 1 }],
    ['only a picture', conversation([part(1, ines, null)]), ['skipped-item conversation_parts[0]'], { comment: 1 }],
    ['an unknown kind with words', conversation([part(1, piet, '<p>x</p>', { part_type: 'hologram' })]), ['skipped-item conversation_parts[0]'], { hologram: 1 }],
    ['no author', conversation([part(1, null, '<p>Hi</p>')]), ['guessed-role conversation_parts[0].author.type'], {}],
    ['no part', conversation(['x']), ['skipped-item conversation_parts[0]'], { part: 1 }],
    ['more parts than are here', conversation([], { conversation_parts: { conversation_parts: [], total_count: 612 } }), ['truncated conversation_parts'], {}],
    ['no parts, as in a list', conversation([], { conversation_parts: undefined }), ['truncated conversation_parts'], {}],
    ['parts out of order', conversation([part(2, ines, 'b'), part(1, ines, 'a')]), ['order conversation_parts'], {}],
    ['times of which one is missing', conversation([part(1, ines, 'b', { created_at: null })]), ['order conversation_parts'], {}],
    ['a campaign', conversation([], { source: { id: '1', body: '<p>Spring is here</p>', delivered_as: 'automated', author: piet } }), ['automatic source'], {}],
    ['a redacted source', conversation([], { source: { id: '1', body: null, redacted: true, author: ines } }), ['redacted source'], { redacted: 1 }],
    ['a webhook', { type: 'notification_event', topic: 'conversation.user.replied', data: { type: 'notification_event_data', item: conversation([part(1, ines, 'Hello?')]) } }, ['truncated conversation_parts'], {}],
  ])('says of %s', (_name, payload, told, skipped) => {
    const read = fromIntercom(payload);
    expect(read.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(told);
    expect(read.skipped).toEqual(skipped);
  });
  it.each<[type: string, channel: string | undefined]>([['conversation', 'chat'], ['email', 'email'], ['whatsapp', 'chat'], ['facebook', 'social'], ['phone_call', 'voice'], ['push', undefined]])('takes %s for %s', (type, channel) => {
    expect(fromIntercom({ source: { type, body: 'a', author: ines } }).conversation.channel).toBe(channel);
  });
  it('takes the subject where an email has no body, and nothing where there is neither', () => {
    const email = (subject: string): string[] => fromIntercom({ source: { type: 'email', subject, body: null, author: ines } }).conversation.turns.map(({ text }) => text);
    expect(email('Where is my pump?')).toEqual(['Where is my pump?']);
    expect(email('')).toEqual([]);
  });
  it('judges a bot’s words as a bot’s', () => {
    expect(fromIntercom(conversation([], { source: { body: 'x', delivered_as: 'operator_initiated', author: piet } })).conversation.turns[0]?.role).toBe('bot');
  });
  it.each<[payload: unknown, path: string, words: RegExp]>([
    [{}, 'conversation_parts', /GET \/conversations/], [null, 'conversation_parts', /found null/], [[], 'conversation_parts', /found a list/],
    [{ type: 'conversation.list', conversations: [] }, 'conversations', /fromIntercomList/], ['{', '', /cut off/],
    [conversation([part(1, ines, 'a', { id: 2 ** 60 })]), 'conversation_parts[0].id', /quotes/],
  ])('says how to mend %j', (payload, path, words) => {
    expect(() => fromIntercom(payload)).toThrow(GoodturnError);
    expect(() => fromIntercom(payload)).toThrow(expect.objectContaining({ code: 'bad-input', path, message: expect.stringMatching(words) as string }));
  });
});

describe('fromIntercomList', () => {
  it('reads each, whether it has its parts or not', () => {
    const all = fromIntercomList({ type: 'conversation.list', conversations: [conversation([part(1, piet, 'Hi')]), conversation([], { id: '2', conversation_parts: undefined })] });
    expect(all.map((one) => [one.conversation.id, one.conversation.turns.length, one.warnings.length])).toEqual([['7781', 2, 0], ['2', 1, 1]]);
    expect(fromIntercomList([conversation([])])).toHaveLength(1);
    expect(fromIntercomList({ conversations: [] })).toEqual([]);
  });
  it('says which one is wrong', () => {
    expect(() => fromIntercomList([conversation([]), 5])).toThrow(/^\[1\]\.conversation_parts: Expected/);
    expect(() => fromIntercomList(conversation([]))).toThrow(/fromIntercom\./);
  });
});

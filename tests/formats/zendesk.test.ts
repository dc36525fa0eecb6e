import { describe, expect, it, vi } from 'vitest';
import { fromZendeskApp, fromZendeskComments } from '../../src/formats';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const users = [
  { id: 501, name: 'Ines Duarte', role: 'end-user' },
  { id: 31, name: 'Piet', role: 'agent' },
  { id: 32, name: 'Wanda', role: 'admin' },
];
const comment = (id: number, author: number, minute: number, more: object = {}): object =>
  ({ id, type: 'Comment', author_id: author, plain_body: `text ${id}`, public: true, created_at: `2026-03-01T09:${String(minute).padStart(2, '0')}:00Z`, ...more });

describe('fromZendeskComments', () => {
  it('joins authors, keeps ids as strings, and tells notes from replies', () => {
    const { conversation, warnings } = fromZendeskComments({
      ticket: { id: 8812 },
      comments: [comment(11, 501, 0), comment(12, 31, 1, { public: false }), comment(13, 32, 2), comment(14, -1, 3)],
      users,
    });
    expect(warnings).toEqual([]);
    expect(conversation).toEqual({
      id: '8812',
      turns: [
        { role: 'customer', text: 'text 11', at: '2026-03-01T09:00:00Z', author: 'Ines Duarte', id: '11' },
        { role: 'agent', visibility: 'internal', text: 'text 12', at: '2026-03-01T09:01:00Z', author: 'Piet', id: '12' },
        { role: 'agent', text: 'text 13', at: '2026-03-01T09:02:00Z', author: 'Wanda', id: '13' },
        { role: 'system', text: 'text 14', at: '2026-03-01T09:03:00Z', id: '14' },
      ],
    });
  });
  it.each<[name: string, parts: object, text: string]>([
    ['plain before body before html', { body: '**b**', html_body: '<p>c</p>' }, 'text 1'],
    ['body before html', { plain_body: null, body: 'b', html_body: '<p>c</p>' }, 'b'],
    ['html', { plain_body: '', html_body: '<div class="zd-comment"><p>Fish &amp; chips,<br>please</p></div>' }, 'Fish & chips,\nplease'],
    ['the spaces that plain text is not plain about', { plain_body: 'a&nbsp;b &amp; c' }, 'a\u00a0b &amp; c'],
    ['what was said on the phone', { type: 'VoiceComment', body: 'Call from: +1 555', data: { transcription_text: 'Please call back.' } }, 'Please call back.'],
  ])('reads %s', (_name, parts, text) => {
    expect(fromZendeskComments({ comments: [comment(1, 501, 0, parts)], users }).conversation.turns[0]?.text).toBe(text);
  });
  it('gives a call log to nobody', () => {
    const { turns } = fromZendeskComments({ comments: [comment(1, 501, 0), comment(2, 31, 1, { type: 'VoiceComment', plain_body: 'Outbound call to +1 555\nLength: 3 minutes' })], users }).conversation;
    expect(turns.map(({ role }) => role)).toEqual(['customer', 'system']);
  });
  it('says which comments a machine sent, an agent wrote for somebody, or lost words', () => {
    const { conversation, warnings } = fromZendeskComments({
      comments: [
        comment(1, 501, 0, { metadata: { flags: [4] } }), comment(2, 31, 1, { via: { channel: 'rule' } }), comment(3, 501, 2, { metadata: { flags: [0, 11] } }),
        comment(4, 31, 3, { metadata: { flags: [11] } }), comment(5, 501, 4, { plain_body: 'pin \u2587\u2587\u2587' }), comment(6, 501, 5, { metadata: null, via: 'x' }),
      ],
      users,
    });
    expect(conversation.turns.map(({ role }) => role)).toEqual(['bot', 'bot', 'customer', 'agent', 'customer', 'customer']);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['automatic comments[0]', 'automatic comments[1]', 'guessed-role comments[2]', 'redacted comments[4]']);
  });
  it('says what it left out, moved or could not tell', () => {
    const { conversation, warnings, skipped } = fromZendeskComments({
      comments: [comment(2, 31, 5), comment(1, 501, 1), comment(3, 77, 6), comment(4, 501, 7, { plain_body: ' ' }), 'x'],
      users, next_page: 'https://example.zendesk.com/2',
    });
    expect(conversation.turns.map(({ id, role }) => `${id ?? ''} ${role}`)).toEqual(['1 customer', '2 agent', '3 other']);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'truncated next_page', 'guessed-role comments[2].author_id', 'skipped-item comments[3]', 'skipped-item comments[4]', 'order comments',
    ]);
    expect(skipped).toEqual({ Comment: 1, 'a string': 1 });
  });
  it.each<[words: string[], channel: string | undefined]>([
    [['email', 'web', 'email'], 'email'], [['native_messaging', 'web'], 'chat'], [['twitter'], 'social'], [['voice', 'api'], 'voice'],
    [['email', 'chat'], undefined], [['web'], undefined], [['constructor'], undefined],
  ])('takes %j for %s', (words, channel) => {
    const comments = words.map((word, index) => comment(index, 501, index, { via: { channel: word } }));
    expect(fromZendeskComments({ comments, users }).conversation.channel).toBe(channel);
  });
  it('reads other wrappings', () => {
    const ids = (payload: unknown): (string | undefined)[] => fromZendeskComments(payload).conversation.turns.map(({ role, id }) => `${role} ${id ?? ''}`);
    expect(ids({ ticket: { id: 1, requester_id: 501, comments: [comment(1, 501, 0), comment(2, 31, 1, { public: false })] } })).toEqual(['customer 1', 'agent 2']);
    expect(ids([comment(1, -1, 0), comment(2, 31, 1, { public: false })])).toEqual(['system 1', 'agent 2']);
    expect(ids(JSON.stringify({ comments: [comment(1, 501, 0)], users }))).toEqual(['customer 1']);
    expect(ids({ comments: [], users })).toEqual([]);
  });
  it.each<[payload: unknown, path: string]>([
    [{}, 'comments'], [null, 'comments'], ['', ''], [{ comments: [comment(1, 501, 0)] }, 'users'], [[comment(1, 501, 0)], 'users'],
    [{ comments: [comment(2 ** 60, 501, 0)], users }, 'comments[0].id'],
  ])('says how to mend %j', (payload, path) => {
    expect(() => fromZendeskComments(payload)).toThrow(GoodturnError);
    expect(() => fromZendeskComments(payload)).toThrow(expect.objectContaining({ code: 'bad-input', path }));
  });
});

describe('fromZendeskApp', () => {
  const message = (role: unknown, content: unknown, more: object = {}): object =>
    ({ attachments: [], author: { id: 5, name: 'P', role, avatar: '' }, channel: { name: 'web' }, message: { content, contentType: 'text/html' }, timestamp: null, ...more });
  it('reads roles, notes and HTML', () => {
    const { conversation, warnings, skipped } = fromZendeskApp({
      'ticket.conversation': [
        message('end-user', '<p>Hi&nbsp;there</p>'), message('agent', 'plain words'), message(360001, '<b>custom</b> role'),
        message('admin', '<ul><li>a</li><li>b</li></ul>', { channel: { name: 'internal' } }), message('agent', null), message('end-user', '<img src="x">'), message('?', 'who'),
      ],
    });
    expect(conversation.turns.map(({ role, text, visibility }) => [role, text, visibility])).toEqual([
      ['customer', 'Hi\u00a0there', undefined], ['agent', 'plain words', undefined], ['agent', 'custom role', undefined], ['agent', 'a\nb', 'internal'], ['other', 'who', undefined],
    ]);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['skipped-item ticket.conversation[4]', 'skipped-item ticket.conversation[5]', 'guessed-role ticket.conversation[6].author.role']);
    expect(skipped).toEqual({ message: 2 });
  });
  it('reads the bare list', () => expect(fromZendeskApp([message('agent', 'a')]).conversation.turns).toHaveLength(1));
  it('says what it expected', () => expect(() => fromZendeskApp({ ticket: 1 })).toThrow(/ticket\.conversation: Expected.*found an object with ticket/));
});

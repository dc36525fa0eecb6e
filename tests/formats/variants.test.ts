import { describe, expect, it, vi } from 'vitest';
import {
  fromConvokit, fromDeepgram, fromFreshdeskList, fromFront, fromFrontList, fromGorgiasList, fromHelpScoutList, fromHubSpot, fromHubSpotList, fromIntercom, fromSalesforce, fromSlack, fromWebVtt, fromWhatsApp, fromWhisper,
  fromZendeskAudits, fromZendeskComments, fromZendeskCommentsList, guessFormat, type Imported, importText,
} from '../../src/formats';
import { fromTwcs } from '../../src/formats/twcs';

vi.setConfig({ testTimeout: 60_000 });

const told = (read: Imported | readonly Imported[]): string[][] => [read].flat().map(({ conversation }) => conversation.turns.map(({ role, visibility, text }) => [role, ...(visibility === undefined ? [] : [visibility]), text].join(' | ')));
const codes = ({ warnings }: Imported): string[] => warnings.map(({ code, path }) => `${code} ${path}`);

describe('Intercom', () => {
  const noor = { type: 'contact', id: '6a', name: 'Noor' };
  const part = { id: '11', part_type: 'comment', body: '<p>Which size?</p>', created_at: 1772352060, author: { type: 'admin', name: 'Levi' } };
  it('reads tickets', () => {
    const read = fromIntercom({ type: 'ticket', id: '77', created_at: 1772352000, contacts: { contacts: [{ id: '6a' }] }, ticket_attributes: { _default_title_: 'Zip', _default_description_: 'The zip is stuck.' },
      ticket_parts: { ticket_parts: [part, { id: '12', part_type: 'note', body: 'Known batch.', created_at: 1772352120, author: { type: 'admin' } }, { id: '13', part_type: 'ticket_state_updated_by_admin', body: null, created_at: 1772352130 }], total_count: 3 } });
    expect(told(read)).toEqual([['customer | Zip\nThe zip is stuck.', 'agent | Which size?', 'agent | internal | Known batch.']]);
    expect([codes(read), read.skipped]).toEqual([['guessed-role ticket_attributes'], { ticket_state_updated_by_admin: 1 }]);
  });
  it('reads the words of before 2.0, flat lists, and one part by itself', () => {
    expect(told(fromIntercom({ id: '1', created_at: 1772352000, conversation_message: { body: 'Torn on day one', author: noor }, conversation_parts: [part] }))).toEqual([['customer | Torn on day one', 'agent | Which size?']]);
    expect(codes(fromIntercom({ type: 'notification_event', topic: 'conversation_part.created', data: { item: part } }))).toEqual(['truncated conversation_parts']);
  });
});

describe('Zendesk', () => {
  const users = [{ id: 7, role: 'end-user' }, { id: 3, role: 'agent' }];
  const comment = (id: number, author: number): object => ({ id, author_id: author, body: `words ${id}`, public: true, created_at: `2026-03-01T09:0${id}:00Z` });
  it('reads audits with the requester and the assignee that they tell of', () => {
    const audit = (id: number, author: number, events: readonly object[]): object => ({ id, ticket_id: 5, author_id: author, created_at: `2026-03-01T09:0${id}:00Z`, via: { channel: 'email' }, metadata: {}, events });
    const [read] = fromZendeskAudits({ audits: [
      audit(1, 7, [{ id: 10, type: 'Comment', body: 'It squeaks', public: true }, { id: 11, type: 'Create', field_name: 'requester_id', value: '7' }]),
      audit(2, 3, [{ id: 12, type: 'Change', field_name: 'assignee_id', value: '3' }, { id: 13, type: 'Comment', author_id: 3, plain_body: 'Oil it', public: true }, { id: 14, type: 'Notification', body: 'Mailed' }]),
    ] });
    expect(told(read ?? [])).toEqual([['customer | It squeaks', 'agent | Oil it']]);
    expect([read?.conversation.channel, read?.skipped]).toEqual(['email', { Create: 1, Change: 1, Notification: 1 }]);
  });
  it('reads joined pages, several tickets, a webhook and a client’s keys', () => {
    expect(told(fromZendeskComments([{ comments: [comment(1, 7)], users: [users[0]], next_page: 'x', count: 2 }, { comments: [comment(2, 3)], users: [users[1]], next_page: null, count: 2 }]))).toEqual([['customer | words 1', 'agent | words 2']]);
    expect(told(fromZendeskCommentsList([{ ticket: { id: 1 }, comments: [comment(1, 7)], users }, { ticket: { id: 2 }, comments: [comment(2, 3)], users }]))).toEqual([['customer | words 1'], ['agent | words 2']]);
    const hook = fromZendeskComments({ type: 'zen:event-type:ticket.comment_added', detail: { id: '5' }, time: '2026-03-01T09:00:00Z', event: { comment: { id: '8', body: 'Any news?', is_public: true, author: { id: '7', is_staff: false, name: 'Noor' } } } });
    expect([told(hook), codes(hook), hook.conversation.id]).toEqual([[['customer | Any news?']], ['truncated event.comment'], '5']);
    expect(told(fromZendeskComments({ ticket: { requesterId: 7 }, comments: [{ authorId: 7, plainBody: 'It rusts', createdAt: '2026-03-01T09:00:00Z' }] }))).toEqual([['customer | It rusts']]);
  });
});

describe('several conversations', () => {
  const gorgias = (id: number, ticket: number): object => ({ id, ticket_id: ticket, from_agent: false, body_text: `w${id}` });
  const hubspot = (id: string, thread: string): object => ({ id, conversationsThreadId: thread, type: 'MESSAGE', direction: 'INCOMING', text: `w${id}` });
  const front = (id: string, place: string): object => ({ id, is_inbound: true, text: `w${id}`, created_at: 1772352000, _links: { related: { conversation: `https://api.example/conversations/${place}` } } });
  it.each<[name: string, read: () => readonly Imported[], turns: string[][]]>([
    ['Gorgias tickets', () => fromGorgiasList({ data: [{ id: 1, messages: [gorgias(1, 1)] }, { id: 2, messages: [gorgias(2, 2)] }] }), [['customer | w1'], ['customer | w2']]],
    ['Gorgias messages of many', () => fromGorgiasList({ data: [gorgias(1, 8), gorgias(2, 9), gorgias(3, 8)] }), [['customer | w1', 'customer | w3'], ['customer | w2']]],
    ['HubSpot pages of many', () => fromHubSpotList([{ results: [hubspot('1', 'a')], paging: {} }, { results: [hubspot('2', 'b')] }]), [['customer | w1'], ['customer | w2']]],
    ['Front messages of many', () => fromFrontList({ _results: [front('m1', 'cnv_1'), front('m2', 'cnv_2')] }), [['customer | wm1'], ['customer | wm2']]],
    ['Freshdesk tickets', () => fromFreshdeskList([{ id: 1, description_text: 'a', conversations: [] }, { id: 2, description_text: 'b', conversations: [] }]), [['customer | a'], ['customer | b']]],
    ['Help Scout conversations', () => fromHelpScoutList({ _embedded: { conversations: [1, 2].map((id) => ({ id, subject: 's', _embedded: { threads: [{ id, type: 'customer', body: `w${id}`, createdBy: { type: 'customer' } }] } })) }, page: { number: 1 } }), [['customer | w1'], ['customer | w2']]],
  ])('reads %s', (_name, read, turns) => expect(told(read())).toEqual(turns));
  it('refuses to mix them', () => expect(() => fromFront({ _results: [front('m1', 'cnv_1'), front('m2', 'cnv_2')] })).toThrow(/cnv_1, cnv_2.*fromFrontList/));
  it('reads Front’s events, and says that HubSpot’s webhooks hold no words', () => {
    const read = fromFront({ _results: [{ id: 'evt_1', type: 'inbound', emitted_at: 1772352000, conversation: {}, target: { _meta: { type: 'message' }, data: front('m1', 'cnv_1') } }, { id: 'evt_2', type: 'archive', emitted_at: 1772352010, conversation: {} }] });
    expect([told(read), read.skipped]).toEqual([[['customer | wm1']], { archive: 1 }]);
    expect(() => fromHubSpot([{ subscriptionType: 'conversation.newMessage', objectId: 5 }])).toThrow(/Get \/conversations/);
  });
  it('reads payloads one a line, and messages one a line', () => {
    const lines = [gorgias(1, 8), gorgias(2, 9), gorgias(3, 8)].map((one) => JSON.stringify(one)).join('\n');
    expect(guessFormat(lines).format).toBe('gorgias');
    expect([...importText(lines)].map((one) => (one.error === undefined ? one.conversation.turns.length : -1))).toEqual([2, 1]);
    const mixed = [{ ticket_id: 1, messages: [gorgias(1, 1)] }, { turns: [{ role: 'agent', text: 'Hi' }] }, { comments: 4 }].map((one) => JSON.stringify(one)).join('\n');
    expect([...importText(mixed)].map(({ line, error }) => [line, error?.path])).toEqual([[1, undefined], [2, undefined], [3, 'turns']]);
  });
  it('says when a payload might be two things', () => {
    expect(guessFormat('[{"from_agent": true, "body_text": "a", "is_inbound": true}]')).toMatchObject({ format: 'gorgias', also: ['front'], because: expect.stringContaining('might be front too') as string });
  });
});

describe('Salesforce', () => {
  it('reads a whole chat from its HTML', () => {
    const Body = '<p align="center">Chat Started: Sunday, March 01, 2026, 08:00:00 (+0000)</p><p align="center">Agent Levi V</p>( 5s ) Levi: Good day &amp; welcome.<br>( 1m 10s ) Visitor: The lid cracked<br>last night<br>( 1h 0m 2s ) Levi: Oh no.<br>';
    const [read] = fromSalesforce([{ Id: '570', StartTime: '2026-03-01T08:00:00.000+0000', Body }]);
    expect(told(read ?? [])).toEqual([['agent | Good day & welcome.', 'customer | The lid cracked\nlast night', 'agent | Oh no.']]);
    expect([read?.conversation.channel, read?.skipped, read?.conversation.turns.map(({ at }) => at?.slice(11, 19))]).toEqual(['chat', { event: 2 }, ['08:00:05', '08:01:10', '09:00:02']]);
  });
  it('reads entries of messaging', () => {
    const entry = (ActorType: string, Message: string, second: number): object => ({ Id: `e${second}`, ConversationId: 'c', ActorType, Message, EntryType: 'Text', EntryTime: `2026-03-01T08:00:0${second}.000+0000` });
    expect(told(fromSalesforce({ records: [entry('EndUser', 'Hi', 1), entry('Chatbot', 'Hello', 2), entry('Agent', 'Levi here', 3)] }))).toEqual([['customer | Hi', 'bot | Hello', 'agent | Levi here']]);
    expect(told(fromSalesforce({ conversationEntries: [{ identifier: 'x', messageText: 'Hi', sender: { role: 'EndUser' }, clientTimestamp: 1772352000123 }] }))).toEqual([['customer | Hi']]);
  });
});

describe('talk', () => {
  it('reads Slack’s blocks, profiles and files by their names', () => {
    const rich = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Ask ' }, { type: 'user', user_id: 'U2' }, { type: 'link', url: 'https://a.example', text: 'here' }] }] }];
    const read = fromSlack({ 'export/users.json': '[{"id":"U2","real_name":"Levi"}]', 'export/help/2026-03-01.json': JSON.stringify([
      { type: 'message', user: 'U1', text: '', blocks: rich, ts: '1772352000.000100', user_profile: { real_name: 'Noor' } }, { type: 'message', user: 'U2', text: 'Will do <!channel>', ts: '1772352001.000100', edited: {} },
      { type: 'message', user: 'U1', text: '', files: [{ id: 'F1' }], ts: '1772352002.000100' }, { type: 'message', subtype: 'huddle_thread', user: 'U1', text: 'x', ts: '1772352003.000100' },
    ]) }, { agents: ['Levi'] });
    expect([told(read), read[0]?.skipped, read[0]?.conversation.turns[0]?.author]).toEqual([[['customer | Ask @Levihere', 'agent | Will do @channel']], { file: 1, huddle_thread: 1 }, 'Noor']);
  });
  it('reads speech in other forms', () => {
    expect(told(fromWhisper({ transcription: [{ offsets: { from: 1000 }, text: ' Hello', speaker: '0' }, { offsets: { from: 2000 }, text: ' Hi', speaker: '1' }] }, { agents: ['0'] }))).toEqual([['agent | Hello', 'customer | Hi']]);
    expect(told(fromWhisper({ segments: [{ start: 0, end: 1, text: 'Hello', words: [{ speaker: 'A' }, { speaker: 'A' }, { speaker: 'B' }] }] }, { agents: ['A'] }))).toEqual([['agent | Hello']]);
    const live = (speaker: number, transcript: string, start: number, final: boolean): object => ({ type: 'Results', channel_index: [0, 1], start, is_final: final, channel: { alternatives: [{ transcript, words: [{ word: transcript, start, speaker }] }] } });
    const read = fromDeepgram([{ type: 'Metadata' }, live(0, 'hel', 0, false), live(0, 'hello', 0, true), live(1, 'hi', 1, true)], { agents: ['speaker 0'] });
    expect([told(read), read.skipped]).toEqual([[['agent | hello', 'customer | hi']], { Metadata: 1, interim: 1 }]);
  });
  it('reads cues with everything that may stand in them', () => {
    const text = 'WEBVTT - call\nKind: captions\n\nNOTE\nfor nobody\n\nSTYLE\n::cue {}\n\nREGION\nid:a\n\ncue-1\n01:02.000 --> 01:03.000 align:start position:10%\n<v.loud Levi>Good <i>day</i> &amp; welcome</v>\n<v Noor>Hi</v>\n';
    const read = fromWebVtt(text, { agents: ['Levi'] });
    expect([told(read), read.skipped]).toEqual([[['agent | Good day & welcome', 'customer | Hi']], { note: 1, style: 1, region: 1 }]);
  });
  it('reads WhatsApp’s own lines as its own', () => {
    const text = '[13/04/2026, 10:00:00] Help: \u200eMessages and calls are end-to-end encrypted.\n[13/04/2026, 10:01:00] Desk: North: Hello\n[13/04/2026, 10:02:00] Noor: <Medien ausgeschlossen>\n[13/04/2026, 10:03:00] Noor: Missed voice call\n[13/04/2026, 10:04:00] Noor: It tore <This message was edited>';
    const read = fromWhatsApp(text, { agents: ['Desk: North'] });
    expect([told(read), read.skipped]).toEqual([[['agent | Hello', 'customer | It tore']], { system: 1, media: 1, call: 1 }]);
  });
  it('reads tables with semicolons, and corpora in a folder', () => {
    expect(told(fromTwcs('tweet_id;author_id;inbound;text\n1;5;1.0;"late, again"\n2;Acme;0.0;Sorry'))).toEqual([['customer | late, again'], ['agent | Sorry']]);
    expect(told(fromConvokit({ 'c/utterances.jsonl': '{"id":"1","speaker":"a","text":"Hi","root":"1"}', 'c/users.json': '{"a":{"role":"customer"}}' }))).toEqual([['customer | Hi']]);
  });
});

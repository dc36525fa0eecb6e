import { describe, expect, it } from 'vitest';
import { fromSlack, type TranscriptOptions } from '../../../src/formats';
import { blockText } from '../../../src/formats/slack-blocks';
import { slackText } from '../../../src/formats/slack-text';
import { told } from './lines';

const users = [{ id: 'U1', real_name: 'Noor' }, { id: 'U2', profile: { real_name: 'Levi' } }, { id: 'U3', profile: { display_name: 'Ana' } }, { id: 'U4', name: 'sam' }, { id: 'UB', name: 'clock', is_bot: true }, { id: 5, name: 'five' }];
const message = (more: object): object => ({ type: 'message', user: 'U1', text: 'It broke.', ts: '1772352000.000100', ...more });
const lines = (payload: unknown, options: TranscriptOptions = { agents: ['U2'] }): string[] => told(() => fromSlack(payload, options));
const head = '= no id, chat';
const noor = 'customer 2026-03-01T08:00:00Z by Noor #1772352000.000100: It broke.';

describe('a message of Slack', () => {
  it.each<[what: string, more: object, expected: string[]]>([
    ['as people write it', {}, [head, noor]],
    ['of the agent', { user: 'U2' }, [head, 'agent 2026-03-01T08:00:00Z by Levi #1772352000.000100: It broke.']],
    ['of a person by the name that is shown', { user: 'U3' }, [head, 'customer 2026-03-01T08:00:00Z by Ana #1772352000.000100: It broke.']],
    ['of a person by the name to sign in', { user: 'U4' }, [head, 'customer 2026-03-01T08:00:00Z by sam #1772352000.000100: It broke.']],
    ['of a person whom no list has', { user: 'U9' }, [head, 'customer 2026-03-01T08:00:00Z by U9 #1772352000.000100: It broke.']],
    ['of a person in a profile of its own', { user: 'U9', user_profile: { real_name: 'Zoe' } }, [head, 'customer 2026-03-01T08:00:00Z by Zoe #1772352000.000100: It broke.']],
    ['of a profile without a person', { user: 9, user_profile: { real_name: 'Zoe' } }, [head, 'other 2026-03-01T08:00:00Z #1772352000.000100: It broke.']],
    ['of a bot by its account', { user: 'UB' }, [head, 'bot 2026-03-01T08:00:00Z by clock #1772352000.000100: It broke.']],
    ['of a bot by its id', { user: undefined, bot_id: 'B1' }, [head, 'bot 2026-03-01T08:00:00Z by B1 #1772352000.000100: It broke.']],
    ['of a bot with a profile', { user: undefined, bot_id: 'B1', bot_profile: { name: 'Helper' } }, [head, 'bot 2026-03-01T08:00:00Z by Helper #1772352000.000100: It broke.']],
    ['of a bot by its kind', { user: undefined, subtype: 'bot_message', username: 'Reminder' }, [head, 'bot 2026-03-01T08:00:00Z by Reminder #1772352000.000100: It broke.']],
    ['with an empty id of a bot', { bot_id: '' }, [head, noor]],
    ['of Slack itself', { user: 'USLACKBOT' }, [head, 'system 2026-03-01T08:00:00Z by USLACKBOT #1772352000.000100: It broke.']],
    ['of nobody', { user: undefined }, [head, 'other 2026-03-01T08:00:00Z #1772352000.000100: It broke.']],
    ['of a name without an account', { user: undefined, username: 'Guest 4' }, [head, 'customer 2026-03-01T08:00:00Z by Guest 4 #1772352000.000100: It broke.']],
    ['about oneself', { subtype: 'me_message' }, [head, noor]],
    ['from a thread', { subtype: 'thread_broadcast' }, [head, noor]],
    ['with a file', { subtype: 'file_share' }, [head, noor]],
    ['about a file', { subtype: 'file_comment' }, [head, noor]],
    ['with an empty kind', { subtype: '' }, [head, noor]],
    ['with no kind', { subtype: null, type: undefined }, [head, noor]],
    ['of joining', { subtype: 'channel_join' }, [head, '- 1 channel_join']],
    ['that is an event', { type: 'reaction_added' }, [head, '- 1 reaction_added']],
    ['of kinds that are numbers', { type: 3, subtype: 4 }, [head, '- 1 event']],
    ['that is hidden', { hidden: true }, [head, '- 1 message']],
    ['that was deleted', { subtype: 'message_deleted' }, [head, '! redacted at messages[0]: Left out: this message was deleted.', '- 1 message_deleted']],
    ['of which a stone is left', { subtype: 'tombstone' }, [head, '! redacted at messages[0]: Left out: this message was deleted.', '- 1 tombstone']],
    ['without words', { text: '' }, [head, '! skipped-item at messages[0]: Left out: this message has no words.', '- 1 message']],
    ['without words but with a file', { text: ' ', files: [{ id: 'F1' }] }, [head, '! skipped-item at messages[0]: Left out: this message has no words.', '- 1 file']],
    ['with no files and no words', { text: null, files: [] }, [head, '! skipped-item at messages[0]: Left out: this message has no words.', '- 1 message']],
    ['with words in blocks', { text: '', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Ask <@U2>' } }] }, [head, 'customer 2026-03-01T08:00:00Z by Noor #1772352000.000100: Ask @Levi']],
    ['with words in attachments', { text: '', attachments: [{ text: 'First' }, { text: ' ', blocks: [{ type: 'header', text: { text: 'Second' } }] }, { fallback: 'Third' }, { title: 'x' }, 7] }, [head, 'customer 2026-03-01T08:00:00Z by Noor #1772352000.000100: First\nSecond\nThird']],
    ['with people in attachments', { text: '', attachments: [{ fallback: 'Ask <@U2>' }] }, [head, 'customer 2026-03-01T08:00:00Z by Noor #1772352000.000100: Ask @Levi']],
    ['with words and blocks', { blocks: [{ type: 'section', text: { text: 'Not these' } }] }, [head, noor]],
    ['with a time that is none', { ts: 'soon' }, [head, 'customer by Noor #soon: It broke.']],
    ['with a time that is a number', { ts: 1772352060 }, [head, 'customer 2026-03-01T08:01:00Z by Noor #1772352060: It broke.']],
  ])('%s', (_what, more, expected) => expect(lines({ users, messages: [message(more)] })).toEqual(expected));
  it.each<[what: string, user: object, role: string]>([
    ['a stranger', { is_stranger: true }, 'customer'], ['a guest', { is_restricted: true }, 'customer'], ['a guest of one channel', { is_ultra_restricted: true }, 'customer'], ['a bot', { is_bot: true }, 'bot'],
    ['a colleague', { is_stranger: false }, 'other'], ['a word for a flag', { is_stranger: 'true' }, 'other'],
  ])('of %s', (_what, user, role) => expect(fromSlack({ users: [{ id: 'U7', real_name: 'Kim', ...user }], messages: [message({ user: 'U7' }), message({ user: 'U8', ts: '1772352001.000100' })] })[0]?.conversation.turns[0]?.role).toBe(role));
});

describe('names that the caller gives for Slack', () => {
  const two = { users, messages: [message({}), message({ user: 'U2', ts: '1772352001.000100', text: 'Sorry.' })] };
  it.each<[what: string, options: TranscriptOptions, expected: string[]]>([
    ['an agent by name', { agents: ['Levi'] }, [head, noor, 'agent 2026-03-01T08:00:01Z by Levi #1772352001.000100: Sorry.']],
    ['an agent by id', { agents: ['U2'] }, [head, noor, 'agent 2026-03-01T08:00:01Z by Levi #1772352001.000100: Sorry.']],
    ['a customer by id', { customers: ['U1'] }, [head, noor, 'agent 2026-03-01T08:00:01Z by Levi #1772352001.000100: Sorry.', '! guessed-role at users: Levi was read as the agent. Name the agents: { agents: ["Levi"] }.']],
    ['a customer by name', { customers: ['Noor'] }, [head, noor, 'agent 2026-03-01T08:00:01Z by Levi #1772352001.000100: Sorry.', '! guessed-role at users: Levi was read as the agent. Name the agents: { agents: ["Levi"] }.']],
    ['nobody', {}, [head, 'other 2026-03-01T08:00:00Z by Noor #1772352000.000100: It broke.', 'other 2026-03-01T08:00:01Z by Levi #1772352001.000100: Sorry.', '! guessed-role at users: Noor, Levi were read as role other. Name the agents: { agents: ["Noor"] }.']],
    ['no list', { agents: 'U2' as never }, ['bad-input: agents: Give a list.']],
  ])('%s', (_what, options, expected) => expect(lines(two, options)).toEqual(expected));
});

describe('what Slack puts around messages', () => {
  const reply = message({ user: 'U2', text: 'Sorry.', ts: '1772352001.000100', thread_ts: '1772352000.000100' });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['a list', [message({})], [head, 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.']],
    ['one message', message({}), [head, 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.']],
    ['one event without words', { ts: '1', type: 'message' }, ['bad-input: messages: Expected messages of Slack, found an object with ts, type. Give a day\'s list, or the files of the export by their names.']],
    ['messages', { ok: true, messages: [message({})] }, [head, 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.']],
    ['messages of a channel', { channel: 'C1', messages: [message({}), reply] }, ['= C1, chat', 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.', '= C1/1772352000.000100, chat', 'agent 2026-03-01T08:00:01Z by U2 #1772352001.000100: Sorry.']],
    ['a search', { messages: { matches: [message({})] } }, [head, 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.']],
    ['an event', { event: message({}) }, [head, 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.']],
    ['members', { members: users, messages: [message({})] }, [head, noor]],
    ['users as text', { users: JSON.stringify(users), messages: [message({})] }, [head, noor]],
    ['days without users', { 'help/2026-03-01.json': [message({})] }, ['= help, chat', 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.']],
    ['days in the wrong order', { 'org_users.json': users, 'help/2026-03-02.json': [message({ ts: '1772438400.000100', text: 'Again.' })], 'help/2026-03-01.json': JSON.stringify([message({})]) }, ['= help, chat', noor, 'customer 2026-03-02T08:00:00Z by Noor #1772438400.000100: Again.']],
    ['days of two channels in a folder', { 'export/users.json': users, 'export/help/2026-03-01.json': [message({})], 'export/sales/2026-03-01.json': [message({})] }, ['= help, chat', noor, '= sales, chat', noor]],
    ['a day that is no list', { 'users.json': users, 'help/2026-03-01.json': {}, 'help/2026-03-02.json': [message({})] }, ['= help, chat', noor]],
    ['other files alone', { 'users.json': users, 'help/canvas.json': [] }, ['bad-input: messages: Expected messages of Slack, found an object with users.json, help/canvas.json. Give a day\'s list, or the files of the export by their names.']],
    ['a name that only looks like a day', { 'help/2026-03-01.json.bak': [], 'users.json': users }, ['bad-input: messages: Expected messages of Slack, found an object with help/2026-03-01.json.bak, users.json. Give a day\'s list, or the files of the export by their names.']],
    ['something else among messages', [message({}), 'x', null], [head, 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.', '! skipped-item at messages[1]: Left out: expected a message, found a string.', '! skipped-item at messages[2]: Left out: expected a message, found null.', '- 2 item']],
    ['messages out of order', [reply, message({})], [head, 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.', '= 1772352000.000100, chat', 'agent 2026-03-01T08:00:01Z by U2 #1772352001.000100: Sorry.']],
    ['messages of which one has no time', [message({ ts: '1772352001.000100', text: 'Again.' }), message({}), message({ ts: null, text: 'And again.' })], [head, 'customer 2026-03-01T08:00:01Z by U1 #1772352001.000100: Again.', 'customer 2026-03-01T08:00:00Z by U1 #1772352000.000100: It broke.', 'customer by U1: And again.', '! order at messages: Some messages have no time that can be read, so all were left in the order they came in.']],
    ['an object', { channels: [] }, ['bad-input: messages: Expected messages of Slack, found an object with channels. Give a day\'s list, or the files of the export by their names.']],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
});

describe('the blocks of Slack', () => {
  const rich = (...elements: object[]): object[] => [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
  it.each<[what: string, blocks: unknown, words: string]>([
    ['text', rich({ type: 'text', text: 'It broke' }), 'It broke'],
    ['a person', rich({ type: 'user', user_id: 'U1' }), '<@U1>'],
    ['a channel', rich({ type: 'channel', channel_id: 'C1' }), '<#C1>'],
    ['a call to all', rich({ type: 'broadcast', range: 'here' }), '<!here>'], ['a call without a range', rich({ type: 'broadcast' }), '<!channel>'],
    ['a link with words', rich({ type: 'link', url: 'https://a.example', text: 'here' }), 'here'], ['a bare link', rich({ type: 'link', url: 'https://a.example' }), 'https://a.example'], ['a link without an address', rich({ type: 'text', text: 'a' }, { type: 'link' }), 'a'],
    ['an emoji', rich({ type: 'emoji', name: 'wave' }), ':wave:'],
    ['two lines of each kind', ['rich_text_section', 'rich_text_preformatted', 'rich_text_quote', 'section', 'header', 'context', 'rich_text_list', 'rich_text', 'markdown'].map((type) => ({ type, text: type })), 'rich_text_section\nrich_text_preformatted\nrich_text_quote\nsection\nheader\ncontext\nrich_text_list\nrich_text\nmarkdown'],
    ['pieces of one line', [{ type: 'text', text: 'a' }, { type: 'text', text: 'b' }], 'ab'],
    ['fields', [{ type: 'section', text: { text: 'Order ' }, fields: [{ type: 'mrkdwn', text: '44' }, { type: 'mrkdwn', text: ' late' }] }], 'Order 44 late'],
    ['buttons', [{ type: 'actions', elements: [{ type: 'button', text: { text: 'Close' } }] }, { type: 'section', text: { text: 'Done' } }], 'Done'],
    ['a picture', [{ type: 'image', image_url: 'https://a.example/b.png' }], ''],
    ['a list in a quote', [{ type: 'rich_text_quote', elements: [{ type: 'rich_text_list', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] }, { type: 'rich_text_section', elements: [{ type: 'text', text: 'two' }] }] }] }], 'one\ntwo'],
    ['no list', 'x', ''],
    ['something else', [5, null, 'x'], ''],
  ])('%s', (_what, blocks, words) => expect(blockText(blocks)).toBe(words));
  it('lie eight deep at most', () => {
    const deep = (level: number): object => (level === 0 ? { type: 'text', text: 'found' } : { type: 'rich_text', elements: [deep(level - 1)] });
    expect([8, 9].map((level) => blockText([deep(level)]))).toEqual(['found', '']);
  });
});

describe('the marking of Slack', () => {
  it.each<[text: string, words: string]>([
    ['<@U1|>', '@Noor'], ['<@U7|zoe>', '@zoe'], ['<@U7| >', '@U7'], ['<#C2| help >', '#help'], ['<#C2|>', '#C2'], ['<!channel>', '@channel'], ['<!date^139^{date}>', '@date'], ['<!subteam^S1|@team>', '@team'],
    ['<mailto:a@b.example|write>', 'write'], ['<mailto:a@b.example>', 'a@b.example'], ['<https://a.example/?to=mailto:b>', 'https://a.example/?to=mailto:b'], ['<https://a.example|a\nb>', 'a\nb'], ['<https://a\n.example>', '<https://a\n.example>'], ['  <>  ', '<>'],
  ])('%j is %j', (text, words) => expect(slackText(text, (id) => (id === 'U1' ? 'Noor' : undefined))).toBe(words));
});

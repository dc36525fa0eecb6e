import { describe, expect, it, vi } from 'vitest';
import { fromSlack } from '../../src/formats/slack';
import { slackText } from '../../src/formats/slack-text';
import { neverBreaks } from './any-json';

vi.setConfig({ testTimeout: 60_000 });

const users = [{ id: 'U1', name: 'noor', real_name: 'Noor', is_bot: false, is_stranger: true }, { id: 'U2', name: 'levi', profile: { real_name: 'Levi' } }, { id: 'UB', name: 'clock', is_bot: true }];
const message = (user: string | undefined, second: number, more: object = {}): Record<string, unknown> => ({ type: 'message', user, text: `text ${second}`, ts: `1775030400.00000${second}`, ...more });
const inThread = { thread_ts: '1775030400.000001' };

describe('fromSlack', () => {
  it('reads an export by threads', () => {
    const read = fromSlack({
      'users.json': users, 'channels.json': [{ id: 'C1', name: 'help' }],
      'help/2026-04-02.json': [message('U2', 2, { ...inThread, text: '<@U1> looking &amp; back soon' }), message('U1', 3, { ...inThread, subtype: 'thread_broadcast' }), message('U1', 3, { ...inThread })],
      'help/2026-04-01.json': [message('U1', 1, { ...inThread, reply_count: 2 }), message('U9', 4, { subtype: 'channel_join' }), message(undefined, 5, { subtype: 'bot_message', bot_id: 'B1', username: 'Reminder', text: '', attachments: [{ fallback: 'Late!' }] })],
    }, { agents: ['U2'] });
    expect(read.map(({ conversation }) => conversation)).toEqual([
      { id: 'help/1775030400.000001', channel: 'chat', turns: [
        { role: 'customer', text: 'text 1', at: '2026-04-01T08:00:00Z', author: 'Noor', id: '1775030400.000001' },
        { role: 'agent', text: '@Noor looking & back soon', at: '2026-04-01T08:00:00Z', author: 'Levi', id: '1775030400.000002' },
        { role: 'customer', text: 'text 3', at: '2026-04-01T08:00:00Z', author: 'Noor', id: '1775030400.000003' },
      ] },
      { id: 'help', channel: 'chat', turns: [{ role: 'bot', text: 'Late!', at: '2026-04-01T08:00:00Z', author: 'Reminder', id: '1775030400.000005' }] },
    ]);
    expect(read.map(({ skipped }) => skipped)).toEqual([{ duplicate: 1 }, { channel_join: 1 }]);
  });
  it('loses no message without a time, nor other words at the same time', () => {
    const read = fromSlack([message('U1', 1, { ts: '' }), message('U2', 2, { ts: '' }), message('U1', 3), message('U1', 3, { text: 'other words' })], { agents: ['U2'] });
    expect(read.map(({ conversation, skipped }) => [conversation.turns.map(({ text }) => text), skipped])).toEqual([[['text 1', 'text 2', 'text 3', 'other words'], {}]]);
  });
  it('takes guests for customers, bots for bots, and says what it guessed', () => {
    const [read] = fromSlack({ users, messages: [message('U1', 1), message('UB', 2), message('USLACKBOT', 3), message('U2', 4), message('U2', 5, { bot_id: 'B7' })] });
    expect(read?.conversation.turns.map(({ role }) => role)).toEqual(['customer', 'bot', 'system', 'agent', 'bot']);
    expect(read?.warnings.map(({ message: told }) => told)).toEqual(['Levi was read as the agent. Name the agents: { agents: ["Levi"] }.']);
  });
  it('needs no users, and takes the newest first without a word', () => {
    const [read] = fromSlack([message('U2', 2), message('U1', 1)], { agents: ['U2'] });
    expect(read?.conversation).toEqual({ channel: 'chat', turns: [
      { role: 'customer', text: 'text 1', at: '2026-04-01T08:00:00Z', author: 'U1', id: '1775030400.000001' },
      { role: 'agent', text: 'text 2', at: '2026-04-01T08:00:00Z', author: 'U2', id: '1775030400.000002' },
    ] });
    expect(read?.warnings).toEqual([]);
  });
  it('leaves out what has no words, and what is hidden', () => {
    const [read] = fromSlack([message('U1', 1, { text: null }), message('U1', 2, { hidden: true, subtype: 'message_changed' }), message('U1', 3, { subtype: 'tombstone' }), 5, message('U1', 6, { type: 'reaction_added' })]);
    expect(read?.conversation.turns).toEqual([]);
    expect(read?.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['guessed-role users', 'skipped-item messages[0]', 'redacted messages[2]', 'skipped-item messages[3]']);
    expect(read?.skipped).toEqual({ message: 1, message_changed: 1, tombstone: 1, item: 1, reaction_added: 1 });
  });
  it.each<[payload: unknown]>([[{}], [null], [''], [{ 'users.json': [] }], [{ messages: 'a' }]])('says how to mend %j', (payload) => expect(() => fromSlack(payload)).toThrow(expect.objectContaining({ code: 'bad-input' })));
  it('never breaks', () => neverBreaks((json) => fromSlack(json), { users, messages: [message('U1', 1, { attachments: [{ text: 'a' }] }), message('U2', 2, inThread)] }));
});

describe('slackText', () => {
  it.each<[text: string, read: string]>([
    ['<@U1> and <@U7> and <@U8|zoe>', '@Noor and @U7 and @zoe'], ['<#C2|help> <#C3>', '#help #C3'], ['<!here> <!subteam^S1|@team> <!subteam^S1>', '@here @team @subteam'],
    ['<!date^139^{date} at {time}|1 April>', '1 April'], ['<https://a.example/x?a=1&amp;b=2|page>', 'page'], ['<https://a.example>', 'https://a.example'], ['<mailto:a@b.example>', 'a@b.example'],
    ['3 &lt; 5 &amp;&amp; 5 &gt; 3', '3 < 5 && 5 > 3'], ['*really* late', '*really* late'], ['a < b', 'a < b'],
  ])('%j is %j', (text, read) => expect(slackText(text, (id) => (id === 'U1' ? 'Noor' : undefined))).toBe(read));
});

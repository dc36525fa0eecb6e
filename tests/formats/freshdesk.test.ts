import { describe, expect, it, vi } from 'vitest';
import { fromFreshdesk } from '../../src/formats/freshdesk';
import { GoodturnError } from '../../src/text/error';
import { ownWords } from './own-words';

vi.setConfig({ testTimeout: 60_000 });

const ticket = { id: 20, requester_id: 501, source: 1, created_at: '2026-03-01T08:00:00Z', description: '<div>My lamp <b>flickers</b>.</div>', description_text: 'My lamp flickers.' };
const said = (minute: number, user: number, incoming: unknown, more: object = {}): object => ({
  id: 100 + minute, ticket_id: 20, user_id: user, incoming, private: false, source: 0, created_at: `2026-03-01T08:${String(minute).padStart(2, '0')}:00Z`,
  body: `<div>words ${minute}</div>`, body_text: `words ${minute}`, attachments: [], ...more,
});

describe('fromFreshdesk', () => {
  it('begins with the description and keeps notes apart', () => {
    expect(fromFreshdesk({ ticket, conversations: [said(1, 31, false), said(2, 31, false, { private: true, source: 2 }), said(3, 501, true)] })).toEqual({
      conversation: { id: '20', channel: 'email', turns: [
        { role: 'customer', text: 'My lamp flickers.', at: '2026-03-01T08:00:00Z', author: '501' },
        { role: 'agent', text: 'words 1', at: '2026-03-01T08:01:00Z', author: '31', id: '101' },
        { role: 'agent', text: 'words 2', visibility: 'internal', at: '2026-03-01T08:02:00Z', author: '31', id: '102' },
        { role: 'customer', text: 'words 3', at: '2026-03-01T08:03:00Z', author: '501', id: '103' },
      ] },
      warnings: [], skipped: {},
    });
  });
  it.each<[name: string, payload: unknown, turns: string[], told: string[]]>([
    ['a bare list', [said(1, 31, false)], ['agent: words 1'], ['truncated ticket']],
    ['a list in an object', { conversations: [said(1, 501, true)] }, ['customer: words 1'], ['truncated ticket']],
    ['conversations inside their ticket', { ...ticket, conversations: [said(1, 31, false)] }, ['customer: My lamp flickers.', 'agent: words 1'], []],
    ['a full first page', { ticket, conversations: Array.from({ length: 30 }, (_, index) => said(index + 1, 31, false)) }, ['customer: My lamp flickers.', ...Array.from({ length: 30 }, (_, index) => `agent: words ${index + 1}`)], ['truncated conversations']],
    ['a ticket that an agent began', { ticket: { ...ticket, source: 10 }, conversations: [] }, ['agent: My lamp flickers.'], []],
    ['the requester, whatever the direction', { ticket, conversations: [said(1, 501, false)] }, ['customer: My lamp flickers.', 'customer: words 1'], []],
    ['HTML without plain text', { ticket: { ...ticket, description_text: '' }, conversations: [said(1, 31, false, { body_text: null, body: '<p>a &lt; b</p><script>c</script>' })] }, ['customer: My lamp flickers.', 'agent: a < b'], []],
    ['quoted history', { ticket, conversations: [said(1, 501, true, { body_text: 'Still dark.\n\nOn Sun, 1 Mar 2026 at 08:10, Lamps <help@example.com> wrote:\n> Which bulb?' })] }, ['customer: My lamp flickers.', 'customer: Still dark.'], []],
    ['an automation', { ticket, conversations: [said(1, 31, false, { automation_id: 7 })] }, ['customer: My lamp flickers.', 'bot: words 1'], ['automatic conversations[0]']],
    ['an automatic answer', { ticket, conversations: [said(1, 9, true, { auto_response: true })] }, ['customer: My lamp flickers.', 'bot: words 1'], ['automatic conversations[0]']],
    ['nobody', { ticket, conversations: [said(1, 31, null)] }, ['customer: My lamp flickers.', 'other: words 1'], ['guessed-role conversations[0].incoming']],
    ['no words', { ticket, conversations: [said(1, 31, false, { body_text: null, body: null }), 5] }, ['customer: My lamp flickers.'], ['skipped-item conversations[0]', 'skipped-item conversations[1]']],
    ['mixed times', { ticket, conversations: [said(1, 31, false, { created_at: null })] }, ['customer: My lamp flickers.', 'agent: words 1'], ['order conversations']],
    ['a ticket by itself', ticket, ['customer: My lamp flickers.'], ['truncated conversations']],
    ['nothing said', { ticket: { ...ticket, description: null, description_text: null }, conversations: [] }, [], []],
  ])('reads %s', (_name, payload, turns, told) => {
    const { conversation, warnings } = fromFreshdesk(payload);
    expect(conversation.turns.map((turn) => `${turn.role}: ${ownWords(turn)}`)).toEqual(turns);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(told);
  });
  it('counts what has no words', () => expect(fromFreshdesk({ ticket, conversations: [said(1, 31, false, { body_text: ' ', body: '<img src="x">' }), null] }).skipped).toEqual({ conversation: 1, item: 1 }));
  it('does not take words for a way', () => expect(fromFreshdesk({ ticket: { ...ticket, source: 'email' }, conversations: [] }).conversation.channel).toBeUndefined());
  it.each<[payload: unknown, path: string]>([
    [{}, 'conversations'], [null, 'conversations'], [{ ticket: { id: 20 } }, 'conversations'], ['[', ''], [[said(1, 1, true), said(2, 1, true, { ticket_id: 21 })], 'ticket_id'],
    [{ ticket, conversations: [said(1, 1, true, { id: 2 ** 60 })] }, 'conversations[0].id'],
  ])('says how to mend %j', (payload, path) => {
    expect(() => fromFreshdesk(payload)).toThrow(GoodturnError);
    expect(() => fromFreshdesk(payload)).toThrow(expect.objectContaining({ code: 'bad-input', path }));
  });
});

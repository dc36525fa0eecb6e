import { describe, expect, it, vi } from 'vitest';
import { fromZendeskLog } from '../../src/formats/zendesk-log';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const event = (minute: number, author: unknown, content: unknown, more: object = {}): object =>
  ({ id: `e${minute}`, type: 'Comment', reference: `zen:ticket_event:${minute}`, created_at: `2026-03-01T08:0${minute}:00Z`, attachments: [], author, content, metadata: { public: true }, ...more });
const ines = { type: 'user', 'zen:support:user_id': 501, display_name: 'Ines Duarte' };
const piet = { type: 'agent', 'zen:support:user_id': 31 };
const html = (body: string): object => ({ type: 'html', body });

describe('fromZendeskLog', () => {
  it('needs no users to tell roles', () => {
    expect(fromZendeskLog({ events: [
      event(0, ines, html('<p>Late &amp; cold.</p>')), event(1, { type: 'bot', display_name: 'Answer Bot' }, { type: 'text', text: 'Hi!' }, { type: 'Messaging::ConversationMessage' }),
      event(2, piet, html('<p>Ask the kitchen</p>'), { metadata: { public: false } }), event(3, piet, null, { type: 'StatusChange' }),
    ] })).toEqual({
      conversation: { channel: 'chat', turns: [
        { role: 'customer', text: 'Late & cold.', at: '2026-03-01T08:00:00Z', author: 'Ines Duarte', id: 'e0' },
        { role: 'bot', text: 'Hi!', at: '2026-03-01T08:01:00Z', author: 'Answer Bot', id: 'e1' },
        { role: 'agent', text: 'Ask the kitchen', visibility: 'internal', at: '2026-03-01T08:02:00Z', author: '31', id: 'e2' },
      ] },
      warnings: [], skipped: { StatusChange: 1 },
    });
  });
  it.each<[name: string, payload: object, roles: string[], told: string[], skipped: object]>([
    ['nobody', { events: [event(0, null, html('<p>a</p>'))] }, ['other'], ['guessed-role events[0].author.type'], {}],
    ['nobody in a note', { events: [event(0, {}, html('<p>a</p>'), { metadata: { public: false } })] }, ['agent'], [], {}],
    ['Zendesk itself', { events: [event(0, { type: 'user', 'zen:support:user_id': -1 }, html('<p>a</p>'))] }, ['system'], [], {}],
    ['a picture', { events: [event(0, ines, { type: 'image', text: null })] }, [], ['skipped-item events[0]'], { Comment: 1 }],
    ['an unknown kind with words', { events: [event(0, ines, { type: 'text', text: 'a' }, { type: 'Hologram' })] }, [], ['skipped-item events[0]'], { Hologram: 1 }],
    ['odd items', { events: [5, null, {}] }, [], ['skipped-item events[0]', 'skipped-item events[1]'], { event: 3 }],
    ['another page', { events: [], links: { next: 'https://example.zendesk.com/2' }, meta: { has_more: true } }, [], ['truncated links.next'], {}],
    ['mixed times', { events: [event(0, ines, html('a')), event(1, piet, html('b'), { created_at: 'soon' })] }, ['customer', 'agent'], ['order events'], {}],
    ['events out of order', { events: [event(1, ines, html('a')), event(0, piet, html('b'))] }, ['agent', 'customer'], ['order events'], {}],
    ['a bare list', [event(0, ines, html('<script>x</script>a'))], ['customer'], [], {}],
    ['nothing', { events: [] }, [], [], {}],
  ])('reads %s', (_name, payload, roles, told, skipped) => {
    const { conversation, warnings, skipped: left } = fromZendeskLog(payload);
    expect(conversation.turns.map(({ role }) => role)).toEqual(roles);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(told);
    expect(left).toEqual(skipped);
  });
  it.each([{}, null, 5, 'x', { events: {} }])('says what it expected of %j', (payload) => {
    expect(() => fromZendeskLog(payload)).toThrow(GoodturnError);
  });
});

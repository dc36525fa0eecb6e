import { describe, expect, it, vi } from 'vitest';
import { fromHelpScout } from '../../src/formats/help-scout';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const ines = { id: 501, type: 'customer', first: 'Ines', last: 'Duarte', email: 'ines@example.com' };
const piet = { id: 31, type: 'user', first: 'Piet', last: '', email: 'piet@example.com' };
const thread = (minute: number, type: string, by: unknown, more: object = {}): object => ({
  id: minute, type, status: 'active', state: 'published', action: { type: 'default', text: '' }, body: `words ${minute}<br>`, source: { type: 'email', via: 'customer' },
  createdBy: by, savedReplyId: 0, createdAt: `2026-03-01T08:0${minute}:00Z`, ...more,
});
const page = (...threads: readonly unknown[]): object => ({ _embedded: { threads }, page: { size: 25, totalElements: threads.length, totalPages: 1, number: 1 } });

describe('fromHelpScout', () => {
  it('turns the newest first round and keeps notes apart', () => {
    expect(fromHelpScout(page(thread(4, 'lineitem', piet, { body: null }), thread(3, 'message', piet), thread(2, 'note', piet), thread(1, 'customer', ines)))).toEqual({
      conversation: { channel: 'email', turns: [
        { role: 'customer', text: 'words 1', at: '2026-03-01T08:01:00Z', author: 'Ines Duarte', id: '1' },
        { role: 'agent', text: 'words 2', visibility: 'internal', at: '2026-03-01T08:02:00Z', author: 'Piet', id: '2' },
        { role: 'agent', text: 'words 3', at: '2026-03-01T08:03:00Z', author: 'Piet', id: '3' },
      ] },
      warnings: [], skipped: { lineitem: 1 },
    });
  });
  it('keeps equal times in the order they were said', () => {
    const at = { createdAt: '2026-03-01T08:00:00Z' };
    expect(fromHelpScout(page(thread(2, 'message', piet, at), thread(1, 'customer', ines, at))).conversation.turns.map(({ id }) => id)).toEqual(['1', '2']);
    expect(fromHelpScout(page(thread(1, 'customer', ines), thread(2, 'message', piet))).warnings).toEqual([]);
  });
  it.each<[name: string, payload: unknown, turns: string[], told: string[], skipped: object]>([
    ['a conversation with its threads', { id: 9, type: 'chat', _embedded: { threads: [thread(1, 'chat', ines, { source: null })] } }, ['customer: words 1'], [], {}],
    ['a bare list', [thread(1, 'phone', piet)], ['agent: words 1'], [], {}],
    ['an empty page', { page: { size: 25, totalElements: 0, totalPages: 0, number: 1 } }, [], [], {}],
    ['the first of several pages', { ...page(thread(1, 'customer', ines)), page: { number: 1, totalPages: 2 } }, ['customer: words 1'], ['truncated page'], {}],
    ['drafts and what is hidden', page(thread(2, 'message', piet, { state: 'draft' }), thread(1, 'message', piet, { state: 'hidden' })), [], [], { draft: 1, hidden: 1 }],
    ['a saved reply', page(thread(1, 'message', piet, { savedReplyId: 44 })), ['agent: words 1'], [], {}],
    ['a workflow', page(thread(1, 'message', piet, { action: { type: 'automatic-workflow', text: 'Thanks' } })), ['bot: words 1'], ['automatic _embedded.threads[0]'], {}],
    ['a customer whom a workflow moved', page(thread(1, 'customer', ines, { action: { type: 'automatic-workflow' } })), ['customer: words 1'], [], {}],
    ['an agent in a customer’s name', page(thread(1, 'customer', piet)), ['customer: words 1'], ['guessed-role _embedded.threads[0].createdBy.type'], {}],
    ['who it came from, where nobody made it', page(thread(1, 'message', null, { source: { via: 'user' } })), ['agent: words 1'], [], {}],
    ['nobody', page(thread(1, 'message', null, { source: {} })), ['other: words 1'], ['guessed-role _embedded.threads[0].createdBy.type'], {}],
    ['a forward', page(thread(1, 'forwardchild', { type: 'unknown' })), ['agent: words 1'], [], {}],
    ['an unknown kind with words', page(thread(1, 'hologram', piet)), [], ['skipped-item _embedded.threads[0]'], { hologram: 1 }],
    ['only a picture, and no thread', page(thread(1, 'customer', ines, { body: '<img src="x">' }), 5), [], ['skipped-item _embedded.threads[0]', 'skipped-item _embedded.threads[1]'], { customer: 1, item: 1 }],
    ['a script', page(thread(1, 'customer', ines, { body: '<p>Fish &amp; chips</p><script>x</script>' })), ['customer: Fish & chips'], [], {}],
    ['mixed times', page(thread(2, 'message', piet, { createdAt: null }), thread(1, 'customer', ines)), ['customer: words 1', 'agent: words 2'], ['order _embedded.threads'], {}],
  ])('reads %s', (_name, payload, turns, told, skipped) => {
    const { conversation, warnings, skipped: left } = fromHelpScout(payload);
    expect(conversation.turns.map(({ role, text }) => `${role}: ${text}`)).toEqual(turns);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(told);
    expect(left).toEqual(skipped);
  });
  it('takes id and way from the conversation', () => expect(fromHelpScout({ id: 9, type: 'chat', _embedded: { threads: [] } }).conversation).toEqual({ id: '9', channel: 'chat', turns: [] }));
  it.each([{}, null, 'x', 5, { threads: 7 }])('says what it expected of %j', (payload) => expect(() => fromHelpScout(payload)).toThrow(GoodturnError));
});

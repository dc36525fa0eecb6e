import { describe, expect, it, vi } from 'vitest';
import { fromHubSpot } from '../../src/formats/hubspot';
import { neverBreaks } from './any-json';

vi.setConfig({ testTimeout: 60_000 });

const message = (id: string, actor: string, more: object = {}): Record<string, unknown> => ({
  type: 'MESSAGE', id, conversationsThreadId: '4401', createdAt: `2026-04-01T08:0${id.length}:00Z`, createdBy: actor, senders: [{ actorId: actor, name: null }], recipients: [],
  text: `text ${id}`, richText: `<p>rich ${id}</p>`, truncationStatus: 'NOT_TRUNCATED', direction: actor.startsWith('V') ? 'INCOMING' : 'OUTGOING', channelId: '1000', archived: false, ...more,
});

const roleOf = (actor: string, more: object = {}): string | undefined => fromHubSpot([message('a', actor, more)]).conversation.turns[0]?.role;

describe('fromHubSpot', () => {
  it('reads messages, comments and welcomes, and counts events', () => {
    const { conversation, warnings, skipped } = fromHubSpot({ results: [
      message('w', 'S-hubspot', { type: 'WELCOME_MESSAGE', direction: undefined }), message('aa', 'V-7', { senders: [{ actorId: 'V-7', name: 'Noor' }] }), message('aaa', 'A-1', { type: 'COMMENT', direction: undefined }),
      message('x', 'S-hubspot', { type: 'ASSIGNMENT' }), message('y', 'S-hubspot', { type: 'THREAD_STATUS_CHANGE' }), message('z', 'S-hubspot', { type: 'THREAD_STATUS_CHANGE' }), message('n', 'A-1', { type: 'A_NEW_TYPE' }), message('aaaa', 'A-1'),
    ] });
    expect(conversation).toEqual({ id: '4401', channel: 'chat', turns: [
      { role: 'bot', text: 'text w', at: '2026-04-01T08:01:00Z', author: 'S-hubspot', id: 'w' },
      { role: 'customer', text: 'text aa', at: '2026-04-01T08:02:00Z', author: 'Noor', id: 'aa' },
      { role: 'agent', text: 'text aaa', visibility: 'internal', at: '2026-04-01T08:03:00Z', author: 'A-1', id: 'aaa' },
      { role: 'agent', text: 'text aaaa', at: '2026-04-01T08:04:00Z', author: 'A-1', id: 'aaaa' },
    ] });
    expect(skipped).toEqual({ ASSIGNMENT: 1, THREAD_STATUS_CHANGE: 2, A_NEW_TYPE: 1 });
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['automatic results[0]']);
  });
  it.each<[actor: string, more: object, role: string]>([
    ['A-1', {}, 'agent'], ['B-1', {}, 'bot'], ['L-1', {}, 'bot'], ['S-hubspot', {}, 'system'], ['V-1', {}, 'customer'], ['E-noor@example.com', { direction: 'INCOMING' }, 'customer'],
    ['E-levi@example.com', {}, 'agent'], ['I-55', {}, 'other'], ['I-55', { direction: 'INCOMING' }, 'customer'], ['I-55', { senders: [{ actorId: 'A-2' }] }, 'agent'],
    ['V-1', { direction: undefined }, 'customer'], ['odd', { direction: undefined }, 'other'], ['L-1', { type: 'COMMENT' }, 'bot'], ['odd', { type: 'COMMENT' }, 'agent'],
  ])('reads %s with %j as %s', (actor, more, role) => expect(roleOf(actor, more)).toBe(role));
  it('names what is cut, failed, archived or empty', () => {
    const { conversation, warnings, skipped } = fromHubSpot({ results: [
      message('a', 'V-1', { truncationStatus: 'TRUNCATED' }), message('b', 'V-1', { truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY' }), message('c', 'A-1', { status: { statusType: 'FAILED' } }),
      message('d', 'A-1', { archived: true }), message('e', 'A-1', { text: '', richText: null }), null,
    ], paging: { next: { after: 'q' } } });
    expect(conversation.turns.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(skipped).toEqual({ failed: 1, archived: 1, message: 1, item: 1 });
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'truncated paging.next', 'truncated results[0]', 'truncated results[1]', 'skipped-item results[2]', 'skipped-item results[3]', 'skipped-item results[4]', 'skipped-item results[5]',
    ]);
    expect(warnings[1]?.message).toMatch(/end is missing/);
    expect(warnings[2]?.message).toMatch(/latest reply/);
  });
  it('reads rich text where there is no plain one', () => {
    expect(fromHubSpot([message('a', 'V-1', { text: null, richText: '<p>Fish &amp; <b>chips</b></p><script>x</script>' })]).conversation.turns[0]?.text).toBe('Fish & chips');
  });
  it.each<[more: object, channel: string | undefined]>([
    [{ channelId: '1002' }, 'email'], [{ channelId: 1000 }, 'chat'], [{ channelId: '77' }, undefined], [{ channelId: 'constructor' }, undefined], [{ channelId: '77', recipients: [{ deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS' } }] }, 'email'],
  ])('with %j takes the channel for %s', (more, channel) => expect(fromHubSpot([message('a', 'V-1', more)]).conversation.channel).toBe(channel));
  it.each<[payload: unknown, path: string]>([[{}, 'results'], [4, 'results'], ['{', ''], [{ results: null }, 'results'], [[message('a', 'V-1'), message('b', 'V-1', { conversationsThreadId: '2' })], 'conversationsThreadId']])('says how to mend %j', (payload, path) => {
    expect(() => fromHubSpot(payload)).toThrow(expect.objectContaining({ code: 'bad-input', path }));
  });
  it('never breaks', () => neverBreaks(fromHubSpot, { results: [message('a', 'V-1'), message('b', 'A-1', { type: 'COMMENT' })], paging: { next: { after: 'x' } } }));
});

import { describe, expect, it, vi } from 'vitest';
import { fromZendeskTicketEvents } from '../../src/formats/zendesk-ticket-events';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const start = 1_772_352_000;
const comment = (id: number, author: number, more: object = {}): object =>
  ({ id, event_type: 'Comment', author_id: author, body: `words ${id}`, html_body: `<p>words ${id}</p>`, public: true, ...more });
const event = (ticket: number, minute: number, children: readonly unknown[], more: object = {}): object =>
  ({ id: ticket * 100 + minute, ticket_id: ticket, timestamp: start + minute * 60, updater_id: 31, child_events: children, ...more });
const exported = (...events: readonly unknown[]): object => ({ ticket_events: events, count: events.length, end_of_stream: true, end_time: start, next_page: 'https://example.zendesk.com/next' });
const users = [{ id: 501, name: 'Ines Duarte', role: 'end-user' }, { id: 31, name: 'Piet', role: 'agent' }];

describe('fromZendeskTicketEvents', () => {
  it('makes one conversation a ticket and counts what is no comment', () => {
    const [first, second, ...rest] = fromZendeskTicketEvents(exported(
      event(7, 0, [comment(1, 501), { id: 2, event_type: 'Create', status: 'new' }]), event(8, 1, [comment(3, 501)]),
      event(7, 2, [comment(4, 31, { public: false }), comment(5, 31), { id: 6, event_type: 'Change', status: 'open' }, { id: 9, event_type: 'Change' }]),
    ), { users });
    expect(rest).toEqual([]);
    expect(first).toEqual({
      conversation: { id: '7', turns: [
        { role: 'customer', text: 'words 1', at: '2026-03-01T08:00:00Z', author: 'Ines Duarte', id: '1' },
        { role: 'agent', text: 'words 4', visibility: 'internal', at: '2026-03-01T08:02:00Z', author: 'Piet', id: '4' },
        { role: 'agent', text: 'words 5', at: '2026-03-01T08:02:00Z', author: 'Piet', id: '5' },
      ] },
      warnings: [], skipped: { Create: 1, Change: 2 },
    });
    expect(second?.conversation).toMatchObject({ id: '8', turns: [{ id: '3' }] });
  });
  it('tells roles by what people did where no users are given', () => {
    const [read] = fromZendeskTicketEvents(exported(
      event(7, 0, [{ id: 1, event_type: 'Create', requester_id: 501, assignee_id: 31 }, comment(2, 501)]), event(7, 1, [comment(3, 31)]),
      event(7, 2, [comment(4, 32)]), event(7, 3, [comment(5, 32, { public: false })]), event(7, 4, [comment(6, 77)]), event(7, 5, [comment(8, -1)]),
    ));
    expect(read?.conversation.turns.map(({ role }) => role)).toEqual(['customer', 'agent', 'agent', 'agent', 'other', 'system']);
    expect(read?.warnings).toEqual([{ code: 'guessed-role', path: 'ticket_events[4].child_events[0].author_id', message: expect.stringContaining('{ users }') as string }]);
  });
  it.each<[name: string, payload: object, told: string[], skipped: object]>([
    ['another page to come', { ...exported(event(7, 0, [comment(1, 501)])), end_of_stream: false }, ['truncated end_of_stream'], {}],
    ['the same event twice', exported(event(7, 0, [comment(1, 501)]), event(7, 0, [comment(1, 501)])), [], { duplicate: 1 }],
    ['a machine’s mail', exported(event(7, 0, [comment(1, 501)], { metadata: { flags: [4] } })), ['automatic ticket_events[0].child_events[0]'], {}],
    ['a trigger', exported(event(7, 0, [comment(1, 31, { via: { channel: 'rule' } })])), ['automatic ticket_events[0].child_events[0]'], {}],
    ['words on a customer’s behalf', exported(event(7, 0, [comment(1, 501, { metadata: { flags: [11], trusted: true } })])), ['guessed-role ticket_events[0].child_events[0]'], {}],
    ['redacted words', exported(event(7, 0, [comment(1, 501, { body: 'my card is \u2587\u2587\u2587\u2587' })])), ['redacted ticket_events[0].child_events[0]'], {}],
    ['no words', exported(event(7, 0, [comment(1, 501), comment(2, 501, { body: ' ', html_body: null })])), ['skipped-item ticket_events[0].child_events[1]'], { Comment: 1 }],
    ['odd items', exported(event(7, 0, [comment(1, 501), 5, null, {}])), [], { event: 3 }],
    ['measures', exported({ id: 9, ticket_id: 7, type: 'measure', metric: 'agent_work_time' }), [], { measure: 1 }],
    ['no time', exported(event(7, 0, [comment(1, 501)]), { ticket_id: 7, child_events: [comment(2, 31)] }), ['order ticket_events'], {}],
  ])('says of %s', (_name, payload, told, skipped) => {
    const [read] = fromZendeskTicketEvents(payload, { users });
    expect(read?.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(told);
    expect(read?.skipped).toEqual(skipped);
  });
  it('reads a machine as a bot, HTML as text, and the way it came', () => {
    const [read] = fromZendeskTicketEvents(exported(event(7, 0, [comment(1, 501, { via: { channel: 'email' }, metadata: { flags: [4] } }), comment(2, 31, { body: undefined, html_body: '<p>a &amp; b</p><script>c</script>' })])), { users });
    expect(read?.conversation).toMatchObject({ channel: 'email', turns: [{ role: 'bot' }, { role: 'agent', text: 'a & b' }] });
    expect(fromZendeskTicketEvents(exported(event(7, 0, [comment(1, 501)], { via: 'Mail' })), { users })[0]?.conversation.channel).toBe('email');
  });
  it('reads an export without events', () => expect(fromZendeskTicketEvents(exported())).toEqual([]));
  it.each<[payload: unknown, path: string, words: RegExp]>([
    [{}, 'ticket_events', /comment_events/], [null, 'ticket_events', /comment_events/], [{ tickets: [], after_cursor: 'x' }, 'ticket_events', /holds no comments/],
    [exported(event(7, 0, [{ id: 1, event_type: 'Comment', comment_present: true, comment_public: true }])), 'ticket_events', /without their words/],
    [exported(event(7, 0, [comment(1, 501)])), 'users', /\{ users \}/], [exported(event(2 ** 60, 0, [])), 'ticket_events[0].ticket_id', /quotes/],
  ])('says how to mend %j', (payload, path, words) => {
    expect(() => fromZendeskTicketEvents(payload)).toThrow(GoodturnError);
    expect(() => fromZendeskTicketEvents(payload)).toThrow(expect.objectContaining({ code: 'bad-input', path, message: expect.stringMatching(words) as string }));
  });
});

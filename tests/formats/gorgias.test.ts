import { describe, expect, it, vi } from 'vitest';
import { fromGorgias } from '../../src/formats/gorgias';
import { neverBreaks } from './any-json';

vi.setConfig({ testTimeout: 60_000 });

const message = (id: number, more: object = {}): Record<string, unknown> => ({
  id, ticket_id: 88, public: true, channel: 'email', via: 'email', from_agent: false, rule_id: null, sender: { id: 4, name: 'Noor', email: 'noor@example.com' },
  body_text: `whole ${id}`, body_html: `<p>html ${id}</p>`, stripped_text: `own ${id}`, stripped_html: null,
  created_datetime: `2026-04-01T08:0${id}:00`, sent_datetime: null, ...more,
});

describe('fromGorgias', () => {
  it('reads customers, agents, notes and rules', () => {
    const { conversation, warnings, skipped } = fromGorgias({ id: 88, messages: [
      message(1), message(2, { from_agent: true, sender: { name: 'Levi' } }), message(3, { public: false, from_agent: true, channel: 'internal-note' }), message(4, { from_agent: true, rule_id: 12 }),
    ] });
    expect(conversation).toEqual({ id: '88', channel: 'email', turns: [
      { role: 'customer', text: 'own 1', at: '2026-04-01T08:01:00', author: 'Noor', id: '1' },
      { role: 'agent', text: 'own 2', at: '2026-04-01T08:02:00', author: 'Levi', id: '2' },
      { role: 'agent', text: 'own 3', visibility: 'internal', at: '2026-04-01T08:03:00', author: 'Noor', id: '3' },
      { role: 'bot', text: 'own 4', at: '2026-04-01T08:04:00', author: 'Noor', id: '4' },
    ] });
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['automatic messages[3]']);
    expect(skipped).toEqual({});
  });
  it.each<[name: string, more: object, text: string]>([
    ['stripped text first', {}, 'own 1'],
    ['stripped HTML next', { stripped_text: null, stripped_html: 'Tom &amp; co<br>Bye' }, 'Tom & co\nBye'],
    ['the whole text next', { stripped_text: ' ' }, 'whole 1'],
    ['HTML last, without scripts', { stripped_text: null, body_text: '', body_html: '<script>steal()</script><p>Hi</p>' }, 'Hi'],
  ])('takes %s', (_name, more, text) => expect(fromGorgias([message(1, more)]).conversation.turns[0]?.text).toBe(text));
  it.each<[channel: string, read: string | undefined]>([['chat', 'chat'], ['facebook-messenger', 'social'], ['phone', 'voice'], ['sms', 'chat'], ['api', undefined]])('takes %s for %s', (channel, read) => {
    expect(fromGorgias([message(1, { channel }), message(2, { channel: 'internal-note' })]).conversation.channel).toBe(read);
  });
  it('tells by the ticket who the customer is, and says where nobody can tell', () => {
    const { conversation, warnings } = fromGorgias({ ticket: { id: 88, customer: { id: 4 }, messages: [message(1, { from_agent: null }), message(2, { from_agent: null, sender: null })] } });
    expect(conversation.turns.map(({ role }) => role)).toEqual(['customer', 'other']);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['guessed-role ticket.messages[1].from_agent']);
  });
  it('counts and names what it leaves out, and puts the rest in order', () => {
    const { conversation, warnings, skipped } = fromGorgias({
      data: [message(5), message(2), message(3, { stripped_text: null, body_text: null, body_html: '<img src="a.png">' }), message(4, { failed_datetime: '2026-04-01T09:00:00' }), 7],
      meta: { next_cursor: 'abc' },
    });
    expect(conversation.turns.map(({ id }) => id)).toEqual(['2', '5']);
    expect(skipped).toEqual({ message: 1, failed: 1, item: 1 });
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['truncated meta.next_cursor', 'skipped-item data[2]', 'skipped-item data[3]', 'skipped-item data[4]', 'order data']);
  });
  it('reads one message, an empty list, and text', () => {
    expect(fromGorgias(message(1)).conversation.turns).toHaveLength(1);
    expect(fromGorgias({ data: [] })).toEqual({ conversation: { turns: [] }, warnings: [], skipped: {} });
    expect(fromGorgias(JSON.stringify([message(1)])).conversation.id).toBe('88');
  });
  it.each<[payload: unknown, path: string, mend: RegExp]>([
    [{}, 'messages', /nothing in it.*api\/tickets/], [null, 'messages', /found null/], ['', '', /nothing in it/], [{ messages: 'x' }, 'messages', /object with messages/],
    [[message(1), message(2, { ticket_id: 89 })], 'ticket_id', /88, 89.*one ticket/], [[message(2 ** 60)], 'messages[0].id', /quotes/],
  ])('says how to mend %j', (payload, path, mend) => expect(() => fromGorgias(payload)).toThrow(expect.objectContaining({ code: 'bad-input', path, message: expect.stringMatching(mend) as string })));
  it('never breaks', () => neverBreaks(fromGorgias, { ticket: { id: 88, customer: { id: 4 }, messages: [message(1), message(2, { stripped_text: null })] }, meta: {} }));
});

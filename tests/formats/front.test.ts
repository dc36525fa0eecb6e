import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromFront } from '../../src/formats/front';
import { fromFrontPlugin } from '../../src/formats/front-plugin';
import { withSignature } from '../../src/formats/given-signature';
import { GoodturnError } from '../../src/text/error';
import { ownWords } from './own-words';

vi.setConfig({ testTimeout: 60_000 });

const start = 1_772_352_000;
const piet = { id: 'tea_1', type: 'user', first_name: 'Piet', last_name: 'Vos', username: 'piet' };
const message = (minute: number, inbound: unknown, more: object = {}): object => ({
  id: `msg_${minute}`, type: 'email', is_inbound: inbound, draft_mode: null, error_type: null, created_at: start + minute * 60, author: inbound === true ? null : piet,
  recipients: [{ handle: 'help@example.com', role: 'to' }, { name: 'Ines Duarte', handle: 'ines@example.com', role: 'from' }], body: `<p>words ${minute}</p>`, text: `words ${minute}`,
  _links: { related: { conversation: 'https://example.api.frontapp.com/conversations/cnv_77a' } }, ...more,
});
const comment = (minute: number, more: object = {}): object => ({ id: `com_${minute}`, author: piet, body: `note ${minute}`, posted_at: start + minute * 60 + 0.25, ...more });
const results = (...items: readonly unknown[]): object => ({ _pagination: { next: null }, _results: items });

describe('fromFront', () => {
  it('puts messages and comments together in the order of their times', () => {
    expect(fromFront(results(message(3, false), message(1, true)), { comments: results(comment(2)) })).toEqual({
      conversation: { id: 'cnv_77a', channel: 'email', turns: [
        { role: 'customer', text: 'words 1', at: '2026-03-01T08:01:00Z', author: 'Ines Duarte', id: 'msg_1' },
        { role: 'agent', text: 'note 2', visibility: 'internal', at: '2026-03-01T08:02:00.250Z', author: 'Piet Vos', id: 'com_2' },
        { role: 'agent', text: 'words 3', at: '2026-03-01T08:03:00Z', author: 'Piet Vos', id: 'msg_3' },
      ] },
      warnings: [], skipped: {},
    });
  });
  it.each<[name: string, payload: unknown, turns: string[], told: string[], skipped: object]>([
    ['both in one object', { messages: results(message(1, true)), comments: [comment(2)] }, ['customer: words 1', 'agent: note 2'], [], {}],
    ['comments alone', results(comment(1)), ['agent: note 1'], [], {}],
    ['a bare list', [message(1, true)], ['customer: words 1'], [], {}],
    ['equal times', [message(2, false, { created_at: start }), message(1, true, { created_at: start })], ['customer: words 1', 'agent: words 2'], [], {}],
    ['drafts', results(message(1, false, { draft_mode: 'shared' }), message(2, false, { is_draft: true })), [], [], { draft: 2 }],
    ['what was never delivered', results(message(1, false, { error_type: 'smtp' })), [], ['skipped-item messages[0]'], { failed: 1 }],
    ['more pages', { ...results(message(1, true)), _pagination: { next: 'https://x' } }, ['customer: words 1'], ['truncated messages._pagination.next'], {}],
    ['a rule', results(message(1, false, { author: { type: 'rule' } })), ['bot: words 1'], ['automatic messages[0]'], {}],
    ['an integration’s comment', results(comment(1, { author: { type: 'integration' } })), ['bot: note 1'], ['automatic messages[0]'], {}],
    ['a teammate’s mail that came in', results(message(1, true, { author: piet })), ['agent: words 1'], ['guessed-role messages[0].author'], {}],
    ['a visitor', results(message(1, true, { author: { type: 'visitor' }, type: 'front_chat' })), ['customer: words 1'], [], {}],
    ['an author without a name', results(message(1, false, { author: null })), ['agent: words 1'], [], {}],
    ['nobody', results(message(1, null, { author: null })), ['other: words 1'], ['guessed-role messages[0].is_inbound'], {}],
    ['HTML without text', results(message(1, true, { text: null, body: '<p>a &amp; b</p><script>c</script>' })), ['customer: a & b'], [], {}],
    ['line ends that are written out', results(message(1, true, { text: 'Hello,\\n\\nIt rattles.', body: '<p>Hello,</p><p>It rattles.</p>' })), ['customer: Hello,\n\nIt rattles.'], [], {}],
    ['a folder that looks like a line end', results(message(1, true, { text: 'It is in C:\\new', body: '<p>It is in C:\\new</p>' })), ['customer: It is in C:\\new'], [], {}],
    ['a signature', results(message(1, false, { text: 'It is fixed.\n\n—\nPiet Vos\nMeadow Bikes', signature: { body: '<div>—<br />{{user.name}}<br />Meadow Bikes</div>' } })), ['agent: It is fixed.'], [], {}],
    ['quoted history', results(message(1, true, { text: 'Thanks!\n\nOn Sun, 1 Mar 2026, Piet <p@example.com> wrote:\n> It is fixed.' })), ['customer: Thanks!'], [], {}],
    ['no words', results(message(1, true, { text: '', body: null }), comment(2, { body: null }), 5), [], ['skipped-item messages[0]', 'skipped-item messages[1]', 'skipped-item messages[2]'], { message: 1, comment: 1, item: 1 }],
    ['mixed times', results(message(2, false, { created_at: null }), message(1, true)), ['customer: words 1', 'agent: words 2'], ['order messages'], {}],
    ['nothing', results(), [], [], {}],
  ])('reads %s', (_name, payload, turns, told, skipped) => {
    const { conversation, warnings, skipped: left } = fromFront(payload);
    expect(conversation.turns.map((turn) => `${turn.role}: ${ownWords(turn)}`)).toEqual(turns);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(told);
    expect(left).toEqual(skipped);
  });
  it.each([['tweet', 'social'], ['smooch', 'chat'], ['call', 'voice'], ['custom', undefined]])('takes %s for %s', (type, channel) => {
    expect(fromFront([message(1, true, { type })]).conversation.channel).toBe(channel);
  });
  it.each([{}, null, 'x', 5, { _results: {} }])('says what it expected of %j', (payload) => expect(() => fromFront(payload)).toThrow(GoodturnError));
});

describe('fromFrontPlugin', () => {
  const listed = (minute: number, status: unknown, more: object = {}): object =>
    ({ id: `msg_${minute}`, subject: 'Bike', status, date: new Date((start + minute * 60) * 1000), from: { handle: 'ines@example.com' }, content: { type: 'html', body: `<p>words ${minute}</p>`, attachments: [] }, ...more });
  it.each<[name: string, payload: unknown, turns: string[], told: string[], skipped: object]>([
    ['dates', { results: [listed(2, 'outbound'), listed(1, 'inbound')] }, ['customer 2026-03-01T08:01:00.000Z: words 1', 'agent 2026-03-01T08:02:00.000Z: words 2'], [], {}],
    ['its JSON', JSON.stringify([listed(1, 'inbound')]), ['customer 2026-03-01T08:01:00.000Z: words 1'], [], {}],
    ['milliseconds', [listed(1, 'inbound', { date: start * 1000 })], ['customer 2026-03-01T08:00:00Z: words 1'], [], {}],
    ['a date that is none', [listed(1, 'inbound', { date: new Date(Number.NaN) })], ['customer : words 1'], [], {}],
    ['plain text', [listed(1, 'inbound', { content: { type: 'text', body: 'a <b> c' } })], ['customer 2026-03-01T08:01:00.000Z: a <b> c'], [], {}],
    ['a script', [listed(1, 'inbound', { content: { type: 'html', body: '<script>x</script>a' } })], ['customer 2026-03-01T08:01:00.000Z: a'], [], {}],
    ['content that was not loaded', [listed(1, 'inbound', { content: undefined }), listed(2, 'inbound', { content: { body: '' } })], [], ['skipped-item results[0]', 'skipped-item results[1]'], { message: 2 }],
    ['a draft', [listed(1, 'draft')], [], [], { draft: 1 }],
    ['nobody', [listed(1, undefined)], ['other 2026-03-01T08:01:00.000Z: words 1'], ['guessed-role results[0].status'], {}],
    ['more to load', { results: [], token: 'abc' }, [], ['truncated token'], {}],
    ['no message', [5], [], ['skipped-item results[0]'], { item: 1 }],
  ])('reads %s', (_name, payload, turns, told, skipped) => {
    const { conversation, warnings, skipped: left } = fromFrontPlugin(payload);
    expect(conversation.turns.map(({ role, at, text }) => `${role} ${at ?? ''}: ${text}`)).toEqual(turns);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(told);
    expect(left).toEqual(skipped);
  });
  it('names who wrote it', () => {
    const names = [{ contact: { name: 'Ines' }, handle: 'i@x' }, { author: { name: 'Piet' } }, { name: 'Sam', handle: 's@x' }, null].map((from) => fromFrontPlugin([listed(1, 'inbound', { from })]).conversation.turns[0]?.author);
    expect(names).toEqual(['Ines', 'Piet', 'Sam', undefined]);
  });
  it.each([{}, null, 'x', 5])('says what it expected of %j', (payload) => expect(() => fromFrontPlugin(payload)).toThrow(GoodturnError));
});

describe('withSignature', () => {
  const told = (text: string, signature: string): string[] => withSignature({ text, asides: [] }, signature).asides.map(({ start, end }) => text.slice(start, end));
  it.each<[text: string, signature: string, found: string[]]>([
    ['Done.\n\nPiet\nMeadow', '<p>Piet</p><p>Meadow</p>', ['Piet\nMeadow']], ['Done.\nPiet', '', []], ['Done.\nPiet\nPS: thanks', 'Piet', []],
    ['Done.\nBest, Piet Vos', 'Best, {{user.first_name}} {{user.last_name}}', ['Best, Piet Vos']], ['Done.\nBest wishes', 'Best, {{user.name}}', []], ['Piet', 'Piet', ['Piet']], ['', 'Piet', []],
  ])('%j with %j', (text, signature, found) => expect(told(text, signature)).toEqual(found));
  it('finds it above a quotation, in place of what was guessed', () => {
    const text = 'Done.\n\nPiet\nMeadow\n> Piet\n> Meadow';
    const asides = [{ start: 7, end: 11, kind: 'signature' }, { start: 19, end: text.length, kind: 'quoted' }] as const;
    expect(withSignature({ text, asides }, 'Piet\nMeadow').asides).toEqual([{ start: 7, end: 18, kind: 'signature' }, asides[1]]);
  });
  it('marks an end of the text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, signature) => {
      for (const { start, end } of withSignature({ text, asides: [] }, signature).asides) expect([end > start, text.slice(end).trim()]).toEqual([true, '']);
    }));
  });
});

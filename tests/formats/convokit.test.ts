import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Conversation, Role } from '../../src/conversation/turn';
import { fromConvokit } from '../../src/formats/convokit';
import { formatConvokit } from '../../src/formats/format-convokit';
import { neverBreaks } from './any-json';

vi.setConfig({ testTimeout: 60_000 });

const utterance = (id: string, speaker: unknown, more: object = {}): Record<string, unknown> => ({ id, conversation_id: 'k1', text: `text ${id}`, speaker, meta: {}, 'reply-to': null, timestamp: 1775030400 + Number(id), vectors: [], ...more });
const speakers = { n: { meta: { role: 'customer' }, vectors: [] }, l: { meta: { type: 'Support' }, vectors: [] } };
const lines = (...utterances: readonly object[]): string => utterances.map((one) => `${JSON.stringify(one)}\n`).join('');
const told = (corpus: unknown, options = {}): string[][] => fromConvokit(corpus, options).map(({ conversation }) => [conversation.id ?? '-', ...conversation.turns.map(({ role, id }) => `${role} ${id ?? '-'}`)]);

describe('fromConvokit', () => {
  it('reads the files of a corpus', () => {
    const [read] = fromConvokit({ 'utterances.jsonl': lines(utterance('2', 'l', { 'reply-to': '1' }), utterance('1', 'n')), 'speakers.json': JSON.stringify(speakers), 'conversations.json': '{"k1": {"meta": {"channel": "chat"}, "vectors": []}}' });
    expect(read).toEqual({
      conversation: { id: 'k1', channel: 'chat', turns: [
        { role: 'customer', text: 'text 1', at: '2026-04-01T08:00:01Z', author: 'n', id: '1' }, { role: 'agent', text: 'text 2', at: '2026-04-01T08:00:02Z', author: 'l', id: '2' },
      ] }, warnings: [], skipped: {},
    });
  });
  it.each<[name: string, corpus: unknown, read: readonly (readonly string[])[]]>([
    ['utterances alone', lines(utterance('1', 'customer'), utterance('2', 'agent')), [['k1', 'customer 1', 'agent 2']]],
    ['old names and bare meta', { 'utterances.json': JSON.stringify([{ id: '1', root: 'k1', user: 'n', text: 'a', timestamp: '1775030401' }, { id: '2', root: 'k1', user: { id: 'l' }, text: 'b', reply_to: '1', timestamp: '1775030402' }]), 'users.json': { n: { role: 'customer' }, l: { role: 'agent' } } }, [['k1', 'customer 1', 'agent 2']]],
    ['no times: answers behind what they answer', { utterances: [utterance('3', 'l', { reply_to: '2', timestamp: null }), utterance('2', 'n', { 'reply-to': '1', timestamp: null }), utterance('1', 'l', { timestamp: null })], speakers }, [['k1', 'agent 1', 'customer 2', 'agent 3']]],
    ['no conversations named', { utterances: [{ id: 'a', speaker: 'n', text: 'x' }, { id: 'z', speaker: 'n', text: 'x' }, { id: 'b', speaker: 'l', text: 'y', 'reply-to': 'a' }], speakers }, [['a', 'customer a', 'agent b'], ['z', 'customer z']]],
    ['roles of utterances before those of speakers', { utterances: [utterance('1', 'n', { meta: { role: 'agent' } })], speakers }, [['k1', 'agent 1']]],
    ['circles', { utterances: [utterance('1', 'n', { 'reply-to': '2', timestamp: null }), utterance('2', 'l', { 'reply-to': '1', timestamp: null })], speakers }, [['k1', 'customer 1', 'agent 2']]],
    ['nothing', { utterances: [] }, []],
  ])('reads %s', (_name, corpus, read) => expect(told(corpus)).toEqual(read));
  it('takes roles from the caller, and says where nobody tells', () => {
    const corpus = [utterance('1', 'x'), utterance('2', 'y')];
    expect(told(corpus, { agents: ['y'] })).toEqual([['k1', 'customer 1', 'agent 2']]);
    expect(fromConvokit(corpus)[0]?.warnings.map(({ code }) => code)).toEqual(['guessed-role']);
  });
  it('counts what has no words', () => {
    const [read, odd] = fromConvokit([utterance('1', 'customer', { text: null }), utterance('2', 'customer', { text: ' ' }), utterance('3', 'agent'), 5]);
    expect([read?.skipped, odd?.skipped]).toEqual([{ utterance: 2 }, { item: 1 }]);
  });
  it.each<[corpus: unknown]>([[{}], [null], [''], ['{"turns": []}'], ['{"id": "1"'], [{ 'utterances.jsonl': '{"id": 1}\n{' }], [{ utterances: [], speakers: '[' }]])('says how to mend %j', (corpus) => {
    expect(() => fromConvokit(corpus)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
  it('names the line that is no JSON', () => expect(() => fromConvokit({ 'utterances.jsonl': `${lines(utterance('1', 'n'))}\n{oh` })).toThrow(/utterances\.jsonl line 3/));
  it('never breaks', () => neverBreaks((json) => fromConvokit(json), { utterances: [utterance('1', 'n'), utterance('2', { id: 'l' }, { meta: { turn: 1, at: 'x', author: null } })], speakers, conversations: { k1: { meta: { id: null } } } }));
  it('is quick on long chains', () => {
    const begun = performance.now();
    fromConvokit(Array.from({ length: 50_000 }, (_, index) => ({ id: `${index}`, speaker: 'n', text: 'a', 'reply-to': index === 0 ? null : `${index - 1}` })), { customers: ['n'] });
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('formatConvokit', () => {
  const conversation: Conversation = { id: 'k1', channel: 'chat', turns: [
    { role: 'customer', text: 'It broke.', author: 'Noor', at: '2026-04-01T08:00:00.5+02:00', id: 'm1' }, { role: 'agent', text: 'A note.', author: 'Levi', visibility: 'internal' }, { role: 'bot', text: '' },
  ] };
  it('writes what ConvoKit reads', () => {
    const corpus = formatConvokit([conversation]);
    const utterances = corpus['utterances.jsonl'].trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(utterances.map(({ id, conversation_id: of, speaker, 'reply-to': before, timestamp }) => [id, of, speaker, before, timestamp])).toEqual([
      ['m1', 'k1', 'k1/Noor', null, 1775023200.5], ['utterance-0', 'k1', 'Levi', 'm1', null], ['utterance-1', 'k1', 'k1/bot', 'utterance-0', null],
    ]);
    expect(JSON.parse(corpus['speakers.json'])).toEqual({ 'k1/Noor': { meta: { role: 'customer' }, vectors: [] }, Levi: { meta: { role: 'agent' }, vectors: [] }, 'k1/bot': { meta: { role: 'bot' }, vectors: [] } });
    expect(JSON.parse(corpus['conversations.json'])).toEqual({ k1: { meta: { channel: 'chat' }, vectors: [] } });
    expect(Object.keys(JSON.parse(corpus['index.json']) as object)).toEqual(['utterances-index', 'speakers-index', 'conversations-index', 'overall-index', 'version', 'vectors']);
  });
  const word = fc.constantFrom('a', 'b', 'm1', 'utterance-0', 'conversation-0', '__proto__', 'a/agent', 'Ü');
  const optional = <Value>(key: string, value: fc.Arbitrary<Value>): fc.Arbitrary<object> => fc.option(value.map((one) => ({ [key]: one })), { nil: {} });
  const turn = fc.tuple(
    fc.record({ role: fc.constantFrom<Role>('customer', 'agent', 'bot', 'system', 'other'), text: fc.string() }),
    optional('visibility', fc.constant('internal')), optional('at', fc.constantFrom('2026-04-01T08:00:00Z', '2026-04-01', '2026-04-01T08:00:00.250+02:00')), optional('author', word), optional('id', word),
  ).map((parts) => Object.assign({}, ...parts) as Conversation['turns'][number]);
  const any = fc.tuple(optional('id', word), optional('channel', fc.constantFrom('email', 'chat', 'social', 'voice')), fc.array(turn, { minLength: 1, maxLength: 4 }))
    .map(([id, channel, turns]): Conversation => ({ ...id, ...channel, turns }));
  it('comes back as it was', () => {
    fc.assert(fc.property(fc.array(any, { maxLength: 4 }), (conversations) => {
      fc.pre(conversations.length > 0);
      expect(fromConvokit(formatConvokit(conversations)).map(({ conversation: one }) => one)).toEqual(conversations);
    }), { numRuns: 300 });
  });
});

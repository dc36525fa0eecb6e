import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromJson, fromNdjson } from '../../src/formats';
import { jsonFault } from '../../src/formats/json-fault';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const turn = { role: 'agent', text: 'Hello.' };

describe('fromJson', () => {
  it.each<[name: string, json: unknown, ids: (string | undefined)[]]>([
    ['one conversation', { id: 'a', turns: [turn] }, ['a']],
    ['a list of them', [{ id: 'a', turns: [turn] }, { turns: [] }], ['a', undefined]],
    ['bare turns', [turn, turn], [undefined]],
    ['text', '{"id": "a", "turns": []}', ['a']],
    ['text with a byte order mark', '\ufeff{"id": "a", "turns": []}\n', ['a']],
    ['an id that is a number', { id: 4021, turns: [] }, ['4021']],
    ['an odd id, unchanged', { id: ' =1\t"\u0000é ', turns: [] }, [' =1\t"\u0000é ']],
    ['nulls for what is not known', { id: null, channel: null, turns: [{ ...turn, at: null, visibility: null }] }, [undefined]],
    ['no conversations', [], []],
  ])('reads %s', (_name, json, ids) => expect(fromJson(json).map(({ conversation }) => conversation.id)).toEqual(ids));

  it('takes known keys and leaves the rest', () => {
    const [one] = fromJson({ turns: [{ ...turn, label: 3, at: '2026-03-01', author: 'Lena', id: 9, visibility: 'internal' }], channel: 'chat', score: 1 });
    expect(one?.conversation).toEqual({ channel: 'chat', turns: [{ id: '9', role: 'agent', text: 'Hello.', visibility: 'internal', at: '2026-03-01', author: 'Lena' }] });
  });
  it('is not moved by keys of the prototype', () => {
    const [one] = fromJson('{"__proto__": {"id": "evil", "turns": []}, "constructor": 1, "turns": [{"__proto__": {"visibility": "internal"}, "role": "agent", "text": "a"}]}');
    expect(one?.conversation).toEqual({ turns: [{ role: 'agent', text: 'a' }] });
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['visibility']).toBeUndefined();
  });
  it.each<[json: unknown, path: string, words: RegExp]>([
    ['', '', /nothing in it/],
    ['{"turns": [', '', /ends too early, at line 1, column 12.*cut off/],
    ['{\n"turns": [{"role": "agent",\n"text": "He', '', /ends too early, at line 3, column 12/],
    ['{"turns": }', '', /not valid JSON from line 1, column 11/],
    [7, '', /Expected a conversation.*a number/],
    [null, '', /Expected a conversation.*null/],
    [{ turns: 'x' }, 'turns', /list of turns/],
    [{}, 'turns', /list of turns/],
    [{ turns: [turn, { role: 'agent' }] }, 'turns[1].text', /words as a string/],
    [{ turns: [{ role: 'agent', text: 5 }] }, 'turns[0].text', /a number/],
    [{ turns: [{ role: 'boss', text: '' }] }, 'turns[0].role', /customer, agent.*"boss"/],
    [{ turns: [{ ...turn, id: true }] }, 'turns[0].id', /a string/],
    [[{ turns: [turn] }, { turns: [{ ...turn, text: null }] }], '[1].turns[0].text', /null/],
    [[{ turns: [turn] }, 3], '[1]', /a number/],
    [{ id: 2 ** 60, turns: [] }, 'id', /in quotes/],
    [{ comments: [] }, '', /zendesk-comments/],
    [{ 'ticket.conversation': [] }, '', /zendesk-app/],
  ])('says what is wrong with %j', (json, path, words) => {
    let caught: unknown;
    try {
      fromJson(json);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(GoodturnError);
    expect((caught as GoodturnError).path).toBe(path);
    expect((caught as GoodturnError).message).toMatch(words);
  });
  it('throws nothing but its own error', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.json()), (json) => {
      try {
        fromJson(json);
      } catch (error) {
        expect(error).toBeInstanceOf(GoodturnError);
      }
    }), { numRuns: 500 });
  });
});

describe('fromNdjson', () => {
  it('goes on after a bad line', () => {
    const text = '\ufeff{"id": "a", "turns": []}\r\n\n{"id": "b"\n{"id": "c", "turns": [{"role": "agent"}]}\n[{"turns": []}]\n{"id": "d", "turns": []}';
    expect([...fromNdjson(text)].map((one) => [one.line, one.error === undefined ? one.conversation.id : one.error.path])).toEqual([[1, 'a'], [3, ''], [4, 'turns[0].text'], [5, ''], [6, 'd']]);
  });
  it('says where a line breaks off', () => {
    const [one] = fromNdjson('{"id": "b"\n');
    expect(one?.error?.message).toMatch(/ends too early, at column 11/);
  });
  it('says that there is nothing', () => expect([...fromNdjson('\n \n')][0]?.error?.code).toBe('bad-input'));
  it('reads what was written', () => {
    const conversation = fc.record({ id: fc.string(), turns: fc.array(fc.record({ role: fc.constantFrom('agent', 'customer'), text: fc.string({ unit: 'grapheme' }) })) });
    fc.assert(fc.property(fc.array(conversation, { minLength: 1 }), (all) => {
      const text = all.map((one) => JSON.stringify(one)).join('\n');
      expect([...fromNdjson(text)].map((one) => (one.error === undefined ? one.conversation : one.error))).toEqual(all);
    }));
  });
});

describe('jsonFault', () => {
  it.each<[text: string, at: number]>([
    ['', 0], ['{', 1], ['{"a', 3], ['{"a":tr', 7], ['{"a":trx', 5], ['[1,]', 3], ['{"a":1,}', 7], ['{a:1}', 1], ['[1 2]', 3], ['{} x', 3], ['["\n"]', 2], ['["\\x"]', 2], ['["\\u12', 6], ['[01]', 2], ['[1.]', 2], ['[1.', 3], ['[1e-', 4], [']', 0], ['{"a" 1}', 5],
  ])('%j: %i', (text, at) => expect(jsonFault(text)).toBe(at));
  it('agrees with JSON.parse on what is JSON', () => {
    const bits = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', 'null', 'tru', ' ', '\\', '\n'));
    fc.assert(fc.property(fc.oneof(bits.map((all) => all.join('')), fc.json(), fc.string()), (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      if (valid) expect(jsonFault(text)).toBe(text.length);
    }), { numRuns: 1000 });
  });
  it('finds that any beginning of JSON is cut off there', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 3 }).filter((text) => /^[{["]/.test(text)), fc.nat(), (text, cut) => {
      const start = text.slice(0, cut % text.length);
      expect(jsonFault(start)).toBe(start.length);
    }));
  });
});

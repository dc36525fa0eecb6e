import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/conversation/turn';
import { fromJson, fromNdjson, readNdjsonLine, readPayloadLine } from '../../../src/formats';
import { eachItem } from '../../../src/formats/each-item';
import { countSkipped, gather, leftOut } from '../../../src/formats/gather';
import { inTimeOrder } from '../../../src/formats/in-time-order';
import type { ImportedLine } from '../../../src/formats/imported';
import { onlyId } from '../../../src/formats/only-id';
import { rowSignOf } from '../../../src/formats/payload-signs';
import { partedInto } from '../../../src/formats/several';
import { turnFrom } from '../../../src/formats/turn-from';
import { GoodturnError } from '../../../src/text/error';
import { linesOf, told } from './lines';

const agent = { role: 'agent', text: 'Hello.' };

/** What was found in place of something is told by src/conversation. */
const withoutFound = (line: string): string => line.replace(/, found .*/, '');

describe('goodturn’s own form', () => {
  it.each<[what: string, json: unknown, expected: string[]]>([
    ['a conversation', { id: 'a', channel: 'chat', turns: [agent] }, ['= a, chat', 'agent: Hello.']], ['a list of two', [{ id: 'a', turns: [agent] }, { id: 'b', turns: [] }], ['= a, no channel', 'agent: Hello.', '= b, no channel']], ['turns', [agent, { role: 'customer', text: 'Hi' }], ['agent: Hello.', 'customer: Hi']], ['an empty list', [], []], ['text of a conversation', '{"id": "a", "turns": []}', ['= a, no channel']],
    ['all that a turn may hold', { turns: [{ ...agent, id: 3, author: 'Levi', at: '2026-03-01T08:00:00Z', visibility: 'internal', asides: [{ start: 0, end: 2, kind: 'quoted' }], mood: 5 }] }, ['agent (internal) 2026-03-01T08:00:00Z by Levi #3: Hello. [quoted 0-2]']],
    ['nothing that a turn need not hold', { id: null, channel: null, turns: [{ ...agent, id: null, author: null, at: null, visibility: null, asides: null }] }, ['agent: Hello.']],
    ['a turn without a role', [{ text: 'Hi' }], ['bad-turn: turns[0].role: Expected one of customer, agent, bot, system, other']], ['a turn without a text', [{ role: 'agent' }], ['bad-turn: turns[0].text: Expected the turn\'s words as a string']], ['a turn whose role is nothing', [{ role: null, text: 'a' }], ['bad-turn: turns[0].role: Expected one of customer, agent, bot, system, other']], ['a turn whose text is nothing', { turns: [{ role: 'agent', text: null }] }, ['bad-turn: turns[0].text: Expected the turn\'s words as a string']], ['a turn that is none', { turns: ['x'] }, ['bad-turn: turns[0]: Expected a turn such as { role: \'agent\', text: \'…\' }']],
    ['a list of which one is no turn', [agent, 5], ['bad-conversation: [0].turns: Expected a list of turns']], ['a list of turns and conversations', [agent, { turns: [] }], ['bad-conversation: [0].turns: Expected a list of turns']], ['a conversation with a role', [{ role: 'agent', turns: [] }], []], ['an id that is none', { id: {}, turns: [] }, ['bad-conversation: id: Expected a string']], ['an id of a turn that is none', [{ ...agent, id: [] }], ['bad-turn: turns[0].id: Expected a string']],
    ['another source', { comments: [] }, ['bad-input: This holds a Zendesk ticket\'s comments and is no conversation of goodturn\'s own form. Name the format zendesk-comments.']], ['another source within a list', [{ comments: [] }], ['bad-input: [0]: This holds a Zendesk ticket\'s comments and is no conversation of goodturn\'s own form. Name the format zendesk-comments.']], ['another source with turns', { comments: [], turns: [] }, []],
  ])('may be %s', (_what, json, expected) => expect(told(() => fromJson(json)).map(withoutFound)).toEqual(expected));
  const shown = (lines: Iterable<ImportedLine>): string[] => [...lines].flatMap((one) => (one.error === undefined ? [`line ${one.line}`, ...linesOf(one)] : [`line ${one.line}, ${one.error.code}: ${withoutFound(one.error.message)}`]));
  it.each<[what: string, text: string, expected: string[]]>([
    ['two', '{"turns": []}\n{"id": "b", "turns": []}', ['line 1', 'line 2', '= b, no channel']], ['blank lines between', '\ufeff{"turns": []}\r\n\n \n{"id": "b", "turns": []}\n', ['line 1', 'line 4', '= b, no channel']], ['one that is broken', '{"id": "a", "turns": []}\n{"turns": \n{"id": "b", "turns": []}', ['line 1', '= a, no channel', 'line 2, bad-input: The JSON ends too early, at column 10: it seems to be cut off. Export it again, or close what is still open.', 'line 3', '= b, no channel']], ['one that is wrong', '{"id": "a"}\n{"turns": 5}', ['line 1, bad-conversation: turns: Expected a list of turns', 'line 2, bad-conversation: turns: Expected a list of turns']], ['another source', '{"comments": []}', ['line 1, bad-input: This holds a Zendesk ticket\'s comments and is no conversation of goodturn\'s own form. Name the format zendesk-comments.']], ['nothing', ' \n', ['line 1, bad-input: There is nothing in it. Give at least one conversation.']], ['a list', '[{"turns": []}]', ['line 1, bad-conversation: Expected a conversation such as { turns: [{ role: \'agent\', text: \'…\' }] }']], ['turns', '[{"role": "agent", "text": "Hi"}]', ['line 1', 'agent: Hi']],
  ])('has one conversation a line: %s', (_what, text, expected) => expect(shown(fromNdjson(text))).toEqual(expected));
  it('gives an error for text that is none', () => expect(shown(fromNdjson(5 as never))).toEqual(['line 1, bad-input: Expected text']));
  it('reads one line by itself', () => {
    expect(shown([readNdjsonLine('{"id": "a", "turns": []}', 7), readNdjsonLine('{"id"', 8), readNdjsonLine('{"turns": 5}', 9)])).toEqual(['line 7', '= a, no channel', 'line 8, bad-input: The JSON ends too early, at column 6: it seems to be cut off. Export it again, or close what is still open.', 'line 9, bad-conversation: turns: Expected a list of turns']);
    expect([shown(readPayloadLine('{"ticket": {"requester_id": 7, "comments": [{"author_id": 7, "body": "It leaks."}]}}', 3)), shown(readPayloadLine('{"comments": [], "turns": []}', 4)), shown(readPayloadLine('[{"id": "a", "turns": []}, {"id": "b", "turns": []}]', 5)), shown(readPayloadLine('{', 6))]).toEqual([['line 3', 'customer by 7: It leaks.'], ['line 4'], ['line 5', '= a, no channel', 'line 5', '= b, no channel'], ['line 6, bad-input: The JSON ends too early, at column 2: it seems to be cut off. Export it again, or close what is still open.']]);
  });
  it('lets other errors through', () => {
    const fail = (): never => { throw new TypeError('mine'); };
    expect(() => [...fromNdjson('{}', fail)]).toThrow(TypeError);
    expect(() => eachItem([1], fail)).toThrow(TypeError);
  });
});

describe('the parts of a conversation', () => {
  const turn = (text: string, at?: string, id?: string): Turn => ({ role: 'agent', text, ...(at === undefined ? {} : { at }), ...(id === undefined ? {} : { id }) });
  const [eight, nine] = ['2026-03-01T08:00:00Z', '2026-03-01T09:00:00Z'];
  it.each<[what: string, turns: Turn[], expected: string]>([
    ['in order', [turn('a', eight), turn('b', nine)], 'ab'], ['out of order', [turn('b', nine), turn('a', eight)], 'ab order list: The messages were not in the order of their times and have been put in order.'], ['of one time', [turn('b', eight), turn('a', eight)], 'ba'], ['without times', [turn('b'), turn('a')], 'ba'], ['of which one has no time', [turn('b', nine), turn('a', eight), turn('c')], 'bac order list: Some messages have no time that can be read, so all were left in the order they came in.'], ['of which one has no time that can be read', [turn('b', nine), turn('a', 'soon')], 'ba order list: Some messages have no time that can be read, so all were left in the order they came in.'], ['that are none', [], ''],
  ])('are put in order: %s', (_what, turns, expected) => {
    const { turns: ordered, warnings } = inTimeOrder(turns, 'list');
    expect([ordered.map(({ text }) => text).join(''), ...warnings.map(({ code, path, message }) => `${code} ${path}: ${message}`)].join(' ')).toBe(expected);
  });
  it.each<[what: string, gathered: () => string[], expected: string[]]>([
    ['copies are left out', () => linesOf(gather([{ turn: turn('a', eight, '1') }, { turn: turn('a', nine, '1') }, { turn: turn('b', nine, '1') }, { turn: turn('a', nine) }, { turn: turn('a', nine) }], { path: 'p' })), ['agent 2026-03-01T08:00:00Z #1: a', 'agent 2026-03-01T09:00:00Z #1: b', 'agent 2026-03-01T09:00:00Z: a', 'agent 2026-03-01T09:00:00Z: a', '- 1 duplicate']],
    ['copies may be kept', () => linesOf(gather([{ turn: turn('a', eight, '1') }, { turn: turn('a', eight, '1') }], { path: 'p', keepsCopies: true })), ['agent 2026-03-01T08:00:00Z #1: a', 'agent 2026-03-01T08:00:00Z #1: a']],
    ['warnings come in order', () => linesOf(gather([leftOut('tag', 'p[0]', 'it is one.'), { turn: turn('b', nine) }, { turn: turn('a', eight), warnings: [{ code: 'automatic', path: 'p[2]', message: 'By itself.' }] }, { skipped: 'tag' }], { path: 'p', id: 'x', channel: 'chat', warnings: [{ code: 'truncated', path: 'q', message: 'More.' }] })), ['= x, chat', 'agent 2026-03-01T08:00:00Z: a', 'agent 2026-03-01T09:00:00Z: b', '! truncated at q: More.', '! skipped-item at p[0]: Left out: it is one.', '! automatic at p[2]: By itself.', '! order at p: The messages were not in the order of their times and have been put in order.', '- 2 tag']],
    ['newest first is no matter', () => linesOf(gather([{ turn: turn('b', nine) }, { turn: turn('a', eight) }], { path: 'p', newestFirst: true })), ['agent 2026-03-01T08:00:00Z: a', 'agent 2026-03-01T09:00:00Z: b']],
    ['newest first without times', () => linesOf(gather([{ turn: turn('b') }, { turn: turn('a') }], { path: 'p', newestFirst: true })), ['agent: a', 'agent: b']],
    ['newest first that is oldest first', () => linesOf(gather([{ turn: turn('a', eight) }, { turn: turn('b', eight) }, { turn: turn('c', nine) }], { path: 'p', newestFirst: true })), ['agent 2026-03-01T08:00:00Z: a', 'agent 2026-03-01T08:00:00Z: b', 'agent 2026-03-01T09:00:00Z: c']],
    ['newest first of one time', () => linesOf(gather([{ turn: turn('b', eight) }, { turn: turn('a', eight) }], { path: 'p', newestFirst: true })), ['agent 2026-03-01T08:00:00Z: a', 'agent 2026-03-01T08:00:00Z: b']],
    ['asides stay in mail', () => linesOf(gather([{ turn: { ...turn('ab'), asides: [{ start: 0, end: 1, kind: 'quoted' }] } }], { path: 'p', channel: 'email' })), ['= no id, email', 'agent: ab [quoted 0-1]']],
    ['asides stay where nothing is known', () => linesOf(gather([{ turn: { ...turn('ab'), asides: [{ start: 0, end: 1, kind: 'quoted' }] } }], { path: 'p' })), ['agent: ab [quoted 0-1]']],
    ['asides are no matter in chat', () => linesOf(gather([{ turn: { ...turn('ab'), asides: [{ start: 0, end: 1, kind: 'quoted' }] } }], { path: 'p', channel: 'chat' })), ['= no id, chat', 'agent: ab']],
    ['asides may be kept', () => linesOf(gather([{ turn: { ...turn('ab'), asides: [{ start: 0, end: 1, kind: 'quoted' }] } }], { path: 'p', channel: 'social', keepsAsides: true })), ['= no id, social', 'agent: ab [quoted 0-1]']],
  ])('%s', (_what, gathered, expected) => expect(gathered()).toEqual(expected));
  it('are counted by kind', () => expect(countSkipped(['a', 'b', 'a', '__proto__'])).toEqual({ a: 2, b: 1, ['__proto__']: 1 }));
  it('make a turn of what is there', () => {
    expect([turnFrom('agent', 'a', {}), turnFrom('bot', { text: 'ab', asides: [{ start: 0, end: 1, kind: 'quoted' }] }, { at: 1772352000, author: 'x', id: '', internal: true }), turnFrom('agent', 'a', { at: 'soon', author: '', internal: false })]).toEqual([{ role: 'agent', text: 'a' }, { role: 'bot', text: 'ab', visibility: 'internal', at: '2026-03-01T08:00:00Z', author: 'x', id: '', asides: [{ start: 0, end: 1, kind: 'quoted' }] }, { role: 'agent', text: 'a' }]);
  });
  it('name one conversation', () => {
    expect([onlyId([7, '7', null], 'id', 'ticket', 'f'), onlyId([], 'id', 'ticket', 'f'), onlyId([null, 'b'], 'id', 'ticket', 'f')]).toEqual(['7', undefined, 'b']);
    expect(() => onlyId(['a', 'b', 'c', 'd'.repeat(70)], 'id', 'ticket', 'fromList')).toThrow('id: Messages of 4 tickets are mixed here (a, b, c). Give those of one ticket at a time, or read them with fromList.');
    expect(() => onlyId(['a', 'd'.repeat(70)], 'id', 'ticket', 'fromList')).toThrow(`(a, ${'d'.repeat(60)}).`);
  });
  it.each<[what: string, payload: unknown, parts: unknown]>([
    ['whole ones', [{ w: 1 }, { w: 2 }], [{ w: 1 }, { w: 2 }]], ['messages of two', [{ g: 1 }, { g: 2 }, { g: 1 }], [[{ g: 1 }, { g: 1 }], [{ g: 2 }]]], ['messages of one', [{ g: 1 }, { g: 1 }], undefined], ['messages of which some do not say', [{ g: 1 }, {}, { g: 2 }, 'x'], [[{ g: 1 }, {}], [{ g: 2 }, 'x']]], ['a mixture', [{ w: 1 }, { g: 2 }], undefined], ['a whole one among things', [{ w: 1 }, 5], undefined], ['nothing', [], undefined], ['no list', 5, undefined],
  ])('are parted: %s', (_what, payload, parts) => {
    const shape = { lists: (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : undefined), isWhole: (fields: object) => 'w' in fields };
    expect(partedInto(payload, { ...shape, groupOf: (message) => message['g'] })).toEqual(parts);
  });
  it('are not parted where messages name no conversation', () => expect(partedInto([{ g: 1 }, { g: 2 }], { lists: (value) => value as unknown[], isWhole: () => false })).toBeUndefined());
  it('say in which item an error is', () => {
    const fail = (path: string) => (): never => { throw new GoodturnError('bad-input', path, 'Mend it.'); };
    const message = (path: string): string => { try { eachItem([1], fail(path)); return ''; } catch (error) { return `${(error as GoodturnError).path} | ${(error as GoodturnError).message} | ${(error as GoodturnError).code}`; } };
    expect([message(''), message('a.b')]).toEqual(['[0] | [0]: Mend it. | bad-input', '[0].a.b | [0].a.b: Mend it. | bad-input']);
  });
});

describe('a line that is one message', () => {
  it.each<[value: unknown, format: string | undefined]>([
    [{ is_inbound: true }, 'front'], [[{ is_inbound: true }], undefined], [5, undefined], [{}, undefined], [{ part_type: 1, author: 1 }, undefined],
    ...['messages', 'comments', 'conversations', 'results', '_results', 'threads', '_embedded', 'records', 'audits', 'ticket_events', 'turns', 'conversation_parts', 'ticket_parts'].map((key): [unknown, undefined] => [{ is_inbound: true, [key]: [] }, undefined]), [{ is_inbound: true, messages: 5 }, 'front'],
  ])('%j shows %s', (value, format) => expect(rowSignOf(value)?.format).toBe(format));
});

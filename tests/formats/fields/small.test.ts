import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/formats/body';
import { channelOf } from '../../../src/formats/channels';
import { decodeText, encodingOf } from '../../../src/formats/decode-text';
import { withoutEscapes } from '../../../src/formats/escapes';
import { withSignature } from '../../../src/formats/given-signature';
import { inert } from '../../../src/formats/inert';
import { instantOf, isoAfter, isoTime } from '../../../src/formats/instants';
import { jsonFault } from '../../../src/formats/json-fault';
import { rowsOf } from '../../../src/formats/json-rows';
import { sought } from '../../../src/formats/layers';
import { pagesJoined } from '../../../src/formats/pages';
import { parsed, parseJson } from '../../../src/formats/parse-json';
import { fieldsOf, kindOf } from '../../../src/formats/record';
import { inSnakeCase } from '../../../src/formats/snake-case';
import { isoOfUnix } from '../../../src/formats/unix-time';
import { wrongPayload } from '../../../src/formats/wrong-payload';
import { GoodturnError } from '../../../src/text/error';

const said = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GoodturnError)) throw error;
    return `${error.code}: ${error.message}`;
  }
};

describe('instants', () => {
  it.each<[time: unknown, iso: string | undefined]>([
    ['2026-03-01', '2026-03-01'], [' 2026-03-01T08:00:00Z ', '2026-03-01T08:00:00Z'], ['2026-03-01T08:00:00+0100', '2026-03-01T08:00:00+01:00'], ['2026-03-01 08:00:00.123-0530', '2026-03-01 08:00:00.123-05:30'], ['2026-03-01T08:00+01:00', '2026-03-01T08:00+01:00'], ['2026-03-01T08:00:00', '2026-03-01T08:00:00'], ['on 2026-03-01', undefined], ['2026-03-01+0100', undefined], ['2026-3-01', undefined], ['26-03-01', undefined], ['2026-03-01T25:00', undefined], [5, undefined], [null, undefined],
  ])('%j is the time %s', (time, iso) => expect(isoTime(time)).toBe(iso));
  it.each<[time: unknown, iso: string | undefined]>([
    [0, '1970-01-01T00:00:00Z'], [1772352000, '2026-03-01T08:00:00Z'], [1772352000.25, '2026-03-01T08:00:00.250Z'], [99_999_999_999, '5138-11-16T09:46:39Z'], [1e11, '1973-03-03T09:46:40Z'], [1772352000123, '2026-03-01T08:00:00.123Z'], [99_999_999_999_999, '5138-11-16T09:46:39.999Z'], [1e14, '1973-03-03T09:46:40Z'], [1772352000123456, '2026-03-01T08:00:00.123Z'], [-1, undefined], [Number.NaN, undefined], [Number.POSITIVE_INFINITY, undefined],
    ['1772352000', '2026-03-01T08:00:00Z'], ['1772352000.5', '2026-03-01T08:00:00.500Z'], ['1772352000123', '2026-03-01T08:00:00.123Z'], ['1772352000123456', '2026-03-01T08:00:00.123Z'], ['177235200', '1975-08-14T08:00:00Z'], ['17723520', undefined], ['177235200012345678', undefined], ['1772352000.', undefined], [' 1772352000 ', '2026-03-01T08:00:00Z'], ['a1772352000', undefined], ['1772352000a', undefined],
    [new Date(1772352000123), '2026-03-01T08:00:00.123Z'], [new Date(Number.NaN), undefined],
    ['Sun, 01 Mar 2026 09:00:00 +0100', '2026-03-01T08:00:00Z'], ['Sunday, 1 March 2026 08:00 GMT', '2026-03-01T08:00:00Z'], ['sun 01 Mar 2026 08:00:00', '2026-03-01T08:00:00Z'], ['1 Mar 2026 08:00', '2026-03-01T08:00:00Z'], ['01 Mar 2026 8:00:01 UTC', '2026-03-01T08:00:01Z'], ['1 Mar 26 08:00', undefined], ['111 Mar 2026 08:00', undefined], ['1 Ma 2026 08:00', undefined], ['1 Septembering 2026 08:00', undefined],
    ['Mar 1, 2026 8:00 AM', '2026-03-01T08:00:00Z'], ['March 1 2026 8:00:30 PM', '2026-03-01T20:00:30Z'], ['Sun, Mar 1, 2026 08:00', '2026-03-01T08:00:00Z'], ['Mar 1, 26 08:00', undefined], ['Mar 111 2026 08:00', undefined],
    ['2026-03-01 08:00:00 UTC', '2026-03-01T08:00:00Z'], ['2026-03-01 08:00:00 +0100', '2026-03-01T07:00:00Z'], ['2026-03-01 08:00:00 +01:00', '2026-03-01T07:00:00Z'], ['2026-03-01 08:00:00Z', '2026-03-01T08:00:00Z'], ['2026-03-01 08:00:00', '2026-03-01 08:00:00'], ['2026/03/01 08:00:00', '2026-03-01T08:00:00Z'], ['2026/03/01 08:00 z', '2026-03-01T08:00:00Z'], ['2026-03-01T08:00:00', '2026-03-01T08:00:00'], ['2026/3/01 08:00', undefined], ['2026/03/1 08:00', undefined], ['26/03/01 08:00', undefined],
    ['2026/03/01 08:00:00 CET', undefined], ['2026/03/01 08:00:00 +1', undefined], ['2026/03/01 08:00:0', undefined], ['2026/03/01 08', undefined], ['2026/03/01 008:00', undefined], ['on 1 Mar 2026 08:00', undefined], ['1 Mar 2026 08:00 sharp', undefined], ['soon', undefined], ['', undefined], [{}, undefined], [true, undefined],
  ])('%j is the instant %s', (time, iso) => expect(instantOf(time)).toBe(iso));
  it.each<[seconds: unknown, iso: string | undefined]>([
    [0, '1970-01-01T00:00:00Z'], [1772352000, '2026-03-01T08:00:00Z'], [1772352000.0004, '2026-03-01T08:00:00Z'], [1772352000.5, '2026-03-01T08:00:00.500Z'], ['1772352000', '2026-03-01T08:00:00Z'], ['1772352000.25', '2026-03-01T08:00:00.250Z'], ['1772352000.', undefined], ['x1772352000', undefined], ['1772352000x', undefined], ['1234567890123', undefined], [1e11, undefined], [99_999_999_999, '5138-11-16T09:46:39Z'], [-1, undefined], [null, undefined], [Number.NaN, undefined], ['', undefined],
  ])('%j seconds are %s', (seconds, iso) => expect(isoOfUnix(seconds)).toBe(iso));
  it.each<[start: string | undefined, seconds: number | undefined, iso: string | undefined]>([
    ['2026-03-01T08:00:00Z', 7.5, '2026-03-01T08:00:07.500Z'], ['2026-03-01T08:00:00Z', 0, '2026-03-01T08:00:00.000Z'], ['2026-03-01T08:00:00Z', 0.0006, '2026-03-01T08:00:00.001Z'], ['2026-03-01T08:00:00Z', undefined, undefined], [undefined, 5, undefined], ['soon', 5, undefined], ['2026-03-01T08:00:00Z', 1e20, undefined],
  ])('%s and %s seconds are %s', (start, seconds, iso) => expect(isoAfter(start, seconds)).toBe(iso));
});

describe('JSON that is broken', () => {
  it.each<[text: string, at: number]>([
    ['', 0], ['  ', 2], ['1', 1], [' 1 ', 3], ['1 2', 2], ['01', 1], ['-', 1], ['-a', 0], ['-1', 2], ['- 1', 0], ['+1', 0], ['.5', 0], ['1.', 2], ['1.5', 3], ['1.x', 1], ['1e', 2], ['1E+', 3], ['1e-', 3], ['1e+5', 4], ['1e5.', 4], ['1ex', 1], ['1.5e', 4], ['[1.', 3], ['[1. ', 2], ['[1.]', 2], ['[1e]', 2], ['[1e+]', 2], ['[10', 3],
    ['t', 1], ['tru', 3], ['true', 4], ['trux', 0], ['truex', 4], ['fals', 4], ['nul', 3], ['nulll', 4], ['True', 0], ['undefined', 0], ['NaN', 0], ['[tru', 4], ['[tru]', 1], ['[nul ', 1],
    ['"', 1], ['"a', 2], ['"a"', 3], ['"a\n"', 2], ['"\t"', 1], ['"\\', 2], ['"\\n"', 4], ['"\\/"', 4], ['"\\\\"', 4], ['"\\""', 4], ['"\\x"', 1], ['"\\x', 1], ['"\\N"', 4], ['"\\u"', 1], ['"\\u', 3], ['"\\u1', 4], ['"\\u12', 5], ['"\\u123', 6], ['"\\u1234', 7], ['"\\uABCD"', 8], ['"\\uabcg"', 1], ['"\\u12g', 1], ["'a'", 0],
    ['[', 1], ['[]', 2], ['[1', 2], ['[1,', 3], ['[1,]', 3], ['[,1]', 1], ['[1 2]', 3], ['[1}', 2], [']', 0], ['[]]', 2], ['[[]', 3], ['[[],{}]', 7], ['[:]', 1],
    ['{', 1], ['{}', 2], ['{"a"', 4], ['{"a":', 5], ['{"a":1', 6], ['{"a":1,', 7], ['{"a":1,}', 7], ['{"a" 1}', 5], ['{"a"::1}', 5], ['{1:1}', 1], ['{a:1}', 1], ['{"a":1]', 6], ['{,}', 1], ['}', 0], ['{"a":}', 5], ['{"a":1 "b":2}', 7], ['{"a":1,"b":2}', 13], ['{"a":[1,{"b":null}]}', 20], ['{"a":1}x', 7], ['{"a":{', 6], ['{"a":1,]', 7],
    ['\t{\r\n"a" :\t1 }\n', 14], ['\u00a0{}', 0], ['{}\u00a0', 2],
  ])('%j breaks at %i', (text, at) => expect(jsonFault(text)).toBe(at));
  it.each<[text: string, words: unknown]>([
    ['{"a": 1}', { a: 1 }], ['\ufeff{"a": 1}', { a: 1 }], ['', 'bad-input: There is nothing in it. Give at least one conversation.'], [' \n', 'bad-input: There is nothing in it. Give at least one conversation.'], ['\ufeff', 'bad-input: There is nothing in it. Give at least one conversation.'], ['{"a": ', 'bad-input: The JSON ends too early, at line 1, column 6: it seems to be cut off. Export it again, or close what is still open.'], ['{"a":\n[1,\n', 'bad-input: The JSON ends too early, at line 2, column 4: it seems to be cut off. Export it again, or close what is still open.'], ['{"a" 1}', 'bad-input: This is not valid JSON from line 1, column 6 on. Correct it there, or name the right format.'], ['{\n"a": 1,\n}', 'bad-input: This is not valid JSON from line 3, column 1 on. Correct it there, or name the right format.'], ['Hello', 'bad-input: This is not valid JSON from line 1, column 1 on. Correct it there, or name the right format.'],
  ])('%j is read as %j', (text, words) => expect(said(() => parseJson(text))).toEqual(words));
  it.each<[json: unknown, value: unknown]>([
    ['"{\\"a\\": 1}"', { a: 1 }], ['"\\"{}\\""', {}], ['"hello"', 'hello'], ['" [1]"', [1]], ['"[1"', 'bad-input: The JSON ends too early, at line 1, column 3: it seems to be cut off. Export it again, or close what is still open.'], [JSON.stringify(JSON.stringify(JSON.stringify(JSON.stringify('[1]')))), '[1]'], [null, null], [undefined, undefined], [{ a: 1 }, { a: 1 }],
  ])('%j is opened to %j', (json, value) => expect(said(() => parsed(json))).toEqual(value));
  it('is no text', () => expect([null, 5, undefined].map((text) => said(() => parseJson(text as never)))).toEqual(['bad-input: Expected text, found null.', 'bad-input: Expected text, found number.', 'bad-input: Expected text, found undefined.']));
  it.each<[text: string, rows: unknown]>([
    ['{"a": 1}\n{"a": 2}\n', [{ a: 1 }, { a: 2 }]], ['{"a": 1}', undefined], ['\n{"a": 1}\n \n', undefined], ['\n \n{"a": 1}\n\n{"a": 2}', [{ a: 1 }, { a: 2 }]], ['[1]\n[2]', undefined], ['x\n{"a": 1}', undefined], ['{"a": 1}\nx\n{"a": 2}', 'bad-input: line 2: This line is not JSON. Write one message a line.'], ['{"a": 1}\n5', [{ a: 1 }, 5]], ['{\n"a": 1}', undefined],
  ])('%j has the rows %j', (text, rows) => expect(said(() => rowsOf(text))).toEqual(rows));
});

describe('payloads', () => {
  it.each<[payload: unknown, found: unknown]>([
    ...['data', 'body', 'payload', 'item', 'event', 'detail', 'result', 'response', 'json', 'object', 'conversation', 'ticket', 'thread', 'message'].map((key): [unknown, unknown] => [{ [key]: { a: 1 } }, 1]),
    [{ a: 1, data: { a: 2 } }, 1], [{ data: { data: { data: { data: { a: 1 } } } } }, 1], [{ data: { data: { data: { data: { data: { a: 1 } } } } } }, undefined], [{ body: '{"a": 1}' }, 1], [{ body: ' \n {"a": 1}' }, 1], [{ body: '{"a": 1' }, undefined], [{ body: 'x{"a": 1}' }, undefined], [{ inner: { a: 1 } }, undefined], [{ body: 'see {"a": 1}' }, undefined], [{ body: '[' }, undefined], [{ data: [{ a: 1 }] }, undefined], [{ body: { data: { a: 1 } }, data: { a: 2 } }, 2], [[{ a: 1 }], undefined], [5, undefined], [null, undefined],
  ])('%j holds %j', (payload, found) => expect(sought(payload, (layer) => fieldsOf(layer)['a'])).toBe(found));
  it.each<[pages: unknown, joined: unknown]>([
    [[{ a: [1], n: 1 }, { a: [2], n: 2 }], { a: [1, 2], n: 2 }], [[{ a: [1], b: { c: [1], d: 1 } }, { a: [2], b: { c: [2], d: 2 } }], { a: [1, 2], b: { c: [1, 2], d: 2 } }], [[{ a: [1], b: { c: { d: { e: [1] } } } }, { a: [2], b: { c: { d: { e: [2] } } } }], { a: [1, 2], b: { c: { d: { e: [2] } } } }], [[{ a: [1], b: 1 }, { a: [2] }], { a: [1, 2], b: 1 }], [[{ a: [1], paging: 1 }, { a: [2] }], { a: [1, 2] }], [[{ a: [1], b: [1] }, { a: [2], b: 2 }], { a: [1, 2], b: 2 }], [[{ a: [1], b: { c: 1 } }, { a: [2], b: 5 }], { a: [1, 2], b: 5 }],
    [[[1], [2, 3]], [1, 2, 3]], [[[1], 2], [[1], 2]], [[], []], [[{ a: [1] }, { b: 1 }], [{ a: [1] }, { b: 1 }]], [[{ a: [1] }, 5], [{ a: [1] }, 5]], [{ a: [1] }, { a: [1] }], [5, 5],
  ])('in pages %j are %j', (pages, joined) => expect(pagesJoined(pages, (page) => 'a' in page)).toEqual(joined));
  it.each<[payload: unknown, snake: unknown]>([
    [{ createdAt: 1 }, { created_at: 1 }], [{ createdAt: 1, updated_at: 2 }, { createdAt: 1, updated_at: 2 }], [{ a: [{ createdAtUtc: 1, URL: 2, Id: 3, b2B: 4 }] }, { a: [{ created_at_utc: 1, URL: 2, Id: 3, b2B: 4 }] }], [{ a: 1 }, { a: 1 }], [{ 'created-at': 1, createdAt: 2 }, { 'created-at': 1, created_at: 2 }], [[{ createdAt: null }, 5], [{ created_at: null }, 5]], [{ a: { b: { c: { d: { e: { f: { g: { h: { iJ: 1 } } } } } } } } }, { a: { b: { c: { d: { e: { f: { g: { h: { i_j: 1 } } } } } } } } }], [{ a: { b: { c: { d: { e: { f: { g: { hI: { iJ: 1 } } } } } } } } }, { a: { b: { c: { d: { e: { f: { g: { h_i: { i_j: 1 } } } } } } } } }], [{ _createdAt: 1, x_: 2, aB: 3 }, { _createdAt: 1, x_: 2, a_b: 3 }], [5, 5],
    [[{ a: 1 }, { a: 1 }, { a: 1 }, { created_at: 1 }, { createdAt: 2 }], [{ a: 1 }, { a: 1 }, { a: 1 }, { created_at: 1 }, { createdAt: 2 }]], [[{ createdAt: 1 }, { a: 1 }, { a: 1 }, { created_at: 1 }], [{ created_at: 1 }, { a: 1 }, { a: 1 }, { created_at: 1 }]],
  ])('in the keys of a client %j are %j', (payload, snake) => expect(inSnakeCase(payload)).toEqual(snake));
  it('keep dates whole', () => expect(inSnakeCase({ sentAt: new Date(5) })).toEqual({ sent_at: new Date(5) }));
  it('are told by their first keys where they are of another kind', () => {
    expect([{}, { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }, { ['x'.repeat(50)]: 1 }, [1], null, 'x', undefined].map((payload) => wrongPayload(payload, 'items', 'a list', 'Mend it.').message)).toEqual(['items: Expected a list, found an object with nothing in it. Mend it.', 'items: Expected a list, found an object with a, b, c, d, e, f. Mend it.', 'items: Expected a list, found an object with xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx. Mend it.', 'items: Expected a list, found a list. Mend it.', 'items: Expected a list, found null. Mend it.', 'items: Expected a list, found a string. Mend it.', 'items: Expected a list, found nothing. Mend it.']);
    expect([wrongPayload(5, 'items', 'a list', '').message, wrongPayload(5, 'items', 'a list', '').path, wrongPayload(5, 'items', 'a list', '').code]).toEqual(['items: Expected a list, found a number.', 'items', 'bad-input']);
    expect([null, undefined, [], {}, 'a', 5, true].map(kindOf)).toEqual(['null', 'nothing', 'a list', 'an object', 'a string', 'a number', 'a boolean']);
  });
});

describe('words', () => {
  it.each<[body: unknown, text: string]>([
    ['<p>Fish &amp; chips</p>', 'Fish & chips'], ['Fish<br>chips', 'Fish\nchips'], ['Fish<BR />chips', 'Fish\nchips'], ['<img src="a">Fish', 'Fish'], ['Fish<hr>chips', 'Fish\n\nchips'], ['<div class="x">Fish', 'Fish'], ['<p>Fish', 'Fish'], ['Fish</b >', 'Fish'], ['Use <b> here', 'Use <b> here'], ['a <pre> b', 'a <pre> b'], ['a < b &lt; c', 'a < b < c'], [' a\r\nb\rc ', 'a\nb\nc'], ['</1>a', '</1>a'], ['Fish<b2>a</h2>', 'Fisha'], [null, ''], [5, ''], ['', ''],
  ])('of the body %j are %j', (body, text) => expect(bodyOf(body).text).toBe(text));
  it.each<[text: string, words: string]>([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''], ['a&nbsp;b', 'a\u00a0b'], ['a&lrm;b&rlm;', 'a\u200eb\u200f'], ['&#8364;&#x20AC;&#X20ac;', '€€€'], ['&#65&#66;', '&#65B'], ['&#0;', '&#0;'], ['&#xd800;', '&#xd800;'], ['&#xdfff;&#xe000;', '&#xdfff;'], ['&#x10ffff;&#x110000;', '\udbff\udfff&#x110000;'], ['&#1114112;', '&#1114112;'], ['&#12345678;', '&#12345678;'], ['&#x1234567;', '&#x1234567;'], ['&copy; &hellip; &a;', '&copy; &hellip; &a;'], ['&AMP;', '&AMP;'], ['&constructor;&toString;', '&constructor;&toString;'], ['&amp;lt;', '&lt;'], ['AT&T', 'AT&T'], ['&#;&;', '&#;&;'], ['&#xg;&#6a;', '&#xg;&#6a;'],
  ])('%j without escapes are %j', (text, words) => expect(withoutEscapes(text)).toBe(words));
  it.each<[words: unknown[], channel: string | undefined]>([
    [['voice'], 'voice'], [['Phone call'], 'voice'], [['aircall'], 'voice'], [['recall'], undefined], [['gmail'], 'email'], [['Facebook-Messenger'], 'social'], [['twitter'], 'social'], [['instagram'], 'social'], [['tiktok'], 'social'], [['youtube'], 'social'], [['linkedin'], 'social'], [['chat'], 'chat'], [['messaging'], 'chat'], [['whatsapp'], 'chat'], [['SMS'], 'chat'], [['asmsx'], undefined], [['widget'], 'chat'], [['telegram'], 'chat'], [['viber'], 'chat'],
    [['email', 'api', 5, null], 'email'], [['email', 'mail'], 'email'], [['email', 'chat'], undefined], [['api'], undefined], [[], undefined],
  ])('%j name the channel %s', (words, channel) => expect(channelOf(words)).toBe(channel));
  it('are harmless on a terminal', () => expect(inert('a\u0000\u0007\b\t\n\u000b\f\r\u000e\u001b\u001f\u007f\u0080\u0085\u009b\u009f\u00a0\u2027\u2028\u2029\u202a\u202e\u202f\u2065\u2066\u2069\u206a\ud800b\udfff\u{1f600}é')).toBe('a␀␇␈     ␎␛␟␡� ��\u00a0‧  ��\u202f\u2065��\u206a�b�\ud83d\ude00é'));
  it.each<[text: string, signature: string, found: string[]]>([
    ['Done.\n\nPiet\nMeadow', '<p>Piet</p><p>Meadow</p>', ['signature: Piet\nMeadow']], ['Done.\n\n  Piet  \n\n Meadow ', '<p>Piet</p><p>Meadow</p>', ['signature: Piet  \n\n Meadow']], ['Meadow\nPiet', '<p>Piet</p><p>Meadow</p>', []], ['Done.\nMeadow', '<p>Piet</p><p>Meadow</p>', []], ['Piet', '<p> </p>', []],
    ['Done.\nBest, Piet Vos', 'Best, {{user.name}}', ['signature: Best, Piet Vos']], ['Done.\nBest, Piet Vos of Meadow', 'Best, {{user.name}} of {{team}}', ['signature: Best, Piet Vos of Meadow']], ['Done.\nBest, of Meadow Vos', 'Best, {{user.name}} of {{team}} Vos', []], ['Done.\nBest wishes', 'Best, {{user.name}}', []], ['Done.\nBest, Piet', 'Best, {{user.name}}!', []], ['Done.\nHey Best, Piet', 'Best, {{user.name}}', []], [`Done.\n${'x'.repeat(140)}`, '{{user.name}}', []], [`Done.\n${'x'.repeat(133)}`, '{{user.name}}', [`signature: ${'x'.repeat(133)}`]], [`Done.\n${'x'.repeat(134)}`, '{{user.name}}', []],
    ['Done.\nb a', '{{x}}a{{y}}b{{z}}', []], ['Done.\na b', '{{x}}a{{y}}b{{z}}', ['signature: a b']], ['Done.\n{{name}}', '{{{name}}', ['signature: {{name}}']],
  ])('%j end with the signature %j: %j', (text, signature, found) => expect(withSignature({ text, asides: [] }, signature).asides.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual(found));
  it('end with the signature above what they quote, in place of what was guessed to be one', () => {
    const text = 'Done.\n\nBye\nPiet\nMeadow\n> Piet\n> Meadow';
    const quoted = { start: 23, end: 38, kind: 'quoted' as const };
    const marks = (...asides: { start: number; end: number; kind: 'quoted' | 'signature' | 'forwarded' }[]): string[] => withSignature({ text, asides }, '<p>Piet<br>Meadow</p>').asides.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
    expect(marks(quoted)).toEqual(['signature: Piet\nMeadow', 'quoted: > Piet\n> Meadow']);
    expect(marks({ start: 11, end: 15, kind: 'signature' }, quoted)).toEqual(['signature: Piet\nMeadow', 'quoted: > Piet\n> Meadow']);
    expect(marks({ start: 11, end: 22, kind: 'signature' }, quoted)).toEqual(['signature: Piet\nMeadow', 'quoted: > Piet\n> Meadow']);
    expect(marks({ start: 7, end: 22, kind: 'signature' }, quoted)).toEqual(['signature: Bye\nPiet\nMeadow', 'quoted: > Piet\n> Meadow']);
    expect(marks({ start: 0, end: 5, kind: 'signature' }, quoted)).toEqual(['signature: Done.', 'signature: Piet\nMeadow', 'quoted: > Piet\n> Meadow']);
    expect(marks({ start: 0, end: 5, kind: 'forwarded' })).toEqual(['forwarded: Done.']);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, big: boolean, mark = ''): number[] => [...`${mark}${text}`].flatMap((one) => { const code = one.charCodeAt(0); return big ? [code >> 8, code & 255] : [code & 255, code >> 8]; });
  it.each<[what: string, bytes: number[], read: unknown]>([
    ['plain', [72, 105], 'Hi'], ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 72], 'H'], ['nothing', [], ''], ['UTF-16 with a mark', utf16('Hé', false, '\ufeff'), 'Hé'], ['UTF-16, the other way round, with a mark', utf16('Hé', true, '\ufeff'), 'Hé'], ['UTF-16', utf16('Hello', false), 'Hello'], ['UTF-16, the other way round', utf16('Hello', true), 'Hello'],
    ['UTF-16 with some other letters', utf16('Hello €€ there', false), 'Hello €€ there'], ['UTF-32', [0xff, 0xfe, 0, 0, 72, 0, 0, 0], 'bad-input: This is UTF-32 text, which is not read. Save it as UTF-8.'], ['UTF-32, the other way round', [0, 0, 0xfe, 0xff, 0, 0, 0, 72], 'bad-input: This is UTF-32 text, which is not read. Save it as UTF-8.'], ['Latin 1', [72, 0xe9, 105], 'bad-input: This is not UTF-8 text: byte 3 does not fit. Save it as UTF-8.'], ['UTF-8 that breaks off', [72, 105, 0xc3], 'bad-input: This is not UTF-8 text: byte 3 does not fit. Save it as UTF-8.'], ['UTF-8 that breaks late', [...Array<number>(100).fill(65), 0xff, 65], 'bad-input: This is not UTF-8 text: byte 101 does not fit. Save it as UTF-8.'], ['half of UTF-16', [0xff, 0xfe, 72, 0, 105], 'bad-input: This is not UTF-16 text: byte 5 does not fit. Save it as UTF-8.'], ['zeros', [65, 0, 0, 0, 0, 0], 'A\u0000\u0000\u0000\u0000\u0000'], ['one zero', [65, 66, 67, 68, 69, 70, 71, 0, 65, 66], 'ABCDEFG\u0000AB'],
  ])('of %s', (_what, bytes, read) => expect(said(() => decodeText(new Uint8Array(bytes)))).toBe(read));
  it.each<[text: string, big: boolean, encoding: string]>([['a'.repeat(10), false, 'utf-16le'], ['a'.repeat(10), true, 'utf-16be'], [`${'a'.repeat(5)}${'€'.repeat(5)}`, false, 'utf-16le'], [`${'a'.repeat(4)}${'€'.repeat(6)}`, false, 'utf-8'], [`${'a'.repeat(5)}${'€'.repeat(5)}`, true, 'utf-16be'], [`${'a'.repeat(4)}${'€'.repeat(6)}`, true, 'utf-8'], [`${'a'.repeat(19)}\u4e00`, false, 'utf-8'], [`${'a'.repeat(21)}\u4e00`, false, 'utf-16le'], [`${'a'.repeat(21)}\u4e00`, true, 'utf-16be']])('of %j, the other way round: %s, are %s', (text, big, encoding) => expect(encodingOf(new Uint8Array(utf16(text, big)))).toBe(encoding));
});

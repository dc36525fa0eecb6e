import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { conversationFrom } from '../../src/conversation/check';
import { fromWebVtt, fromWhatsApp, guessFormat, type Imported, importText } from '../../src/formats';
import { fromTwcs } from '../../src/formats/twcs';
import { GoodturnError } from '../../src/text/error';
import { type Source, sources } from './made-payloads';

vi.setConfig({ testTimeout: 120_000 });

const listed = (read: Imported | readonly Imported[]): readonly Imported[] => [read].flat();
const turnsOf = (source: Source, payload: unknown): Imported['conversation']['turns'] => listed(source.read(payload)).flatMap(({ conversation }) => conversation.turns);
const leftOf = (read: readonly Imported[]): number => read.flatMap(({ skipped }) => Object.values(skipped)).reduce((sum, count) => sum + count, 0);

/** Sound conversations, or an error that says where and how to mend. */
const held = (source: Source, payload: unknown): readonly Imported[] | undefined => {
  try {
    const read = listed(source.read(payload));
    for (const { conversation, skipped, warnings } of read) {
      conversationFrom(conversation);
      for (const count of Object.values(skipped)) expect(count).toBeGreaterThan(0);
      for (const { message } of warnings) expect(message).toMatch(/[.})]$/);
      if (source.format !== 'json') for (const { at } of conversation.turns) if (at !== undefined) expect(Number.isNaN(Date.parse(at))).toBe(false);
    }
    return read;
  } catch (error) {
    expect(error).toBeInstanceOf(GoodturnError);
    expect((error as GoodturnError).message.length).toBeGreaterThan(10);
    return undefined;
  }
};

const nested = (count: number, open: string, close: string): string => open.repeat(count) + close.repeat(count);
const deepList = (count: number): unknown => JSON.parse(nested(count, '[', ']'));
const deepObject = (count: number): unknown => JSON.parse(`${'{"a":'.repeat(count)}1${'}'.repeat(count)}`);

/** How often longer ten times the size takes. The short one may be lucky and the long one unlucky on a busy machine: 100 would be square. */
const ratio = (run: (size: number) => void, size: number): number => {
  const took = (length: number): number => {
    const begun = performance.now();
    run(length);
    return performance.now() - begun;
  };
  const short = Math.max(took(size), took(size));
  return (took(size * 10) + 20) / (short + 20);
};

/** Sources whose bodies are read in ways of their own; the others read theirs with the same function. */
const samples: ReadonlySet<string> = new Set(['zendesk-comments', 'front', 'slack', 'deepgram', 'json']);

const mutations = ['drop', 'null', 'swap', 'empty', 'wrap'] as const;

const swapped = (value: unknown): unknown => {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 0;
  return Array.isArray(value) ? { ...(value as unknown[]) } : [value];
};

const put = (value: unknown, kind: (typeof mutations)[number]): unknown => (kind === 'null' ? null : kind === 'swap' ? swapped(value) : kind === 'empty' ? (typeof value === 'string' ? '' : Array.isArray(value) ? [] : {}) : [value]);

/** The value with one place in it changed, told by numbers that choose among its keys. */
const mutated = (value: unknown, path: readonly number[], kind: (typeof mutations)[number]): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return put(value, kind);
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return put(value, kind);
  const inner = (value as Record<string, unknown>)[key];
  if (rest.length === 0 && kind === 'drop') return Array.isArray(value) ? value.filter((_item, index) => String(index) !== key) : Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
  const changed = mutated(inner, rest, kind);
  return Array.isArray(value) ? value.map((item: unknown, index) => (String(index) === key ? changed : item)) : { ...value, [key]: changed };
};

const hostile: readonly (readonly [name: string, piece: string])[] = [
  ['quotes in quotes', '> '], ['quote elements', '<blockquote>'], ['divisions', '<div>'], ['unclosed tags', '<a b="'], ['angle brackets', '<'], ['ampersands', '&'], ['entities', '&amp;'], ['spaces', ' '], ['line ends', '\n'],
  ['blank lines', ' \n'], ['dashes', '-- \n'], ['said again', 'On Mon, 2 Mar 2026, A wrote:\n'], ['headers', 'From: a\nSent: b\n'], ['comments', '<!--'], ['Slack links', '<https://a.example|'], ['voices', '<v '], ['underscores', '_'.repeat(12)],
];

describe.each(sources.map((source) => [source.format, source] as const))('%s', (format, source) => {
  const { message, wrap, ids, counted, html } = source;
  const body = (words: string): string => (html ? `<p>${words}</p>` : words);
  const payload = wrap([message(body('It drips.'), 0), message(body('Since when?'), 1), message(body('Today.'), 2)]);

  it('is recognized, and reads roles in the order of time', () => {
    if (format !== 'convokit') expect(guessFormat(JSON.stringify(payload))).toMatchObject({ format });
    expect(turnsOf(source, payload).map(({ role, text }) => `${role}: ${text}`)).toEqual(['customer: It drips.', 'agent: Since when?', 'customer: Today.']);
    const [third, first, second] = [message(body('c'), 2), message(body('a'), 0), message(body('b'), 1)];
    if (format !== 'json') expect(turnsOf(source, wrap([third, first, second])).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });
  it('keeps the order of equal times', () => {
    const same = ['b', 'a', 'c', 'd'].map((word, index) => ({ ...message(body(word), index), ...Object.fromEntries(Object.entries(message('', 0)).filter(([, value]) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value))) }));
    const words = turnsOf(source, wrap(same)).map(({ text }) => text);
    expect(format === 'help-scout' || format === 'front-plugin' ? [...words].reverse() : words).toEqual(['b', 'a', 'c', 'd']);
  });
  it('reads text as it reads values, once or twice encoded, with a byte order mark', () => {
    const turns = turnsOf(source, payload);
    for (const text of [JSON.stringify(payload), `\ufeff${JSON.stringify(payload)}`, ...(format === 'convokit' ? [] : [JSON.stringify(JSON.stringify(payload))])]) expect(turnsOf(source, text)).toEqual(turns);
  });
  it.each([null, undefined, 5, true, '', ' ', 'words', '[', '"x"', {}, { a: 1 }, [5], [null], [[]], { data: null }, Number.NaN])('holds for %j', (value) => {
    held(source, value);
  });
  it('reads an empty list', () => expect(turnsOf(source, wrap([]))).toEqual([]));
  it('lets through what is no markup, and nothing of a script', () => {
    const odd = 'a \ud800 b \udfff c \u0000 \u200d';
    expect(turnsOf(source, wrap([message(odd, 0)]))[0]?.text).toBe(odd);
    if (html) expect(turnsOf(source, wrap([message('<p>Hi<script>steal("<p>")</script><style>p{}</style> there</p>', 0)])).map(({ text }) => text)).toEqual(['Hi there']);
  });
  it.runIf(ids)('takes ids of any kind, and leaves copies out', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((id, index) => message(body(id), index, id));
    expect(turnsOf(source, wrap(odd)).map(({ id }) => id).sort()).toEqual(['__proto__', 'constructor', 'hasOwnProperty', 'toString']);
    const read = listed(source.read(wrap([message(body('a'), 0, 'x'), message(body('a'), 0, 'x'), message(body('b'), 1, 'y')])));
    expect(read.map(({ conversation, skipped }) => [conversation.turns.length, skipped])).toEqual([[2, { duplicate: 1 }]]);
  });
  it('counts what has no words, and what is no message', () => {
    const read = held(source, wrap([message(body('a'), 0), message(null, 1), message(body('  '), 2), ...(format === 'json' ? [] : [null, 7, 'x', []])]));
    if (counted) expect((read ?? []).reduce((sum, { conversation }) => sum + conversation.turns.length, leftOf(read ?? []))).toBe(7);
  });
  it.runIf(samples.has(format) || format === 'intercom')('reads 100,000 messages', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => message(`w${index}`, index));
    const read = listed(source.read(wrap(many)));
    expect(read.flatMap(({ conversation }) => conversation.turns)).toHaveLength(100_000);
  });
  it('is not stopped by depth', () => {
    const deep = { ...message(body('a'), 0), extra: deepObject(100_000) };
    expect(turnsOf(source, wrap([deep])).map(({ text }) => text)).toEqual(['a']);
    for (const value of [deepList(100_000), deepObject(100_000)]) {
      held(source, value);
      held(source, wrap([message(value, 0)]));
      held(source, wrap([value]));
    }
    const marks = nested(100_000, '<div>', '</div>');
    held(source, wrap([message(marks, 0)]));
  });
  it.runIf(format === 'freshdesk' || format === 'slack')('takes time in proportion to megabytes of quotes in quotes', () => {
    expect(ratio((size) => held(source, wrap([message(body(`words\n${'> '.repeat(size / 2)}end`), 0)])), html ? 200_000 : 1_000_000)).toBeLessThan(25);
  });
  it.runIf(samples.has(format)).each(hostile)('takes time in proportion to many %s', (_name, piece) => {
    expect(ratio((size) => held(source, wrap([message(`a ${piece.repeat(size / piece.length)} z`, 0)])), 40_000)).toBeLessThan(60);
  });
  it('holds whatever is dropped, emptied or swapped', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.array(fc.nat(11), { maxLength: 6 }), fc.constantFrom(...mutations)), { minLength: 1, maxLength: 3 }), (changes) => {
      held(source, changes.reduce<unknown>((value, [path, kind]) => mutated(value, path, kind), payload));
    }), { numRuns: 150 });
  });
  it.runIf(counted)('counts every message, whatever is in it', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), fc.array(fc.nat(11), { minLength: 1, maxLength: 4 }), fc.constantFrom(...mutations)), { minLength: 1, maxLength: 4 }), (changes) => {
      const messages: unknown[] = [0, 1, 2, 3].map((index) => message(body(`w${index}`), index));
      for (const [place, path, kind] of changes) messages[place] = mutated(messages[place], path, kind);
      const read = held(source, wrap(messages));
      if (read !== undefined) expect(read.reduce((sum, { conversation }) => sum + conversation.turns.length, 0) + leftOf(read)).toBe(4);
    }), { numRuns: 100 });
  });
});

describe.each<[name: string, read: (text: string) => unknown, head: string]>([
  ['WhatsApp', (text) => fromWhatsApp(text), '13/04/26, 10:02 - Noor: '],
  ['WebVTT', (text) => fromWebVtt(text), 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Noor>'],
  ['SRT', (text) => fromWebVtt(text), '1\n00:00:01,000 --> 00:00:02,000\n'],
  ['TWCS', fromTwcs, 'tweet_id,author_id,inbound,created_at,text\n1,5,True,,'],
  ['whatever it is', (text) => [...importText(text)], 'Agent: '],
])('%s', (_name, read, head) => {
  const safe = (text: string): void => {
    try {
      read(text);
    } catch (error) {
      expect(error).toBeInstanceOf(GoodturnError);
    }
  };
  it.each([...hostile, ['heads', head] as const, ['commas', ','] as const, ['quotation marks', '"'] as const, ['brackets', '['] as const, ['colons', ': '] as const])('takes time in proportion to many %s', (_kind, piece) => {
    expect(ratio((size) => safe(`${head}a ${piece.repeat(Math.ceil(size / piece.length))} z`), 4_000)).toBeLessThan(60);
  });
});

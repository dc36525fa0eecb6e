import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../src/batch/batches';
import { cellsOf } from '../../src/batch/csv-record';
import type { Batch } from '../../src/batch/lines';
import type { Mark } from '../../src/batch';

type From = 'ndjson' | 'csv';

/** Cuts bytes into pieces at some places. */
function* pieces(bytes: Uint8Array, cuts: readonly number[]): Generator<Uint8Array> {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  for (const [index, place] of places.slice(1).entries()) yield bytes.subarray(places[index], place);
}
async function* coming(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  yield* pieces(bytes, cuts);
}
const batches = async (bytes: Uint8Array, from: From, cuts: readonly number[] = [], { maxLine = 1000, after }: { maxLine?: number; after?: Mark } = {}): Promise<Batch[]> => {
  const all: Batch[] = [];
  for await (const batch of batchesOf(coming(bytes, cuts), { from, maxLine, after })) all.push(batch);
  return all;
};
const texts = (all: readonly Batch[]): (string | number)[][] => all.flatMap(({ lines }) => lines.map((one) => [one.line, one.error === undefined ? one.text : one.error.message]));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const cuts = fc.array(fc.nat(2000), { maxLength: 12 });
const cell = fc.oneof(fc.constantFrom('', '7', 'a,b', 'say "no"', 'two\nlines', 'win\r\ndows', 'ü€😀', '5" pipe', ';', '"'), fc.string({ maxLength: 8 }));
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const rows = fc.array(fc.record({ conversation: fc.constantFrom('1', '2', 'x y'), role: fc.constantFrom('agent', 'customer'), text: cell }), { maxLength: 12 });
const csvOf = (table: readonly { conversation: string; role: string; text: string }[], end: string, separator: string): string =>
  [['conversation', 'role', 'text'].join(separator), ...table.map((row) => [row.conversation, row.role, quoted(row.text)].join(separator))].join(end) + end;

describe.each<From>(['ndjson', 'csv'])('cutting %s', (from) => {
  const input = from === 'ndjson' ? fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.replace(/[\n\ufeff]/g, ' ')), { maxLength: 12 }).map((all) => all.join('\n')) : fc.tuple(rows, fc.constantFrom('\n', '\r\n'), fc.constantFrom(',', ';', '\t')).map((all) => csvOf(...all));
  it('does not depend on how the bytes come', () =>
    fc.assert(fc.asyncProperty(input, cuts, async (text, at) => {
      const bytes = Buffer.from(text);
      fc.pre(![0xfe, 0xff].includes(bytes[0] ?? 0) && !bytes.includes(0));
      expect(texts(await batches(bytes, from, at))).toEqual(texts(await batches(bytes, from)));
    })));
  it('can go on after any mark, and each mark is the sha256 of what stands before', () =>
    fc.assert(fc.asyncProperty(input, cuts, cuts, async (text, at, again) => {
      const bytes = Buffer.from(text);
      fc.pre(![0xfe, 0xff].includes(bytes[0] ?? 0) && !bytes.includes(0));
      const all = await batches(bytes, from, at);
      for (const [index, { mark }] of all.entries()) {
        expect(mark.sha256).toBe(sha256(bytes.subarray(0, mark.bytes)));
        expect(texts(await batches(bytes, from, again, { after: mark }))).toEqual(texts(all.slice(index + 1)));
      }
    }), { numRuns: 60 }));
  it('refuses to go on in what is no longer the same, or shorter', async () => {
    const bytes = Buffer.from(from === 'csv' ? csvOf([{ conversation: '1', role: 'agent', text: 'a' }, { conversation: '2', role: 'agent', text: 'b' }], '\n', ',') : '{}\n[]\n');
    const [mark] = (await batches(bytes, from)).map((one) => one.mark);
    const other = Buffer.from(bytes);
    other[1] = 65;
    await expect(batches(other, from, [], { after: mark! })).rejects.toThrow('is no longer the same: its sha256 differs');
    await expect(batches(bytes.subarray(0, 3), from, [], { after: mark! })).rejects.toThrow('bytes shorter than what was read already');
  });
});

describe('lines', () => {
  it('are errors of their own where they are too long or no text, and the rest is read', async () => {
    const bytes = Buffer.concat([Buffer.from('short\n'), Buffer.from('x'.repeat(50)), Buffer.from([10, 0x61, 0xff, 10]), Buffer.from('last')]);
    expect(texts(await batches(bytes, 'ndjson', [3, 9, 20, 57], { maxLine: 10 }))).toEqual([
      [1, 'short'], [2, 'This line is longer than 10 bytes. Split it into several conversations, or allow more with --max-line (maxLine).'],
      [3, 'This is not UTF-8 text: byte 2 does not fit. Save it as UTF-8.'], [4, 'last'],
    ]);
  });
  it('know when the last one has no end, and refuse to go on within it', async () => {
    const [{ mark }] = (await batches(Buffer.from('{"tur'), 'ndjson')) as [Batch];
    expect(mark.open).toBe(true);
    await expect(batches(Buffer.from('{"turns": []}\n'), 'ndjson', [], { after: mark })).rejects.toThrow('has grown within its last line');
    expect(await batches(Buffer.from('{"tur'), 'ndjson', [], { after: mark })).toEqual([]);
  });
  it('are read from UTF-16 and after a byte order mark', async () => {
    expect(texts(await batches(Buffer.from('\ufeffone\ntwo\n', 'utf16le'), 'ndjson', [1, 4, 9]))).toEqual([[1, 'one'], [2, 'two']]);
    expect(texts(await batches(Buffer.from('\ufeffone\ntwo\n'), 'ndjson', [1, 2, 3]))).toEqual([[1, 'one'], [2, 'two']]);
  });
});

describe('tables', () => {
  const read = async (text: string, maxLine = 1000): Promise<(string | number)[][]> => texts(await batches(Buffer.from(text), 'csv', [], { maxLine }));
  it('come back as the conversations they were', () =>
    fc.assert(fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), fc.constantFrom(',', ';', '\t'), cuts, async (table, end, separator, at) => {
      const groups: { id: string; turns: { role: string; text: string }[] }[] = [];
      for (const { conversation, role, text } of table) {
        if (groups.at(-1)?.id !== conversation) groups.push({ id: conversation, turns: [] });
        groups.at(-1)!.turns.push({ role, text });
      }
      const all = await batches(Buffer.from(csvOf(table, end, separator)), 'csv', at);
      expect(texts(all).map(([, text]) => JSON.parse(String(text)) as unknown)).toEqual(groups);
    })));
  it('may hold more, in any order', async () =>
    expect(await read('Text,Ticket,mood,Role,at,author\nHi,7,x,Agent,2026-03-01T09:00:00Z,Ana\n')).toEqual([[2, '{"id":"7","turns":[{"role":"agent","text":"Hi","at":"2026-03-01T09:00:00Z","author":"Ana"}]}']]));
  it('say which columns are missing', async () => expect(read('a,b\n1,2\n')).rejects.toThrow('does not name the columns conversation, role, text'));
  it('tell a row that cannot be read by its line, and read the others of its conversation', async () =>
    expect(await read('conversation,role,text\n1,agent,a\n1,agent,"b"x\n1,agent,c\n2,agent,"d\ne"\n3,agent,f\n')).toEqual([
      [2, '{"id":"1","turns":[{"role":"agent","text":"a"},{"role":"agent","text":"c"}]}'],
      [3, 'A quotation mark in this row is not closed, or something follows it. Write quotation marks within a cell twice.'],
      [5, '{"id":"2","turns":[{"role":"agent","text":"d\\ne"}]}'], [7, '{"id":"3","turns":[{"role":"agent","text":"f"}]}'],
    ]));
  it('hold no more of a conversation than a line may have', async () => {
    const long = `conversation,role,text\n${'1,agent,hello there\n'.repeat(9)}2,agent,x\n`;
    expect(await read(long, 100)).toEqual([[2, 'This conversation is longer than 100 bytes. Split it, or allow more with --max-line (maxLine).'], [11, '{"id":"2","turns":[{"role":"agent","text":"x"}]}']]);
  });
  it.each([['a,"b', undefined], ['"a"b', undefined], ['', ['']], [',', ['', '']], ['"a""b",c', ['a"b', 'c']]])('cells of %j', (record, cells) => expect(cellsOf(record)).toEqual(cells));
});

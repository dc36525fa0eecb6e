import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { treesOf } from '../../src/formats/trees';
import { fromTwcs, twitterTime } from '../../src/formats/twcs';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const head = 'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id';
const at = (minute: number): string => `Wed Apr 01 08:${String(minute).padStart(2, '0')}:00 +0000 2026`;
const table = (...rows: readonly string[]): string => [head, ...rows].join('\r\n');
const told = (csv: string): string[][] => fromTwcs(csv).map(({ conversation }) => [conversation.id ?? '-', ...conversation.turns.map(({ role, id }) => `${role} ${id ?? '-'}`)]);

describe('fromTwcs', () => {
  it('reads tweets that answer each other as one conversation', () => {
    const [read] = fromTwcs(table(`7,Kettles,False,${at(2)},"@9001 Oh no, since when? ^LV\nSend a ""DM""",8,6`, `6,9001,True,${at(1)},@Kettles broke &amp; smells https://t.co/x,7,`, `8,9001,True,${at(3)},today,,7`));
    expect(read).toEqual({
      conversation: { id: '6', channel: 'social', turns: [
        { role: 'customer', text: '@Kettles broke & smells https://t.co/x', at: '2026-04-01T08:01:00+00:00', author: '9001', id: '6' },
        { role: 'agent', text: '@9001 Oh no, since when? ^LV\nSend a "DM"', at: '2026-04-01T08:02:00+00:00', author: 'Kettles', id: '7' },
        { role: 'customer', text: 'today', at: '2026-04-01T08:03:00+00:00', author: '9001', id: '8' },
      ] }, warnings: [], skipped: {},
    });
  });
  it.each<[name: string, csv: string, read: readonly (readonly string[])[]]>([
    ['several conversations', table(`1,5,True,${at(1)},a,,`, `2,6,True,${at(0)},b,,`), [['1', 'customer 1'], ['2', 'customer 2']]],
    ['links from one side only', table(`1,5,True,${at(1)},a,"2,3",`, `2,K,False,${at(2)},b,,`, `3,K,False,${at(3)},c,,1`), [['1', 'customer 1', 'agent 2', 'agent 3']]],
    ['ids that went through pandas', table(`1.0,5.0,TRUE,${at(1)},a,2.0,nan`, `2.0,K,FALSE,${at(2)},b,NaN,1.0`), [['1', 'customer 1', 'agent 2']]],
    ['roles told by the author alone', table(`1,5,,${at(1)},a,,`, `2,K,,${at(2)},b,,1`), [['1', 'customer 1', 'agent 2']]],
    ['columns in another order', 'text,extra,inbound,author_id,tweet_id\na,x,True,5,1', [['1', 'customer 1']]],
    ['circles', table(`1,5,True,${at(1)},a,,2`, `2,K,False,${at(2)},b,,1`), [['1', 'customer 1', 'agent 2']]],
    ['the header alone', head, []],
    ['a byte order mark', `\ufeff${table(`1,5,True,${at(1)},a,,`)}`, [['1', 'customer 1']]],
  ])('reads %s', (_name, csv, read) => expect(told(csv)).toEqual(read));
  it('names branches, what is missing, and counts rows without words', () => {
    const [first, second] = fromTwcs(table(`1,5,True,${at(1)},a,"2,3",`, `2,K,False,${at(2)},b,,1`, `3,L,False,${at(3)},c,,1`, `9,K,False,${at(4)},d,,77`, `10,5,True,${at(5)},,,`, ',5,True,,x,,'));
    expect(first?.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['order tweet 1']);
    expect(second?.warnings.map(({ code, message }) => `${code} ${message}`)).toEqual(['truncated It answers tweet 77, which is not in this table.']);
    expect(first?.skipped).toEqual({ row: 2 });
  });
  it.each<[csv: string, message: RegExp]>([['', /nothing in it/], ['a,b\n1,2', /no column tweet_id/], ['{"a": 1}', /no column/], [`${head}\n1,2,True,x,"never closed`, /CSV/]])('says how to mend %j', (csv, message) => {
    expect(() => fromTwcs(csv)).toThrow(expect.objectContaining({ code: 'bad-input', message: expect.stringMatching(message) as string }));
  });
  it('throws nothing but its own error', () => {
    const piece = fc.constantFrom(head, '\n', ',', '"', '1', 'True', 'x', at(1), '\r', '\ufeff');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 40 }).map((parts) => `${head}\n${parts.join('')}`)), (text) => {
      try { fromTwcs(text); } catch (error) { expect(error).toBeInstanceOf(GoodturnError); }
    }), { numRuns: 300 });
  });
  it('is quick', () => {
    const begun = performance.now();
    expect(fromTwcs(table(...Array.from({ length: 50_000 }, (_, index) => `${index + 1},5,True,${at(1)},a,,${index % 10 === 0 ? '' : index}`)))).toHaveLength(5000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
  const sample = '../shared/samples/twcs.synthetic.csv';
  if (!existsSync(sample)) console.log('skipped: no corpora');
  it.skipIf(!existsSync(sample))('reads the sample', () => expect(told(readFileSync(sample, 'utf8'))).toEqual([['3', 'customer 3', 'agent 1', 'customer 2', 'agent 4']]));
});

describe('twitterTime', () => {
  it.each<[text: string, iso: string | undefined]>([
    ['Fri Mar 03 09:15:20 +0000 2017', '2017-03-03T09:15:20+00:00'], ['Mon Jan 1 02:00:00 +0530 2018', '2018-01-01T02:00:00+05:30'], ['2017-03-03 09:15:20+00:00', '2017-03-03 09:15:20+00:00'],
    ['Tue Foo 31 22:10:47 +0000 2017', undefined], ['', undefined], ['yesterday', undefined],
  ])('%j is %j', (text, iso) => expect(twitterTime(text)).toBe(iso));
});

describe('treesOf', () => {
  it('parts whatever is not linked', () => {
    fc.assert(fc.property(fc.array(fc.record({ before: fc.nat(30), after: fc.array(fc.nat(30), { maxLength: 3 }) }), { maxLength: 25 }), (links) => {
      const items = links.map(({ before, after }, index) => ({ id: `${index}`, before: `${before}`, after: after.map(String) }));
      const groups = treesOf(items);
      expect(groups.flat()).toHaveLength(items.length);
      const groupOf = new Map(groups.flatMap((group, place) => group.map(({ id }) => [id, place] as const)));
      for (const { id, before, after } of items) for (const other of [before, ...after]) if (groupOf.has(other)) expect(groupOf.get(other)).toBe(groupOf.get(id));
    }));
  });
});

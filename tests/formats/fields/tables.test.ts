import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/conversation/turn';
import { formatConvokit, fromConvokit, type TranscriptOptions } from '../../../src/formats';
import { inReplyOrder, treesOf } from '../../../src/formats/trees';
import { fromTwcs, twitterTime } from '../../../src/formats/twcs';
import { told } from './lines';

const columns = 'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id';
const day = 'Sun Mar 01 08:00:00 +0000 2026';
const broke = 'customer 2026-03-01T08:00:00Z by n #u1: It broke.';
const inK1 = '= k1, no channel';
const noor = 'customer 2026-03-01T08:00:00+00:00 by 115 #1: It is late';

describe('the table of tweets', () => {
  const lines = (...rows: string[]): string[] => told(() => fromTwcs([columns, ...rows].join('\n')));
  it.each<[what: string, rows: string[], expected: string[]]>([
    ['a tweet', [`1,115,True,${day},It is late,,`], ['= 1, social', noor]],
    ['an answer', [`1,115,True,${day},It is late,2,`, `2,Acme,False,Sun Mar 01 08:05:00 +0000 2026,Sorry,,1`], ['= 1, social', noor, 'agent 2026-03-01T08:05:00+00:00 by Acme #2: Sorry']],
    ['an answer before its question', [`2,Acme,False,Sun Mar 01 08:05:00 +0000 2026,Sorry,,1`, `1,115,True,${day},It is late,2,`], ['= 1, social', noor, 'agent 2026-03-01T08:05:00+00:00 by Acme #2: Sorry']],
    ['ids and words between spaces', [` 1 , 115 ,True,${day}, It is late , , `], ['= 1, social', noor]],
    ['ids with zeros behind', [`1.0,115.00,True,${day},It is late,2.0,nan`, `2.0,Acme,False,${day},Sorry,NaN,1.0`], ['= 1, social', noor, 'agent 2026-03-01T08:00:00+00:00 by Acme #2: Sorry']],
    ['an id that holds such zeros', [`1.05,v1.0b,True,${day},It is late,,`], ['= 1.05, social', 'customer 2026-03-01T08:00:00+00:00 by v1.0b #1.05: It is late']],
    ['an author named like nothing', [`1,nan,False,${day},It is late,,`, `2,banana,False,${day},Sorry,,`], ['= 1, social', 'agent 2026-03-01T08:00:00+00:00 #1: It is late', '= 2, social', 'agent 2026-03-01T08:00:00+00:00 by banana #2: Sorry']],
    ['escapes', [`1,115,True,${day},Fish &amp; chips &lt;3,,`], ['= 1, social', 'customer 2026-03-01T08:00:00+00:00 by 115 #1: Fish & chips <3']],
    ['a tweet without words', [`1,115,True,${day}, ,,`, `2,115,True,${day},It is late,,`], ['= 2, social', 'customer 2026-03-01T08:00:00+00:00 by 115 #2: It is late', '- 1 row']],
    ['a tweet without an id', [`,115,True,${day},It is late,,`], []],
    ['the answer to what is not here', [`1,115,True,${day},It is late,,99`], ['= 1, social', noor, '! truncated at tweet 1: It answers tweet 99, which is not in this table.']],
    ['two answers', [`1,115,True,${day},It is late,"2,3",`, `2,Acme,False,${day},Sorry,,1`, `3,Acme,False,${day},Hello,,1`], ['= 1, social', noor, 'agent 2026-03-01T08:00:00+00:00 by Acme #2: Sorry', 'agent 2026-03-01T08:00:00+00:00 by Acme #3: Hello', '! order at tweet 1: Some tweets have several answers; these branches were put in one row by their times.']],
    ['a tweet twice', [`1,115,True,${day},It is late,,`, `1,115,True,${day},It is very late,,`], ['= 1, social', 'customer 2026-03-01T08:00:00+00:00 by 115 #1: It is very late']],
    ['a short row', ['1,115,True'], []],
    ['a blank row', [`1,115,True,${day},It is late,,`, '', `2,115,True,${day},Again,,`], ['= 1, social', noor, '= 2, social', 'customer 2026-03-01T08:00:00+00:00 by 115 #2: Again']],
  ])('with %s', (_what, rows, expected) => expect(lines(...rows)).toEqual(expected));
  it.each<[inbound: string, author: string, role: string]>([
    ['True', 'Acme', 'customer'], ['t', 'Acme', 'customer'], ['YES', 'Acme', 'customer'], ['1', 'Acme', 'customer'], ['1.0', 'Acme', 'customer'], [' true ', 'Acme', 'customer'], ['False', '115', 'agent'], ['f', '115', 'agent'], ['no', '115', 'agent'], ['0', '115', 'agent'], ['0.0', '115', 'agent'],
    ['', '115', 'customer'], ['', '7', 'customer'], ['', '115.0', 'customer'], ['', ' 115 ', 'customer'], ['', 'Acme1', 'agent'], ['', '1 Acme', 'agent'], ['untrue', 'Acme', 'agent'], ['falsey', '115', 'customer'], ['truer', 'Acme', 'agent'], ['10', 'Acme', 'agent'], ['10', '115', 'customer'], ['1.5', 'Acme', 'agent'],
  ])('takes %j by %j for role %s', (inbound, author, role) => expect(lines(`1,${author},${inbound},${day},It is late,,`)[1]?.split(' ')[0]).toBe(role));
  it.each<[what: string, table: string, expected: string[]]>([
    ['semicolons', 'tweet_id;author_id;inbound;text\n1;115;True;It is late, so late', ['= 1, social', 'customer by 115 #1: It is late, so late']],
    ['tabs', 'tweet_id\tauthor_id\tinbound\ttext\n1\t115\tTrue\tIt is late, so late', ['= 1, social', 'customer by 115 #1: It is late, so late']],
    ['as many commas as semicolons', 'a;b,tweet_id,author_id;c,inbound,text\nx,1,y,True,late\n', ['bad-input: line 1: Expected a table of tweets, found no column author_id. Its first line names tweet_id, author_id, inbound, created_at, text, response_tweet_id, in_response_to_tweet_id.']],
    ['large letters and spaces', 'Tweet_ID, AUTHOR_ID ,Inbound,Text\n1,115,True,It is late', ['= 1, social', 'customer by 115 #1: It is late']],
    ['no text', 'tweet_id,author_id,inbound\n1,115,True', ['bad-input: line 1: Expected a table of tweets, found no column text. Its first line names tweet_id, author_id, inbound, created_at, text, response_tweet_id, in_response_to_tweet_id.']],
    ['no ids', 'text\nIt is late', ['bad-input: line 1: Expected a table of tweets, found no column tweet_id, author_id, inbound. Its first line names tweet_id, author_id, inbound, created_at, text, response_tweet_id, in_response_to_tweet_id.']],
    ['nothing but its first line', columns, []],
    ['quotes within', `${columns}\n1,115,True,,It is "late",,`, ['= 1, social', 'customer by 115 #1: It is "late"']],
  ])('may have %s', (_what, table, expected) => expect(told(() => fromTwcs(table))).toEqual(expected));
  it.each<[text: string, iso: string | undefined]>([
    ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((month, index): [string, string] => [`Sun ${month} 05 08:00:00 +0000 2026`, `2026-${String(index + 1).padStart(2, '0')}-05T08:00:00+00:00`]),
    [' sun mar 1 08:00:00 -0530 2026 ', '2026-03-01T08:00:00-05:30'], ['Sun Mar 32 08:00:00 +0000 2026', undefined], ['Sun Mar 01 08:00 +0000 2026', undefined], ['On Sun Mar 01 08:00:00 +0000 2026', undefined], ['Sun Mar 01 08:00:00 +0000 2026 then', undefined], ['Sunday Mar 01 08:00:00 +0000 2026', undefined],
    ['Sun March 01 08:00:00 +0000 2026', undefined], ['Sun Mar 001 08:00:00 +0000 2026', undefined], ['Sun Mar 01 08:00:00 0000 2026', undefined], ['Sun Mar 01 08:00:00 +000 2026', undefined], ['Sun Mar 01 08:00:00 +0000 26', undefined], ['2026-03-01 08:00:00', '2026-03-01 08:00:00'],
  ])('reads the time %j as %j', (text, iso) => expect(twitterTime(text)).toBe(iso));
});

describe('what is linked', () => {
  const link = (id: string, before = '', ...after: string[]): { id: string; before: string; after: string[] } => ({ id, before, after });
  const ids = (items: readonly { id: string }[]): string => items.map(({ id }) => id).join('');
  it.each<[what: string, items: { id: string; before: string; after: string[] }[], groups: string[]]>([
    ['nothing', [], []], ['two by themselves', [link('a'), link('b')], ['a', 'b']], ['by what it answers', [link('a'), link('b'), link('c', 'a')], ['ac', 'b']], ['by what answers it', [link('a', '', 'c'), link('b'), link('c')], ['ac', 'b']],
    ['a chain', [link('d', 'c'), link('x'), link('c', 'b'), link('b', 'a'), link('a')], ['dcba', 'x']], ['what is not there', [link('a', 'z'), link('b', 'z', 'y')], ['a', 'b']], ['a circle', [link('a', 'b'), link('b', 'a'), link('c', 'c')], ['ab', 'c']], ['two ends that meet', [link('a', '', 'c'), link('b', '', 'c'), link('c')], ['abc']],
  ])('%s', (_what, items, groups) => expect(treesOf(items).map(ids)).toEqual(groups));
  it.each<[what: string, items: { id: string; before: string; after: string[] }[], order: string]>([
    ['nothing', [], ''], ['as given', [link('b'), link('a')], 'ba'], ['answers behind', [link('c', 'b'), link('b', 'a'), link('a')], 'abc'], ['two answers in order', [link('a'), link('b', 'a'), link('c', 'a'), link('d', 'b')], 'abdc'],
    ['answers to what is not there', [link('b', 'z'), link('a')], 'ba'], ['circles last', [link('a', 'b'), link('b', 'a'), link('c')], 'cab'], ['oneself', [link('a', 'a'), link('b')], 'ba'], ['the same id twice', [link('a'), link('b', 'a'), link('a')], 'aba'],
  ])('stand in this order: %s', (_what, items, order) => expect(ids(inReplyOrder(items))).toBe(order));
});

describe('a corpus of ConvoKit', () => {
  const one = (other: object): object => ({ id: 'u1', conversation_id: 'k1', speaker: 'n', text: 'It broke.', timestamp: 1772352000, ...other });
  const speakers = { n: { meta: { role: 'customer' } }, l: { meta: { role: 'agent' } } };
  const lines = (corpus: unknown, options: TranscriptOptions = {}): string[] => told(() => fromConvokit(corpus, options));
  it.each<[what: string, other: unknown, expected: string[]]>([
    ['as it is', one({}), [broke]], ['with a role of its own', one({ meta: { role: 'bot' } }), ['bot 2026-03-01T08:00:00Z by n #u1: It broke.']], ['with a role in its own words', one({ meta: { role: 'Support Agent' } }), ['agent 2026-03-01T08:00:00Z by n #u1: It broke.']], ['with a type', one({ meta: { type: 'agent' } }), ['agent 2026-03-01T08:00:00Z by n #u1: It broke.']], ['with a word that tells nothing', one({ meta: { role: 'hero' } }), [broke]],
    ['of every other role', one({ meta: { role: 'other' } }), ['other 2026-03-01T08:00:00Z by n #u1: It broke.']], ['of the system', one({ meta: { role: 'system' } }), ['system 2026-03-01T08:00:00Z by n #u1: It broke.']],
    ['with a speaker as an object', one({ speaker: { id: 'l' } }), ['agent 2026-03-01T08:00:00Z by l #u1: It broke.']], ['with a user', one({ speaker: undefined, user: 'l' }), ['agent 2026-03-01T08:00:00Z by l #u1: It broke.']], ['with a user as an object', one({ speaker: null, user: { id: 'l' } }), ['agent 2026-03-01T08:00:00Z by l #u1: It broke.']], ['of nobody', one({ speaker: null }), ['other 2026-03-01T08:00:00Z #u1: It broke.']], ['of a stranger', one({ speaker: 'toString' }), ['other 2026-03-01T08:00:00Z by toString #u1: It broke.', '! guessed-role at speakers: toString was read as role other. Name the agents: { agents: ["toString"] }.']],
    ['with another name', one({ meta: { author: 'Noor' } }), ['customer 2026-03-01T08:00:00Z by Noor #u1: It broke.']], ['with no name', one({ meta: { author: null } }), ['customer 2026-03-01T08:00:00Z #u1: It broke.']], ['with another id', one({ meta: { id: 'm1' } }), ['customer 2026-03-01T08:00:00Z by n #m1: It broke.']], ['with no id', one({ meta: { id: null } }), ['customer 2026-03-01T08:00:00Z by n: It broke.']],
    ['that is internal', one({ meta: { visibility: 'internal' } }), ['customer (internal) 2026-03-01T08:00:00Z by n #u1: It broke.']], ['that is public', one({ meta: { visibility: 'public' } }), [broke]],
    ['with asides', one({ meta: { asides: [{ start: 0, end: 2, kind: 'quoted' }, { start: 1, end: 3, kind: 'quoted' }, { start: 3, end: 3, kind: 'quoted' }, { start: 5, end: 99, kind: 'quoted' }, { start: 4, end: 6, kind: 'joke' }, { start: 3.5, end: 6, kind: 'quoted' }, { start: 3, end: 9, kind: 'signature' }] } }), ['customer 2026-03-01T08:00:00Z by n #u1: It broke. [quoted 0-2] [signature 3-9]']],
    ['with a time of its own', one({ meta: { at: '2026-03-01T09:00' } }), ['customer 2026-03-01T09:00 by n #u1: It broke.']], ['with seconds in quotes', one({ timestamp: '1772352000.5' }), ['customer 2026-03-01T08:00:00.500Z by n #u1: It broke.']], ['with a time in words', one({ timestamp: '2026-03-01T08:00:00Z' }), [broke]], ['with no time', one({ timestamp: null }), ['customer by n #u1: It broke.']],
    ['without words', one({ text: ' ' }), ['! skipped-item at utterances[0]: Left out: this utterance has no words.', '- 1 utterance']], ['without words but a place', one({ text: '', meta: { turn: 0 } }), ['customer 2026-03-01T08:00:00Z by n #u1: ']], ['without text', one({ text: null, meta: { turn: 0 } }), ['! skipped-item at utterances[0]: Left out: this utterance has no words.', '- 1 utterance']],
  ])('has an utterance %s', (_what, other, expected) => expect(lines({ utterances: [other], speakers }).filter((line) => line !== inK1)).toEqual(expected));
  it.each<[what: string, corpus: unknown, expected: string[]]>([
    ['a list', [one({ speaker: 'agent' })], [inK1, 'agent 2026-03-01T08:00:00Z by agent #u1: It broke.']],
    ['lines', `${JSON.stringify(one({}))}\n\n${JSON.stringify(one({ id: 'u2' }))}`, [inK1, 'other 2026-03-01T08:00:00Z by n #u1: It broke.', 'other 2026-03-01T08:00:00Z by n #u2: It broke.', '! guessed-role at speakers: n was read as role other. Name the agents: { agents: ["n"] }.']],
    ['lines of which one is broken', `${JSON.stringify(one({}))}\n{`, ['bad-input: utterances.jsonl line 2: This line is not JSON. Write one utterance a line.']],
    ['a list as text', ` [${JSON.stringify(one({}))}]`, [inK1, 'other 2026-03-01T08:00:00Z by n #u1: It broke.', '! guessed-role at speakers: n was read as role other. Name the agents: { agents: ["n"] }.']],
    ['one object as text', JSON.stringify({ utterances: [one({})], speakers }), [inK1, broke]],
    ['one object over many lines', JSON.stringify({ utterances: [one({})], speakers }, null, 1).replace('{\n', '{ \t\r\n'), [inK1, broke]],
    ['one utterance', JSON.stringify(one({})), [inK1, 'other 2026-03-01T08:00:00Z by n #u1: It broke.', '! guessed-role at speakers: n was read as role other. Name the agents: { agents: ["n"] }.']],
    ['lines of something else', '{"a":1}\n{"a":2}', ['bad-input: utterances: Expected a corpus\'s utterances, found an object with a. Give utterances.jsonl.']],
    ['files', { 'utterances.jsonl': `${JSON.stringify(one({}))}\n`, 'speakers.json': JSON.stringify(speakers), 'conversations.json': '{"k1":{"meta":{"channel":"chat"}}}' }, ['= k1, chat', broke]],
    ['old files', { 'utterances.json': JSON.stringify([one({})]), 'users.json': '{"n":{"role":"customer"}}', 'conversations.json': '{"k1":{"channel":"voice"}}' }, ['= k1, voice', broke]],
    ['files in a folder', { 'my/utterances.jsonl': `${JSON.stringify(one({}))}\n`, 'my/speakers.json': speakers }, [inK1, broke]],
    ['parts', { utterances: [one({})], users: { n: { meta: { role: 'agent' } } }, conversations: { k1: { meta: { channel: 'smoke', id: 'K' } } } }, ['= K, no channel', 'agent 2026-03-01T08:00:00Z by n #u1: It broke.']],
    ['parts of a conversation without an id', { utterances: [one({})], speakers, conversations: { k1: { meta: { id: null, channel: 'email' } } } }, ['= no id, email', broke]],
    ['utterances of no conversation', { utterances: [one({ conversation_id: null }), one({ id: 'u2', conversation_id: null, 'reply-to': 'u1' }), one({ id: 'u3', conversation_id: null, timestamp: 1772352009 })], speakers }, ['= u1, no channel', broke, 'customer 2026-03-01T08:00:00Z by n #u2: It broke.', '= u3, no channel', 'customer 2026-03-01T08:00:09Z by n #u3: It broke.']],
    ['utterances that answer one of a conversation', { utterances: [one({}), one({ id: 'u2', conversation_id: null, reply_to: 'u1', timestamp: 1772352009 })], speakers }, [inK1, broke, 'customer 2026-03-01T08:00:09Z by n #u2: It broke.']],
    ['utterances of a root', { utterances: [one({ conversation_id: undefined, root: 'k2' })], speakers }, ['= k2, no channel', broke]],
    ['the same words twice', { utterances: [one({}), one({})], speakers }, [inK1, broke, broke]],
    ['places', { utterances: [one({ id: 'u2', meta: { turn: 1 }, text: 'Second' }), one({ meta: { turn: 0 }, text: 'First', timestamp: 1772352009 })], speakers }, [inK1, 'customer 2026-03-01T08:00:09Z by n #u1: First', 'customer 2026-03-01T08:00:00Z by n #u2: Second']],
    ['places of which one is missing', { utterances: [one({ id: 'u2', meta: { turn: 1 }, text: 'Second' }), one({ text: 'Third', timestamp: 1772352009 })], speakers }, [inK1, 'customer 2026-03-01T08:00:00Z by n #u2: Second', 'customer 2026-03-01T08:00:09Z by n #u1: Third']],
    ['places and times that cannot be read', { utterances: [one({ meta: { turn: 0, at: 'then' } })], speakers }, [inK1, 'customer then by n #u1: It broke.']],
    ['nobody who is known', [one({}), one({ id: 'u2', speaker: 'l' })], [inK1, 'other 2026-03-01T08:00:00Z by n #u1: It broke.', 'other 2026-03-01T08:00:00Z by l #u2: It broke.', '! guessed-role at speakers: n, l were read as role other. Name the agents: { agents: ["n"] }.']],
    ['another object', { turns: [] }, ['bad-input: utterances: Expected the files of a ConvoKit corpus by their names, found an object with turns. Give { \'utterances.jsonl\': …, \'speakers.json\': … }.']],
    ['a number', 5, ['bad-input: utterances: Expected the files of a ConvoKit corpus by their names, found a number. Give { \'utterances.jsonl\': …, \'speakers.json\': … }.']],
  ])('may come as %s', (_what, corpus, expected) => expect(lines(corpus)).toEqual(expected));
  it('takes agents from the caller', () => expect(lines([one({}), one({ id: 'u2', speaker: 'l' })], { agents: ['l'] })).toEqual([inK1, broke, 'agent 2026-03-01T08:00:00Z by l #u2: It broke.']));
  it('is written file by file', () => {
    const all: Conversation[] = [{ id: 'a', channel: 'chat', turns: [{ role: 'agent', text: 'Hi\u2028', author: 'Levi', asides: [{ start: 0, end: 1, kind: 'quoted' }] }, { role: 'agent', text: '', author: '', id: 'x' }] }, { id: 'a', turns: [{ role: 'customer', text: 'Yo', at: '2026-03-01T08:00:00Z', id: 'x', visibility: 'internal' }] }, { id: '', turns: [] }, { id: 'conversation-0', turns: [{ role: 'agent', text: 'b', author: 'Levi' }] }];
    expect({ ...formatConvokit(all) }).toEqual({ 'utterances.jsonl': '{"id":"utterance-0","conversation_id":"conversation-1","text":"Hi\\u2028","speaker":"Levi","meta":{"role":"agent","visibility":null,"author":"Levi","at":null,"turn":0,"asides":[{"start":0,"end":1,"kind":"quoted"}],"id":null},"reply-to":null,"timestamp":null,"vectors":[]}\n{"id":"utterance-1","conversation_id":"conversation-1","text":"","speaker":"conversation-1/","meta":{"role":"agent","visibility":null,"author":"","at":null,"turn":1,"id":"x"},"reply-to":"utterance-0","timestamp":null,"vectors":[]}\n{"id":"utterance-2","conversation_id":"conversation-2","text":"Yo","speaker":"conversation-2/customer","meta":{"role":"customer","visibility":"internal","author":null,"at":"2026-03-01T08:00:00Z","turn":0,"id":"x"},"reply-to":null,"timestamp":1772352000,"vectors":[]}\n{"id":"utterance-3","conversation_id":"conversation-0","text":"b","speaker":"Levi","meta":{"role":"agent","visibility":null,"author":"Levi","at":null,"turn":0,"id":null},"reply-to":null,"timestamp":null,"vectors":[]}\n', 'speakers.json': '{"Levi":{"meta":{"role":"agent"},"vectors":[]},"conversation-1/":{"meta":{"role":"agent"},"vectors":[]},"conversation-2/customer":{"meta":{"role":"customer"},"vectors":[]}}', 'conversations.json': '{"conversation-1":{"meta":{"channel":"chat","id":"a"},"vectors":[]},"conversation-2":{"meta":{"channel":null,"id":"a"},"vectors":[]},"conversation-3":{"meta":{"channel":null,"id":""},"vectors":[]},"conversation-0":{"meta":{"channel":null},"vectors":[]}}', 'corpus.json': '{"name":"goodturn"}', 'index.json': '{"utterances-index":{"role":["<class \'str\'>"],"visibility":["<class \'str\'>"],"author":["<class \'str\'>"],"at":["<class \'str\'>"],"turn":["<class \'int\'>"],"id":["<class \'str\'>"],"asides":["<class \'list\'>"]},"speakers-index":{"role":["<class \'str\'>"]},"conversations-index":{"channel":["<class \'str\'>"],"id":["<class \'str\'>"]},"overall-index":{"name":["<class \'str\'>"]},"version":1,"vectors":[]}' });
  });
});

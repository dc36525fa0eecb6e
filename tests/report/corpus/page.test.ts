import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coach } from '../../../src/ready';
import { type Corpus, emptyCorpus, formatCorpusHtml, joinCorpora } from '../../../src/report';
import { corpusStyle } from '../../../src/report/corpus/corpus-style';
import { describe, expect, it } from 'vitest';
import { attacks, hostile } from '../hostile';
import { wordsOf } from '../made';
import { addedUp, corpusFrom, madeCorpus, talks } from './made';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const some = joinCorpora(talks(200));
const page = formatCorpusHtml(some, { title: 'Spring', agents: 'letters' });
const words = wordsOf(page);

describe('the page of a corpus', () => {
  it('knows the hash of its style (vitest -u writes it anew)', async () => {
    const source = readFileSync('src/report/corpus/corpus-hash.ts', 'utf8');
    await expect(source.replace(/(corpusStyleHash = ')[^']*/, (_whole, before: string) => before + hashOf(corpusStyle))).toMatchFileSnapshot(resolve('src/report/corpus/corpus-hash.ts'));
  });
  it('has a policy that lets in its own style, by its hash, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page)!;
    expect(policy!.replaceAll('&#39;', "'")).toBe(`default-src 'none'; style-src 'sha256-${hashOf(style!)}'; base-uri 'none'; form-action 'none'`);
  });
  it('names nothing outside itself, and has no script, no inline style and no handler', () => {
    expect([...page.matchAll(/<[^>]*\s(?:href|src|xlink:href|action|data)="(?!#)[^>]*>/g)].map(([tag]) => tag)).toEqual([]);
    expect(page).not.toMatch(/<script|<[^>]*\s(?:style|on\w+)=|@import|url\(|<(?:img|iframe|object|embed|link|base)\b/i);
  });
  it('has every id once, and every link leads to one', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...page.matchAll(/\s(?:href="#|aria-labelledby=")([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !ids.includes(name))).toEqual([]);
  });
  it('is the same for the same conversations in any order', () => expect(formatCorpusHtml(joinCorpora([...talks(200)].reverse()), { title: 'Spring', agents: 'letters' })).toBe(page));
  it('tells counts and shares with their intervals, strengths first', () => {
    const { conversations, withStrength } = some.counts;
    expect([conversations, withStrength]).toEqual([200, 120]);
    expect(words).toContain('60 % of 200 conversations (53–67 %) have at least one strength.');
    expect(words.indexOf('Principles met most')).toBeLessThan(words.indexOf('Principles to look at'));
    expect(words).toMatch(/Bring warmth 20 % 15–26 % 40/);
    for (const part of ['Time to the first answer', 'Questions that the agent’s side asks', 'What became of promises', 'What became of needs', 'By week (named by its Monday)', 'Largest turns for the worse', 'What was checked', 'not for pay, discipline, dismissal or ranking']) expect(words).toContain(part);
    expect(page.match(/<svg role="img"/g)).toHaveLength(6);
    expect(page.match(/<details><summary>The numbers/g)).toHaveLength(6);
  });
  it('has an excerpt for each turn of the mood, linked both ways', () => {
    const count = some.turnarounds.length;
    expect(count).toBeGreaterThan(1);
    expect(page.match(/class="excerpt" id="c\d+"/g)).toHaveLength(count);
    some.turnarounds.forEach((_one, index) => expect(page).toMatch(new RegExp(`href="#c${index + 1}"[\\s\\S]*href="#m${index + 1}"`)));
  });
  it('says what is not there', () => {
    const bare = wordsOf(formatCorpusHtml(joinCorpora([corpusFrom({ turns: [{ role: 'customer', text: 'Hello.' }, { role: 'agent', text: 'Hello, Ana.' }] })])));
    expect(bare).toContain('No conversation has a time that can be read');
    expect(bare).toContain('No turn of the mood was found in 1 conversation.');
    expect(bare).toContain('How long customers waited cannot be told');
    expect(wordsOf(formatCorpusHtml(emptyCorpus()))).toContain('0 conversations');
    const half = wordsOf(formatCorpusHtml(joinCorpora([...talks(3), corpusFrom({ turns: [{ role: 'agent', text: 'Thanks.' }] })])));
    expect(half).toContain('1 conversation without a time is left out here.');
    expect(half).toContain('All conversations with a time are of one week');
  });
  it('names what could not be read', () => {
    const told = wordsOf(formatCorpusHtml(some, { unread: { total: 3, first: [{ where: 'logo.png', why: 'No text.' }] } }));
    expect(told).toContain('3 things could not be read, and are not counted: logo.png : No text. and 2 more');
  });
  it('of 20,000 long and different conversations is smaller than 5 MB, and its corpus does not grow', () => {
    const [few, many] = [addedUp(4000, madeCorpus), addedUp(20_000, madeCorpus)];
    expect(many.counts['conversations']).toBe(20_000);
    expect(Buffer.byteLength(formatCorpusHtml(many, { agents: 'names' }))).toBeLessThan(5_000_000);
    expect(JSON.stringify({ ...many, days: {} }).length).toBeLessThan(JSON.stringify({ ...few, days: {} }).length * 1.2);
  }, 120_000);
});

describe('figures by agent', () => {
  const agents = (counts: Record<string, number>): Corpus => ({ ...some, agents: Object.fromEntries(Object.entries(counts).map(([name, conversations]) => [name, { conversations, withStrength: Math.floor(conversations / 2), withConcern: 0 }])) });
  const rowsOf = (html: string): string[] => [...(/<section aria-labelledby="agents">([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '').matchAll(/<th scope="row"><bdi>([^<]*)/g)].map(([, name]) => name!);
  it('are not there unless asked for', () => {
    const html = formatCorpusHtml(some);
    expect(html).not.toMatch(/id="agents"|Ruth|Tomasz/);
    expect(wordsOf(html)).not.toContain('By agent');
  });
  it('are of those with thirty conversations or more', () => {
    const html = formatCorpusHtml(agents({ Ana: 30, Ben: 29, Cleo: 500, Dan: 1 }), { agents: 'names' });
    expect(rowsOf(html)).toEqual(['Ana', 'Cleo']);
    expect(wordsOf(html)).toContain('2 agents with fewer are not shown.');
    expect(html).not.toMatch(/Ben|Dan\b/);
    expect(wordsOf(formatCorpusHtml(agents({ Ben: 29 }), { agents: 'names' }))).toContain('Nobody has conversations enough.');
    expect(wordsOf(formatCorpusHtml({ ...some, agents: {} }, { agents: 'names' }))).toContain('The turns name no agents.');
  });
  it('stand in the order of the alphabet, whatever they are, each with its interval', () => {
    const html = formatCorpusHtml(agents({ Zoe: 900, Ana: 40, Max: 300 }), { agents: 'names' });
    expect(rowsOf(html)).toEqual(['Ana', 'Max', 'Zoe']);
    expect(wordsOf(html)).toContain('Ana 40 conversations 50 % 35–65 % 0 % 0–8.8 %');
    expect(wordsOf(html)).toContain('It is no ranking');
  });
  it('have letters for names, in an order that the names do not have', () => {
    const names = Array.from({ length: 30 }, (_one, index) => `Agent-${String(index).padStart(2, '0')}-name`);
    const html = formatCorpusHtml(agents(Object.fromEntries(names.map((name, index) => [name, 30 + index]))), { agents: 'letters' });
    expect(rowsOf(html)).toEqual([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'AA', 'AB', 'AC', 'AD'].map((letter) => `Agent ${letter}`));
    expect(html).not.toMatch(/Agent-\d/);
    const sizes = [...wordsOf(html).matchAll(/Agent [A-Z]+ (\d+) conversations/g)].map(([, size]) => Number(size));
    expect([...sizes].sort((a, b) => a - b)).toHaveLength(30);
    expect(sizes).not.toEqual([...sizes].sort((a, b) => a - b));
  });
});

describe('hostile words', () => {
  const bad = (index: number): Corpus => corpusFrom({ ...hostile, id: `${index} ${attacks.join(' ')}`, turns: hostile.turns.map((turn) => ({ ...turn, ...(turn.author === undefined ? {} : { author: `${turn.author}` }) })) });
  const evil = formatCorpusHtml(joinCorpora(Array.from({ length: 31 }, (_one, index) => bad(index))), { title: attacks.join(''), agents: 'names', unread: { total: 1, first: [{ where: attacks.join(), why: attacks.join() }] } });
  const tagsIn = (html: string): string[] => [...new Set([...html.replace(/<style>[\s\S]*?<\/style>/g, '').matchAll(/<\/?([a-z!][^\s>]*)/gi)].map(([, tag]) => tag!.toLowerCase()))].sort();
  it('bring no tag, no control character and no override', () => {
    expect(wordsOf(evil)).toContain('owned');
    expect(tagsIn(evil).filter((tag) => !tagsIn(page).includes(tag))).toEqual([]);
    expect(evil.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)).toBeNull();
  });
  it('of the longest turns stay short on the page', () => {
    const text = `I am furious! ${'word '.repeat(39_000)}`;
    const long = joinCorpora([corpusFrom({ id: 'x'.repeat(100_000), turns: [{ role: 'customer', text }, { role: 'agent', author: 'y'.repeat(100_000), text: 'Calm down.' }, { role: 'customer', text: `This is a disgrace. ${text}` }] })]);
    expect(Buffer.byteLength(formatCorpusHtml(long, { agents: 'names' }))).toBeLessThan(60_000);
  });
});

describe('the page’s own words', () => {
  it('label nobody', () => {
    const own = wordsOf(formatCorpusHtml({ ...some, quotes: {}, turnarounds: [] }, { agents: 'letters', unread: { total: 1, first: [] } }));
    const { findings } = coach({ turns: [{ role: 'agent', text: own }, { role: 'agent', text: own, visibility: 'internal' }] }, { preview: true });
    expect(findings.filter(({ detector, kind }) => kind === 'concern' && detector.startsWith('labelling/')).map(({ quote }) => quote)).toEqual([]);
  });
});

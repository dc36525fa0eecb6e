import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { talk } from '../report/corpus/made';
import { wordsOf } from '../report/made';
import { goodturn } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const builtFrom = { analyzers, annotator: () => Promise.resolve(english()) };

const folder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const path = mkdtempSync(join(tmpdir(), 'goodturn-report-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
};

const lines = (from: number, to: number): string => Array.from({ length: to - from }, (_one, index) => `${JSON.stringify(talk(from + index))}\n`).join('');
const csv = 'conversation;role;text;author\n7;customer;Why?;Edda\n7;agent;No. Thanks.;Ruth\n8;agent;Thanks.;Ruth\n';
const files = {
  'b/chat.txt': 'Customer: Why?\nAgent: No. Thanks.\n',
  'a.ndjson': lines(0, 3),
  'one.json': JSON.stringify(talk(9)),
  'table.csv': csv,
  'zendesk.json': '{"ticket": {"requester_id": 7, "comments": [{"author_id": 7, "body": "Why?"}, {"author_id": 9, "body": "Thanks."}]}}',
  'captions.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Agent>Thanks.</v>\n',
  'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]),
  'broken.ndjson': `{"turns": 3}\n${JSON.stringify(talk(5))}\n{"turns": [`,
  '.hidden/secret.txt': 'Agent: Thanks.\n',
};

describe('goodturn report', () => {
  it('reads a folder and those within it, whatever their formats, and names what it cannot read', async () => {
    const path = folder(files);
    const { code, out, err } = await goodturn(['report', path]);
    const words = wordsOf(out);
    expect([code, out.match(/<!doctype html>/g)?.length]).toEqual([0, 1]);
    expect(words).toContain('10 conversations');
    expect(words).toContain('3 things could not be read');
    expect(err.split('\n').filter((line) => /^\S+: /.test(line) && !line.startsWith('note')).map((line) => line.slice(path.length + 1).replace(/: .*/, ''))).toEqual(['broken.ndjson:1', 'broken.ndjson:3', 'logo.png']);
    for (const where of ['broken.ndjson:1', 'broken.ndjson:3', 'logo.png']) expect(words).toContain(where);
  });
  it('counts the same in whatever order files are named', async () => {
    const path = folder(files);
    const names = ['a.ndjson', 'b/chat.txt', 'one.json', 'table.csv'].map((name) => join(path, name));
    const [forth, back] = [await goodturn(['report', '--title', 'T', '--by-agent', ...names]), await goodturn(['report', '--title', 'T', '--by-agent', ...names.reverse()])];
    expect(forth.code).toBe(0);
    expect(back.out).toBe(forth.out);
  });
  it('writes the page to a file, which it does not read the next time', async () => {
    const path = folder({ 'a.ndjson': lines(0, 3) });
    const target = join(path, 'report.html');
    for (const run of [1, 2]) expect([run, await goodturn(['report', path, '--out', target])]).toEqual([run, { code: 0, out: '', err: '' }]);
    expect(wordsOf(readFileSync(target, 'utf8'))).toMatch(/goodturn-report-\w+ 3 conversations · 9 turns · 2026-01-05 to 2026-01-07/);
    const { code, err } = await goodturn(['report', path, '--out', join(path, 'no', 'report.html')]);
    expect([code, err.includes('report.html')]).toEqual([2, true]);
  });
  it('writes over nothing that it is to read', async () => {
    const path = folder({ 'a.ndjson': lines(0, 3) });
    const target = join(path, 'a.ndjson');
    for (const source of [path, target]) {
      const { code, err } = await goodturn(['report', source, '--out', target]);
      expect([code, err.includes('is to be read too')]).toEqual([2, true]);
    }
    expect(readFileSync(target, 'utf8')).toBe(lines(0, 3));
  });
  it('reads standard input, tables, and one format for all', async () => {
    expect(wordsOf((await goodturn(['report'], { stdin: lines(0, 4) })).out)).toContain('Conversations 4 conversations');
    expect(wordsOf((await goodturn(['report', '--from', 'csv'], { stdin: csv })).out)).toContain('2 conversations · 3 turns');
    expect(wordsOf((await goodturn(['report', '--from', 'ndjson'], { stdin: lines(0, 2) })).out)).toContain('2 conversations');
  });
  it('fails only if nothing could be read', async () => {
    for (const path of [folder({}), folder({ 'logo.png': files['logo.png'] }), '/no/such/folder']) {
      const { code, out, err } = await goodturn(['report', path]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('No conversation could be read, so there is no page.');
    }
    expect((await goodturn(['report'], { stdin: '' })).code).toBe(2);
  });
  it('does not flood the screen with what cannot be read', async () => {
    const { code, err, out } = await goodturn(['report', '--from', 'ndjson'], { stdin: `${'{"turns": 3}\n'.repeat(500)}${lines(0, 1)}` });
    expect([code, err.trim().split('\n').length]).toEqual([0, 21]);
    expect(wordsOf(out)).toMatch(/500 things could not be read.* and 400 more/);
  });
  it('tells agents apart only if asked, and by name only if asked for that', async () => {
    const stdin = lines(0, 130);
    const [without, letters, names] = [await goodturn(['report'], { stdin }), await goodturn(['report', '--by-agent'], { stdin }), await goodturn(['report', '--by-agent', '--agent-names'], { stdin })];
    expect(without.out).not.toMatch(/By agent|Ruth|Agent A/);
    expect(letters.out).not.toMatch(/Ruth|Tomasz|Jo &lt;/);
    expect(wordsOf(letters.out)).toMatch(/Agent A 4\d conversations .*Agent B .*Agent C/);
    expect(wordsOf(names.out)).toMatch(/Ana Silva 4\d conversations .*Ruth Adler .*Tomasz Nowak/);
    expect(wordsOf(names.out)).toContain('1 agent with fewer is not shown.');
  });
  it('redacts what it quotes', async () => {
    const one = { id: 'order of Edda', turns: [{ role: 'customer', author: 'Edda Brunner', text: 'I am furious, write to edda@example.org!' }, { role: 'agent', author: 'Tomasz Nowak', text: 'Edda, I am so sorry that it came without its lid.' }, { role: 'customer', author: 'Edda Brunner', text: 'Thank you so much for sorting this, Tomasz!' }] };
    const stdin = `{"turns": [{"role": "Edda Brunner", "text": "x"}]}\n${`${JSON.stringify(one)}\n`.repeat(30)}`;
    const plain = await goodturn(['report', '--by-agent', '--preview'], { stdin, builtFrom });
    const { out } = await goodturn(['report', '--by-agent', '--preview', '--redact'], { stdin, builtFrom });
    expect(plain.out).toMatch(/edda/i);
    expect(out).not.toMatch(/edda|brunner|tomasz|nowak|example\.org/i);
    expect(wordsOf(out)).toMatch(/Agent A 30 conversations/);
    expect(wordsOf(out)).toContain('found "[text]"');
    expect(wordsOf(out)).toContain('Thank you so much for sorting this');
  });
  it.each<[argv: string[], words: RegExp]>([
    [['--agent-names'], /--agent-names: It says how --by-agent names them/],
    [['--by-agent', '--agent-names', '--redact'], /With --redact names are replaced/],
    [['--from', 'pdf'], /"pdf" is not one of/],
    [['--jobs', 'many'], /"many" is no whole number/],
    [['--format', 'html'], /There is no such flag/],
    [['--analyzers', 'none'], /There is no "none"/],
  ])('explains %j', async (argv, words) => {
    const { code, out, err } = await goodturn(['report', ...argv], { stdin: lines(0, 1) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });
  it('says which silences silenced nothing', async () => {
    const path = folder({ 'silences.json': JSON.stringify([{ key: 'nothing', reason: 'None.' }]), 'a.ndjson': lines(0, 1) });
    expect((await goodturn(['report', join(path, 'a.ndjson'), '--silences', join(path, 'silences.json')])).err).toContain('it silenced nothing in what was read');
  });
});

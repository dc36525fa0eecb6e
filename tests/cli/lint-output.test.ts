import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextlintResult } from '@textlint/types';
import type { Log } from 'sarif';
import { describe, expect, it, vi } from 'vitest';
import type { VFileMessageLike } from '../../src/formats/vfile';
import { file, goodturn } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const text = '\ufeffCustomer: Why?\r\n[10:02] Agent:  Well.\r\n  No 👍 No.\r\nCustomer: Hm.\r\nAgent (internal): Thanks.';
const chat = file('chät 1.txt', text);
const clean = text.slice(1);
const week = file('week.ndjson', `${['a', 'b'].map((id) => JSON.stringify({ id, turns: [{ role: 'agent', text: 'No\n👍 No' }] })).join('\n')}\n{"turns": [{"role": "agent", "text": "Ok"}]}\n${'{"turns": [{"role": "agent", "text": "No"}]}\n'.repeat(2)}`);
const words = ['Why', 'No', 'No', 'Thanks'];

describe('goodturn review --format sarif', () => {
  it('points into a transcript, and names it as an address', async () => {
    const { code, out, err } = await goodturn(['review', '--format', 'sarif', chat]);
    expect([code, err]).toEqual([0, '']);
    const [run] = (JSON.parse(out) as Log).runs;
    const lines = clean.split('\r\n');
    const found = run!.results!.map(({ locations }) => locations![0]!.physicalLocation!.region!);
    expect(found.map(({ charOffset = 0, charLength = 0 }) => clean.slice(charOffset, charOffset + charLength)).sort()).toEqual([...words].sort());
    expect(found.map(({ startLine = 0, startColumn = 0, endColumn = 0 }) => lines[startLine - 1]!.slice(startColumn - 1, endColumn - 1)).sort()).toEqual([...words].sort());
    expect(run!.artifacts!.map(({ location }) => new URL(location!.uri!).pathname)).toEqual([encodeURI(chat)]);
    expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual(['plain/no', 'plain/thanks', 'plain/why', 'other/x']);
  });
  it('is one log for all inputs, with the words of turns that stand in no transcript', async () => {
    const { out } = await goodturn(['review', '--format=sarif', week, chat]);
    const [run] = (JSON.parse(out) as Log).runs;
    const uris = run!.artifacts!.map(({ location }) => new URL(location!.uri!).pathname.split('/').slice(3).join('/'));
    expect(uris).toEqual(['week.ndjson/a/turns/0', 'week.ndjson/b/turns/0', 'week.ndjson/4/turns/0', 'week.ndjson/5/turns/0', 'ch%C3%A4t%201.txt']);
    expect(run!.artifacts!.map(({ contents }) => contents?.text)).toEqual(['No\n👍 No', 'No\n👍 No', 'No', 'No', undefined]);
  });
  it('writes a log for nothing, and passes on what was odd', async () => {
    expect((JSON.parse((await goodturn(['review', '--format', 'sarif'], { stdin: '[]' })).out) as Log).runs[0]!.results).toEqual([]);
    const { out, err } = await goodturn(['review', '--format', 'sarif'], { stdin: 'Preface\nAgent: Hm <b>so</b>.' });
    expect((JSON.parse(out) as Log).runs[0]!.invocations![0]!.toolExecutionNotifications!.map(({ message }) => message.text)).toEqual([
      'line 1: Left out: these words stand before the first speaker.', expect.stringMatching(/looks like markup/), 'Left out: 1 line.',
    ]);
    expect(err).toBe('note: standard input: Left out: 1 line.\n');
  });
  it('fails as any format does', async () => {
    expect((await goodturn(['review', '--format', 'sarif', chat, '--fail-on', 'moderate'])).code).toBe(1);
    expect((await goodturn(['review', '--format', 'sarif', chat, 'no-such.txt', '--fail-on', 'moderate'])).code).toBe(2);
  });
});

describe('goodturn review --format textlint', () => {
  it('places every message, in a file or in a turn', async () => {
    const { out, err } = await goodturn(['review', '--format', 'textlint', chat, week]);
    expect(err).toBe('');
    const results = JSON.parse(out) as TextlintResult[];
    expect(results.map(({ filePath }) => filePath)).toEqual([chat, `${week}/a/turns/0`, `${week}/b/turns/0`, week, `${week}/4/turns/0`, `${week}/5/turns/0`]);
    expect(results[0]!.messages.map(({ range }) => clean.slice(...range))).toEqual(words);
    expect(results[1]!.messages.map(({ loc }) => loc.start)).toEqual([{ line: 1, column: 1 }, { line: 2, column: 4 }]);
    expect(results[3]!.messages).toEqual([]);
  });
  it('is an empty list for nothing', async () => expect(JSON.parse((await goodturn(['review', '--format', 'textlint'], { stdin: '[]' })).out)).toEqual([]));
});

describe('goodturn review --format vfile', () => {
  it('places every message', async () => {
    const [read] = JSON.parse((await goodturn(['review', '--format', 'vfile', chat])).out) as { path: string; history: string[]; messages: VFileMessageLike[] }[];
    expect([read!.path, read!.history]).toEqual([chat, [chat]]);
    expect(read!.messages.map(({ place, actual }) => [clean.slice(place.start.offset, place.end.offset), actual])).toEqual(words.map((word) => [word, word]));
  });
  it('tells what was odd on standard error', async () => {
    expect((await goodturn(['review', '--format', 'vfile'], { stdin: 'Agent: Hm <b>so</b>.' })).err).toMatch(/^note: standard input: .*looks like markup/);
  });
});

describe('what an importer left out', () => {
  const note = (id: number): object => ({ id, part_type: 'assignment', body: null });
  const conversation = (id: string, parts: number): object => ({ id, source: { id: 's', body: '<p>No</p>', author: { type: 'admin' } }, conversation_parts: { conversation_parts: Array.from({ length: parts }, (_, index) => note(index)) } });
  const list = JSON.stringify({ conversations: [conversation('1', 2), conversation('2', 1)] });
  const [two, again] = [file('two.json', list), file('again.json', list)];
  it.each([['pretty'], ['json'], ['ndjson'], ['markdown'], ['sarif'], ['vfile'], ['textlint']])('is one line for each input: %s', async (format) => {
    const { code, err } = await goodturn(['review', '--from', 'intercom', '--format', format, two, again]);
    const own = err.split('\n').filter((line) => line.includes('Left out: '));
    expect([code, own]).toEqual([0, [two, again].map((one) => `note: ${one}: Left out: 3 assignment.`)]);
  });
  it('is said between inputs, and by measure too', async () => {
    const one = file('one.json', JSON.stringify(conversation('1', 1)));
    const said = `note: ${one}: Left out: 1 assignment.\nnote: ${two}: Left out: 3 assignment.\n`;
    expect((await goodturn(['review', '--from', 'intercom', '--format', 'ndjson', one, two])).err).toBe(said);
    expect((await goodturn(['measure', '--from', 'intercom', one, two])).err).toBe(said);
  });
  it('stands in each report', async () => {
    const skippedIn = (out: string): unknown[] => out.trim().split('\n').map((line) => (JSON.parse(line) as { checked: { skipped: object } }).checked.skipped);
    expect(skippedIn((await goodturn(['review', '--from', 'intercom', '--format', 'ndjson', two])).out)).toEqual([{ assignment: 2 }, { assignment: 1 }]);
    expect(skippedIn((await goodturn(['review', '--format', 'ndjson', chat])).out)).toEqual([{}]);
    expect(JSON.parse((await goodturn(['review', '--from', 'intercom', '--format', 'json', two])).out)).toMatchObject([{ checked: { skipped: { assignment: 2 } } }, { checked: { skipped: { assignment: 1 } } }]);
  });
  it('cannot steer a terminal', async () => {
    const odd = { id: '1', source: { id: 's', body: 'No', author: { type: 'admin' } }, conversation_parts: { conversation_parts: [{ id: 1, part_type: 'x\u001b[2J\n', body: null }] } };
    expect((await goodturn(['review', '--from', 'intercom', '--format', 'ndjson'], { stdin: JSON.stringify(odd) })).err.trimEnd()).not.toMatch(/\p{Cc}/u);
  });
});

it('a file named from here keeps its name from here', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-lint-'));
  writeFileSync(join(folder, 'a b#1.txt'), 'Agent: No.');
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { out } = await goodturn(['review', '--format', 'sarif', 'a b#1.txt']);
    expect((JSON.parse(out) as Log).runs[0]!.artifacts![0]!.location).toEqual({ uri: 'a%20b%231.txt' });
    expect(readFileSync('a b#1.txt', 'utf8')).toBe('Agent: No.');
  } finally {
    process.chdir(before);
  }
});

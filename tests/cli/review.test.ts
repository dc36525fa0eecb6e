import { describe, expect, it, vi } from 'vitest';
import { file, goodturn } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const turn = (role: string, text: string): object => ({ role, text });
const line = (id: string, ...texts: string[]): string => JSON.stringify({ id, turns: texts.map((text, index) => turn(index % 2 === 0 ? 'customer' : 'agent', text)) });
const reports = (out: string): { conversation: string | null; findings: { detector: string; turn: number; quote: string }[]; checked: { warnings: object[]; analyzers: string[] } }[] =>
  out.trim().split('\n').filter((one) => one !== '').map((one) => JSON.parse(one) as ReturnType<typeof reports>[number]);
const chat = file('chat.txt', 'Customer: Why?\nAgent: No. Thanks.\n');
const week = file('week.ndjson', `${line('a', 'Why?', 'No.')}\n${line('b', 'Hm.', 'Thanks.')}\n`);

describe('goodturn review', () => {
  it('writes for people unless told otherwise', async () => {
    const { code, out, err } = await goodturn(['review', chat]);
    expect([code, err]).toEqual([0, '']);
    expect(out.indexOf('Strengths')).toBeLessThan(out.indexOf('Concerns'));
    expect(out).toContain('    No.\n    ^^\n');
    expect(out).not.toContain('\u001b');
  });
  it('has colour on a terminal, unless that is not wanted', async () => {
    expect((await goodturn(['review', chat], { tty: true })).out).toContain('\u001b[4mNo\u001b[24m');
    expect((await goodturn(['review', chat], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
    expect((await goodturn(['review', chat], { tty: true, env: { TERM: 'dumb' } })).out).not.toContain('\u001b');
  });
  it('writes one report a line', async () => {
    const { code, out } = await goodturn(['review', '--format', 'ndjson', week, chat]);
    expect(code).toBe(0);
    expect(reports(out).map(({ conversation, findings }) => [conversation, ...findings.map(({ detector, turn: index }) => `${detector} ${index}`)])).toEqual([
      ['a', 'plain/why 0', 'plain/no 1'], ['b', 'plain/thanks 1'], [null, 'plain/why 0', 'plain/no 1', 'plain/thanks 1'],
    ]);
  });
  it('writes one JSON object for one report, a list for several', async () => {
    expect(JSON.parse((await goodturn(['review', '--format=json', chat])).out)).toMatchObject({ conversation: null, findings: [{}, {}, {}] });
    expect(JSON.parse((await goodturn(['review', '--format=json', week])).out)).toMatchObject([{ conversation: 'a' }, { conversation: 'b' }]);
    expect(JSON.parse((await goodturn(['review', '--format=json', week, chat])).out)).toHaveLength(3);
    expect(JSON.parse((await goodturn(['review', '--format=json'], { stdin: '[]' })).out)).toEqual([]);
  });
  it('writes Markdown', async () => expect((await goodturn(['review', '--format', 'markdown', chat])).out).toMatch(/^# Review\n/));
  it.each<[name: string, stdin: string | Buffer, argv: string[], turns: number[]]>([
    ['a transcript', 'Agent: No', [], [1]],
    ['JSON over lines', '{\n"turns": [{"role": "agent", "text": "No"}]\n}', [], [1]],
    ['NDJSON by its look', `${line('a', 'x')}\n${line('b', 'x', 'No')}\n`, [], [1, 2]],
    ['NDJSON of one line', line('a', 'x'), ['--from', 'ndjson'], [1]],
    ['a Zendesk export', '{"comments": [{"author_id": 1, "body": "No"}], "users": [{"id": 1, "role": "agent"}]}', [], [1]],
    ['either of Zendesk’s', '[{"author": {"role": "agent"}, "message": {"content": "No"}}]', ['--from', 'zendesk'], [1]],
    ['a Slack day with its agents named', '[{"type": "message", "user": "U2", "text": "No", "ts": "1.2"}]', ['--agents', 'U1,U2'], [1]],
    ['a TWCS table', 'tweet_id,author_id,inbound,text\n1,5,True,x\n2,Acme,False,No', [], [1, 1]],
    ['a ConvoKit corpus', '{"id": "1", "speaker": "customer", "text": "x", "root": "1"}\n{"id": "2", "speaker": "agent", "text": "No", "root": "1"}\n', [], [2]],
    ['captions', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>No', ['--from', 'webvtt'], [1]],
    ['standard input by its name', 'Agent: No', ['-'], [1]],
    ['UTF-16', Buffer.from('\ufeffAgent: No', 'utf16le'), [], [1]],
    ['UTF-16 lines', Buffer.from(`${line('a', 'Zoë 😀')}\n${line('b', 'x', 'No')}`, 'utf16le').swap16(), [], [1, 2]],
    ['a byte order mark', `\ufeff${line('a', 'x')}\r\n${line('b', 'x')}`, [], [1, 1]],
  ])('reads %s', async (_name, stdin, argv, turns) => {
    const { code, out, err } = await goodturn(['review', '--format', 'ndjson', ...argv], { stdin });
    expect([code, err]).toEqual([0, '']);
    expect(reports(out).map(({ checked }) => (checked as unknown as { turns: number }).turns)).toEqual(turns);
  });
  it.each<[stdin: string, note: string]>([
    ['Agent: No', 'Read as transcript. It is no JSON, so its lines are read as "Speaker: text".'],
    ['[{"type": "message", "user": "U2", "text": "No", "ts": "1.2"}]', 'Read as slack. It holds messages of Slack.'],
    [`${line('a', 'x')}\n${line('b', 'x')}`, 'Read as ndjson. Its first line is JSON by itself, and more follows.'],
  ])('says with --from auto what it takes %j for', async (stdin, note) => {
    const { code, err } = await goodturn(['review', '--format', 'ndjson', '--from', 'auto'], { stdin });
    expect([code, err]).toEqual([0, `note: standard input: ${note}\n`]);
  });
  it('reads the same however the bytes arrive', async () => {
    const text = `${line('ä', 'Why 😀?', 'No')}\n\n${line('b', 'x')}`;
    const whole = await goodturn(['review', '--format', 'ndjson'], { stdin: text });
    for (const size of [1, 2, 3, 7]) {
      const bytes = Buffer.from(text);
      const stdin = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
      expect(await goodturn(['review', '--format', 'ndjson'], { stdin })).toEqual(whole);
    }
  });
  it('names a bad line and does the rest', async () => {
    const bad = file('bad.ndjson', `${line('a', 'x')}\n{"turns": [{"role": "agent"}]}\n{"turns"\n${line('b', 'x')}\n`);
    const { code, out, err } = await goodturn(['review', '--format', 'ndjson', bad]);
    expect(code).toBe(2);
    expect(reports(out).map(({ conversation }) => conversation)).toEqual(['a', 'b']);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/bad\.ndjson:2: turns\[0\]\.text: Expected the turn's words/),
      expect.stringMatching(/bad\.ndjson:3: The JSON ends too early, at column 9/),
    ]);
  });
  it('names a line that is no text and does the rest', async () => {
    const stdin = Buffer.concat([Buffer.from(`${line('a', 'x')}\n`), Buffer.from([0x22, 0x92, 0x22, 10]), Buffer.from(line('b', 'x'))]);
    const { code, out, err } = await goodturn(['review', '--format', 'ndjson', '--from', 'ndjson'], { stdin });
    expect([code, reports(out).length]).toEqual([2, 2]);
    expect(err).toMatch(/^standard input:2: This is not UTF-8 text: byte 2/);
  });
  it.each<[name: string, content: string | Uint8Array, words: RegExp]>([
    ['empty.txt', '', /There is nothing in it/],
    ['empty.ndjson', '\n', /There is nothing in it/],
    ['empty.json', '', /There is nothing in it/],
    ['cut.json', '{"turns": [{"role": "agent", "te', /ends too early, at line 1, column 33/],
    ['words.txt', 'Just words.', /line 1: No speaker found/],
    ['not.json', '{"turns": [{"role": "boss", "text": ""}]}', /turns\[0\]\.role: Expected one of/],
    ['list.json', '[{"turns": []}, {"turns": 5}]', /\[1\]\.turns: Expected a list/],
    ['binary.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xff]), /not UTF-8 text/],
  ])('says what is wrong with %s, and does the next file', async (name, content, words) => {
    const path = file(name, content);
    const { code, out, err } = await goodturn(['review', '--format', 'ndjson', path, chat]);
    expect(code).toBe(2);
    expect(err).toMatch(words);
    expect(err.startsWith(path)).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(reports(out)).toHaveLength(1);
  });
  it('says when there is no such file, or a folder', async () => {
    const { code, err } = await goodturn(['review', 'no-such.txt', '.']);
    expect(code).toBe(2);
    expect(err).toBe('no-such.txt: There is no such file.\n.: This is a folder. Name the files in it.\n');
  });
  it('exits 1 for concerns only where asked', async () => {
    expect((await goodturn(['review', chat])).code).toBe(0);
    expect((await goodturn(['review', chat, '--fail-on', 'moderate'])).code).toBe(1);
    expect((await goodturn(['review', chat, '--fail-on', 'serious'])).code).toBe(0);
    expect((await goodturn(['review', chat, '--fail-on', 'minor', '--min-impact', 'serious'])).code).toBe(1);
    expect((await goodturn(['review', chat, 'none', '--fail-on', 'minor'])).code).toBe(2);
  });
  it('shows what weighs enough', async () => {
    const shown = async (...argv: string[]): Promise<string[]> => reports((await goodturn(['review', '--format', 'ndjson', chat, ...argv])).out)[0]?.findings.map(({ detector }) => detector) ?? [];
    expect(await shown('--min-impact', 'minor')).toEqual(['plain/why', 'plain/no', 'plain/thanks']);
    expect(await shown('--min-impact', 'moderate')).toEqual(['plain/why', 'plain/no']);
    expect(await shown('--off', 'plain/no,plain/why')).toEqual(['plain/thanks']);
    expect(await shown('--analyzers', 'other')).toEqual([]);
    expect(await shown('--judge', 'bot')).toEqual(['plain/why']);
    expect(await shown('--preview')).toContain('plain/no');
  });
  it('passes warnings on', async () => {
    const tagged = file('tagged.txt', 'Hello\nAgent: see <b>No</b>');
    const { code, err } = await goodturn(['review', tagged]);
    expect(code).toBe(0);
    expect(err).toMatch(/^note: .*tagged\.txt: line 1: Left out.*\nnote: .*tagged\.txt: turns\[0\]\.text: "<b>" looks like markup/);
    const report = await goodturn(['review', '--format', 'ndjson', tagged]);
    expect(report.err).toMatch(/^note: .*tagged\.txt: Left out: 1 line\.\n$/);
    expect(reports(report.out)[0]?.checked.warnings).toMatchObject([{ code: 'skipped-item' }, { code: 'tag-like-text' }]);
  });
  it.each<[argv: string[], words: RegExp]>([
    [['--formt', 'json'], /--formt: There is no such flag\. Did you mean --format\?/],
    [['--format', 'jsn'], /--format: "jsn" is not one of pretty, json.*Did you mean json\?/],
    [['--format'], /--format: Give a value/],
    [['--format', '--preview'], /--format: Give a value/],
    [['--preview=yes'], /--preview: It takes no value/],
    [['--from', 'xml'], /--from: "xml" is not one of transcript/],
    [['--min-impact', 'huge'], /--min-impact: "huge" is not one of minor, moderate, serious/],
    [['--fail-on', 'seriuos'], /Did you mean serious\?/],
    [['--analyzers', 'plane'], /--analyzers: There is no "plane"\. Did you mean plain\?/],
    [['--analyzers', ','], /--analyzers: Name at least one/],
    [['--off', 'thanks'], /--off: There is no "thanks"\. Did you mean plain\/thanks\?/],
    [['--judge', 'bott'], /--judge: "bott" is not one of.*Did you mean bot\?/],
    [['--as-of', 'tomorrow'], /--as-of: "tomorrow" is no time/],
  ])('explains %j', async (argv, words) => {
    const { code, out, err } = await goodturn(['review', chat, ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
  it('reads 50,000 turns, and a turn that is as long as one may be', async () => {
    const many = JSON.stringify({ turns: Array.from({ length: 50_000 }, () => turn('agent', 'x')) });
    const long = JSON.stringify({ turns: [turn('agent', `${'ab '.repeat(66_000)}No`)] });
    const { code, out } = await goodturn(['review', '--format', 'ndjson', '--analyzers', 'plain'], { stdin: `${many}\n${long}\n` });
    expect(code).toBe(0);
    expect(reports(out).map(({ findings }) => findings.length)).toEqual([0, 1]);
  });
  it('refuses a turn of two megabytes, names the setting, and reads the rest', async () => {
    const long = JSON.stringify({ turns: [turn('agent', `${'ab '.repeat(700_000)}No`)] });
    const { code, out, err } = await goodturn(['review', '--format', 'ndjson', '--analyzers', 'plain'], { stdin: `${long}\n${JSON.stringify({ turns: [turn('agent', 'No')] })}\n` });
    expect(code).toBe(2);
    expect(err).toContain('settings.longestTurn');
    expect(reports(out).map(({ findings }) => findings.length)).toEqual([1]);
  });
});

import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { closest } from '../../src/text/closest';
import { run } from '../../src/cli/run';
import { principles } from '../../src/principles';
import { version } from '../../src/version';
import { goodturn, parts } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const two = '{"id": "a", "turns": [{"role": "agent", "text": "No"}, {"role": "customer", "text": ""}]}\n{"id": null, "turns": []}\n';

const missing = (): never => {
  throw Object.assign(new Error('none'), { code: 'ENOENT' });
};

describe('goodturn measure', () => {
  it.each<[argv: string[], out: string]>([
    [[], '{"conversation":"a","turn":0,"role":"agent","letters":2}\n{"conversation":"a","turn":1,"role":"customer","letters":null}\n'],
    [['--format', 'csv'], 'conversation,turn,role,letters\r\na,0,agent,2\r\na,1,customer,\r\n'],
    [['--scope', 'conversation'], '{"conversation":"a","turnCount":2}\n{"conversation":null,"turnCount":0}\n'],
    [['--scope', 'conversation', '--format', 'csv'], 'conversation,turnCount\r\na,2\r\n,0\r\n'],
    [['--analyzers', 'other', '--format', 'csv'], 'conversation,turn,role\r\na,0,agent\r\na,1,customer\r\n'],
  ])('%j', async (argv, out) => expect(await goodturn(['measure', ...argv], { stdin: two })).toEqual({ code: 0, out, err: '' }));

  it('does the rest after a bad line', async () => {
    const { code, out, err } = await goodturn(['measure', '--from', 'ndjson'], { stdin: `3\n${two}` });
    expect([code, out.split('\n').length]).toEqual([2, 3]);
    expect(err).toMatch(/^standard input:1: Expected a conversation/);
  });
  it('knows no flags of review', async () => expect((await goodturn(['measure', '--preview'])).err).toMatch(/--preview: There is no such flag/));
});

describe('goodturn review --format csv', () => {
  const talk = '{"id": "=a", "turns": [{"role": "agent", "text": "No"}, {"role": "customer", "text": "Why"}]}\n{"turns": [{"role": "agent", "text": "No Thanks"}]}\n';
  const some = (text: string, names: readonly string[]): string[] => {
    const [head = '', ...rows] = text.trimEnd().split('\r\n').map((line) => line.split(','));
    return rows.map((row) => names.map((name) => row[head.indexOf(name)]).join());
  };
  it('writes a row a finding', async () => {
    const { code, out, err } = await goodturn(['review', '--from', 'ndjson', '--format', 'csv', '--preview'], { stdin: talk });
    expect([code, err]).toEqual([0, '']);
    expect(some(out, ['conversation', 'turn', 'detector', 'quote'])).toEqual(["'=a,0,plain/no,No", "'=a,1,plain/why,Why", 'standard input:2,0,plain/no,No', 'standard input:2,0,plain/thanks,Thanks']);
  });
  it.each<[string, string[], string[]]>([
    ['turn', ['conversation', 'turn', 'role', 'strengths', 'concerns', 'signals', 'letters'], ["'=a,0,agent,0,1,0,2", "'=a,1,customer,0,0,1,3", 'standard input:2,0,agent,1,1,0,9']],
    ['conversation', ['conversation', 'agentTurns', 'strengths', 'concerns', 'turnCount'], ["'=a,1,0,1,2", 'standard input:2,1,1,1,1']],
  ])('writes a row a %s', async (scope, names, rows) => expect(some((await goodturn(['review', '--from', 'ndjson', '--format', 'csv', '--scope', scope], { stdin: talk })).out, names)).toEqual(rows));
  it('counts what is written', async () => {
    const { out } = await goodturn(['review', '--from', 'ndjson', '--format', 'csv', '--scope', 'turn', '--min-impact', 'moderate', '--off', 'plain/why'], { stdin: talk });
    expect(some(out, ['strengths', 'concerns', 'signals'])).toEqual(['0,1,0', '0,0,0', '0,1,0']);
  });
  it.each(['finding', 'turn', 'conversation'])('writes the same %ss from a large input, but for what stands for an id', async (scope) => {
    const argv = ['review', '--format', 'csv', '--scope', scope];
    const whole = await goodturn([...argv, '--from', 'ndjson'], { stdin: talk });
    expect(await goodturn([...argv, '--max-line', '100000'], { stdin: talk })).toEqual({ ...whole, out: whole.out.replaceAll('standard input:', 'line ') });
  });
  it('writes the head of a table of nothing', async () => {
    const { code, out } = await goodturn(['review', '--from', 'ndjson', '--format', 'csv'], { stdin: '3\n' });
    expect(code).toBe(2);
    expect(out).toMatch(/^conversation,turn,.*\r\n$/);
  });
  it('redacts ids and quotes', async () => {
    const { out } = await goodturn(['review', '--from', 'ndjson', '--format', 'csv', '--redact'], { stdin: '{"id": "edda@example.com", "turns": [{"role": "agent", "text": "No", "id": "edda@example.com"}]}\n' });
    expect(out).toContain('plain/no');
    expect(out).not.toContain('edda');
  });
  it.each<[string[], RegExp]>([
    [['review', '--scope', 'turn'], /--scope: Only a table has a scope/],
    [['review', '--format', 'csv', '--scope', 'turns'], /not one of finding, turn, conversation\. Did you mean turn\?/],
    [['measure', '--scope', 'finding'], /not one of turn, conversation/],
  ])('explains %j', async (argv, words) => expect((await goodturn(argv, { stdin: talk })).err).toMatch(words));
});

describe('the catalogue', () => {
  it('lists principles', async () => {
    const { code, out } = await goodturn(['principles']);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(principles.length);
    expect(JSON.parse((await goodturn(['principles', '--format', 'json'])).out)).toEqual(JSON.parse(JSON.stringify(principles)));
  });
  it.each(principles.map(({ id, title }) => [id, title]))('shows %s', async (id, title) => {
    expect((await goodturn(['principles', id])).out.startsWith(`${title} (${id})`)).toBe(true);
    expect(JSON.parse((await goodturn(['principles', id, '--format', 'json'])).out)).toMatchObject({ id, title });
  });
  it('lists detectors', async () => {
    expect((await goodturn(['detectors'])).out).toMatch(/^plain\/no {6}concern +stable +No\n/);
    expect((await goodturn(['detectors', 'other'])).out.trim().split('\n')).toHaveLength(1);
    expect((await goodturn(['detectors', 'plain/no'])).out).toContain('When not to trust it\n  It is for tests.');
    expect(JSON.parse((await goodturn(['detectors', '--format', 'json'])).out)).toHaveLength(4);
    expect(JSON.parse((await goodturn(['detectors', 'plain/no', '--format', 'json'])).out)).toMatchObject({ id: 'plain/no', analyzer: 'plain', examples: { found: ['«No»'] } });
  });
  it.each([
    [['principles', 'drop-label'], /no principle "drop-label"\. Did you mean drop-the-label\?/],
    [['detectors', 'plain/now'], /no detector "plain\/now"\. Did you mean plain\/no\?/],
    [['detectors', 'no'], /Did you mean plain\/no\?/],
    [['principles', 'a', 'b'], /Give one id/],
    [['principles', '--format', 'csv'], /not one of pretty, json/],
  ])('explains %j', async (argv, words) => {
    const { code, err } = await goodturn(argv);
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });
});

describe('goodturn', () => {
  it('helps', async () => {
    expect(await goodturn(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage: goodturn COMMAND') });
    for (const name of ['review', 'measure', 'principles', 'detectors']) {
      for (const flag of ['--help', '-h']) expect(await goodturn([name, flag])).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`Usage: goodturn ${name}`) });
    }
    expect(await goodturn([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: goodturn COMMAND') });
    expect(await goodturn(['review'], { tty: true })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: goodturn review') });
  });
  it('fits its help into 88 columns', async () => {
    for (const name of [[], ['review'], ['measure'], ['principles'], ['detectors']]) {
      for (const line of (await goodturn([...name, '--help'])).out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(88);
    }
  });
  it('tells its version', async () => expect((await goodturn(['--version'])).out).toBe(`${version}\n`));
  it('explains an unknown command', async () => {
    expect(await goodturn(['reveiw'])).toMatchObject({ code: 2, err: 'goodturn: There is no command "reveiw". Did you mean review? See: goodturn --help\n' });
    expect((await goodturn(['--verison'])).err).toMatch(/There is no flag "--verison"\. Did you mean --version\?/);
  });
  it('ends quietly when the reader has gone', async () => {
    let written = 0;
    const stdout = new Writable({ write: (_chunk, _encoding, done) => (written++ < 1 ? done() : done(Object.assign(new Error('gone'), { code: 'EPIPE' }))) });
    const stderr = new PassThrough();
    const lines = Array.from({ length: 1000 }, () => Buffer.from('{"turns": []}\n'));
    const code = await run(['review', '--format', 'ndjson'], { stdin: Readable.from(lines), stdout, stderr, env: {}, open: missing, list: () => Promise.resolve(undefined), save: () => Promise.resolve() }, parts);
    expect([code, written, stderr.read()]).toEqual([0, 2, null]);
  });
  it('says when it cannot write', async () => {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })) });
    const stderr = new PassThrough();
    const code = await run(['principles'], { stdin: Readable.from([]), stdout, stderr, env: {}, open: missing, list: () => Promise.resolve(undefined), save: () => Promise.resolve() }, parts);
    expect(code).toBe(2);
    expect(String(stderr.read())).toBe('goodturn: ENOSPC: no space left\n');
  });
  it('waits for a slow reader', async () => {
    let most = 0;
    const stdout = new Writable({ highWaterMark: 1, write: (chunk: Buffer, _encoding, done) => { most = Math.max(most, stdout.writableLength, chunk.length); setTimeout(done, 1); } });
    const lines = Array.from({ length: 50 }, () => Buffer.from('{"turns": []}\n'));
    expect(await run(['measure', '--scope', 'conversation'], { stdin: Readable.from(lines), stdout, stderr: new PassThrough(), env: {}, open: missing, list: () => Promise.resolve(undefined), save: () => Promise.resolve() }, parts)).toBe(0);
    expect(most).toBeLessThan(100);
  });
  it('shows no stack trace, whatever breaks', async () => {
    const broken = { ...parts, annotator: () => Promise.resolve(() => { throw new RangeError('odd\u001b[31m'); }) };
    const stderr = new PassThrough();
    const code = await run(['review', '-'], { stdin: Readable.from([Buffer.from('Agent: a')]), stdout: new PassThrough(), stderr, env: {}, open: missing, list: () => Promise.resolve(undefined), save: () => Promise.resolve() }, broken);
    expect(code).toBe(2);
    expect(String(stderr.read())).toBe('standard input: Something unexpected went wrong (odd␛[31m). Please report it, with the input that caused it.\n');
  });
});

describe('closest', () => {
  it('has its limits', () => expect(['', 'q', 'zzzzzz'].map((word) => closest(word, ['review', 'measure']))).toEqual([undefined, undefined, undefined]));
});

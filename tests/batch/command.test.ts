import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { version } from '../../src/version';
import { file, goodturn, lineOf, linesOf, manifestIn, path } from './stage';

vi.setConfig({ testTimeout: 180_000 });

const few = ['--analyzers', 'labelling,rapport'] as const;
const week = file('week.ndjson', `${linesOf(150)}{"turns": 5}\n\n${lineOf(9)}\n`);

describe('any number of jobs', () => {
  it('gives the same bytes, and those of the command without them', async () => {
    const [plain, ...others] = await Promise.all([goodturn(['review', ...few, '--from', 'ndjson', '--format', 'ndjson', week]), ...[1, 2, 3].map((jobs) => goodturn(['review', ...few, '--jobs', String(jobs), week]))]);
    expect(plain!.out.split('\n')).toHaveLength(152);
    expect(plain!.err).toBe(`${week}:151: turns: Expected a list of turns, found a number.\n`);
    for (const other of others) expect(other).toEqual(plain);
  });
  it('gives the same measures, as NDJSON and CSV', async () => {
    for (const format of ['ndjson', 'csv']) {
      const [plain, ...others] = await Promise.all([[], ['--jobs', '1'], ['--jobs', '2']].map((jobs) => goodturn(['measure', ...few, '--format', format, ...jobs, week])));
      expect(plain!.out.split('\n').length).toBeGreaterThan(600);
      for (const other of others) expect(other).toEqual(plain);
    }
  });
  it('passes settings, silences and the other flags on', async () => {
    const config = file('house.json', JSON.stringify({ only: ['labelling/blame'], words: { names: ['Order'] }, silence: [{ detector: 'labelling/blame', words: 'You should have checked the tracking page', conversation: 'c4', reason: 'ours' }, { key: 'none', reason: 'x' }] }));
    const runs = await Promise.all(['1', '2'].map((jobs) => goodturn(['review', ...few, '--config', config, '--preview', '--redact', '--fail-on', 'serious', '--jobs', jobs, file('some.ndjson', linesOf(30))])));
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[0]!.code).toBe(1);
    expect(runs[0]!.err).toBe('note: silence of none: it silenced nothing in what was read.\n');
    expect(runs[0]!.out).toContain('"reason":"ours"');
  });
});

describe('tables', () => {
  it('are read like the conversations they hold', async () => {
    const rows = Array.from({ length: 20 }, (_one, index) => JSON.parse(lineOf(index)) as { id: string; turns: { role: string; text: string }[] });
    const table = file('table.csv', `conversation,role,text\r\n${rows.flatMap(({ id, turns }) => turns.map(({ role, text }) => `${id},${role},"${text}"\r\n`)).join('')}`);
    const [csv, ndjson] = await Promise.all([goodturn(['review', ...few, '--jobs', '2', table]), goodturn(['review', ...few, '--jobs', '1', file('table.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))])]);
    expect(csv).toEqual(ndjson);
  });
});

describe('a manifest', () => {
  it('says what was done', async () => {
    const [output, manifest] = [path('out.ndjson'), path('out.json')];
    const { code, out, err } = await goodturn(['review', ...few, '--preview', '--shard', '1/2', '--jobs', '2', '--output', output, '--manifest', manifest, week]);
    expect([code, out, err]).toEqual([2, '', `${week}:151: turns: Expected a list of turns, found a number.\n`]);
    const written = readFileSync(output, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { conversation: string; findings: unknown[] });
    expect(manifestIn(manifest)).toMatchObject({
      goodturn: version, state: 'done', command: 'review', analyzers: ['labelling', 'rapport'], settings: { preview: true }, shard: { part: 1, of: 2 }, jobs: 2,
      input: { file: week, bytes: statSync(week).size, sha256: createHash('sha256').update(readFileSync(week)).digest('hex') },
      output: { file: output, bytes: statSync(output).size },
      counts: { conversations: 76, turns: 304, findings: written.flatMap(({ findings }) => findings).length, errors: 1 },
      errors: { total: 1, first: [{ line: 151, code: 'bad-conversation', message: 'turns: Expected a list of turns, found a number.' }] },
      workersLost: 0, resumed: 0, read: { lines: 153 },
    });
    const { started, ended, duration } = manifestIn(manifest) as unknown as { started: string; ended: string; duration: number };
    expect(Date.parse(ended) - Date.parse(started)).toBeGreaterThanOrEqual(0);
    expect(duration).toBeGreaterThan(0);
  });
});

describe('as a package', () => {
  const ask = "reviewLines([lines], { analyzers: ['rapport'], jobs: 2 })";
  const tell = `const lines = ${JSON.stringify(linesOf(3))}; (async () => { let sum = 0; for await (const one of ${ask}) sum += one.conversations; console.log(sum); })();`;
  it.each([['module', `import { reviewLines } from 'goodturn/batch'; ${tell}`], ['commonjs', `const { reviewLines } = require('goodturn/batch'); ${tell}`]])('finds its workers from %s', (type, code) => {
    expect(execFileSync('node', [`--input-type=${type}`, '-e', code], { encoding: 'utf8' })).toBe('3\n');
  });
});

describe('bad usage', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['--jobs', '0'], 'goodturn: jobs: Give a whole number from 1 to'],
    [['--jobs', 'many'], 'goodturn: --jobs: "many" is no whole number.'],
    [['--shard', '0/4'], 'goodturn: shard: "0/4" is no shard. Write it as 2/8'],
    [['--shard', '5/4'], 'goodturn: shard: "5/4" is no shard.'],
    [['--resume'], 'goodturn: resume: To resume, name the files of the output and of the manifest'],
    [['--max-line', '0'], 'goodturn: maxLine: Give the longest line'],
    [['--jobs', '2', '--format', 'pretty'], 'goodturn: --format: "pretty" is not one of ndjson, csv.'],
    [['--jobs', '2', '--from', 'slack'], 'goodturn: --from: "slack" is not one of ndjson, csv.'],
    [['--jobs', '1', 'other.ndjson'], 'goodturn: Large inputs are read from one file'],
    [['--output', week], `goodturn: output: ${week} is the input too.`],
    [['--output', 'same', '--manifest', 'same'], 'goodturn: manifest: same is the output too.'],
    [['--output', 'no/such/folder'], 'goodturn: no/such/folder: The output could not be written. Its folder does not exist.'],
  ];
  it.each(cases)('%j', async (flags, words) => {
    const { code, out, err } = await goodturn(['review', ...few, ...flags, week]);
    expect([code, out, err.slice(0, words.length)]).toEqual([2, '', words]);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
  it('leaves its input as it was', () => expect(readFileSync(week, 'utf8')).toContain(lineOf(150)));
});

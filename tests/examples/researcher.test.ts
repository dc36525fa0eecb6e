import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fromConvokit, fromNdjson } from '../../src/formats';
import { toConvokit } from '../../examples/researcher/to-convokit';
import { roundTrip } from '../tables/read-csv';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The recipes read what the command wrote. Needs dist (npm run build). */
const recipes = resolve('examples/researcher');
const corpus = join(recipes, 'conversations.ndjson');
const folder = mkdtempSync(join(tmpdir(), 'goodturn-researcher-'));
const at = (name: string): string => join(folder, name);
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const goodturn = (...flags: string[]): string => execFileSync(process.execPath, ['dist/cli.js', 'review', '--preview', ...flags], { encoding: 'utf8', maxBuffer: 1e8 });

type Table = readonly Readonly<Record<string, string>>[];
const tableOf = (csv: string): Table => {
  const [head = [], ...rows] = roundTrip(csv.replace(/\r?\n/g, '\r\n'));
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]!])));
};

/** What the recipes are held to, computed here in another way: the sum of squares multiplied out. */
const expected = (rows: Table): string[] =>
  [...new Set(rows.map((row) => row['channel']!))].sort().flatMap((channel) => ['strengths', 'concerns'].map((kind) => {
    const own = rows.filter((row) => row['channel'] === channel).map((row) => [Number(row[kind]), Number(row['agentWords'])] as const);
    const sum = (of: (found: number, words: number) => number): number => own.reduce((all, [found, words]) => all + of(found, words), 0);
    const n = own.length;
    const [found, words] = [sum((one) => one), sum((_one, count) => count)];
    const ratio = found / words;
    const squares = sum((one) => one * one) - 2 * ratio * sum((one, count) => one * count) + ratio * ratio * sum((_one, count) => count * count);
    const reach = (1.96 * Math.sqrt((n / (n - 1)) * squares)) / words;
    return [channel, n, words, kind, ...[ratio, Math.max(0, ratio - reach), ratio + reach].map((one) => (1000 * one).toFixed(1)), n < 30 ? 'yes' : 'no'].join();
  }));

const head = 'channel,conversations,agentWords,kind,per1000,low,high,few';
let rates = '';

beforeAll(() => {
  writeFileSync(at('conversations.csv'), goodturn('--format', 'csv', '--scope', 'conversation', corpus));
  writeFileSync(at('reports.ndjson'), goodturn('--format', 'ndjson', corpus));
  rates = [head, ...expected(tableOf(readFileSync(at('conversations.csv'), 'utf8')))].join('\n');
});

const looksRight = (svg: string): void => {
  expect(svg).toMatch(/<svg [^>]*viewBox=/);
  expect(svg).not.toMatch(/NaN|undefined|<script/);
};
const odd = 'conversation,channel,agentWords,strengths,concerns\r\na,=1&<b>,10,1,0\r\nb,=1&<b>,20,2,5\r\nc,,10,0,0\r\nd,,30,3,1\r\n';

describe('recipes', () => {
  it('have something to say', () => expect(rates.split('\n')).toHaveLength(7));
  it.skipIf(!has('python3'))('rates.py gives the table and a plot (or: skipped: no python3)', () => {
    expect(execFileSync('python3', [join(recipes, 'rates.py'), at('conversations.csv'), at('py.svg')], { encoding: 'utf8' }).trim()).toBe(rates);
    const svg = readFileSync(at('py.svg'), 'utf8');
    looksRight(svg);
    expect([svg.match(/<circle/g)?.length, svg.match(/<rect x/g)?.length]).toEqual([4, 4]);
  });
  it.skipIf(!has('python3'))('rates.py takes odd channels and too few conversations (or: skipped: no python3)', () => {
    writeFileSync(at('odd.csv'), odd);
    const table = execFileSync('python3', [join(recipes, 'rates.py'), at('odd.csv'), at('odd.svg')], { encoding: 'utf8' }).split('\n');
    expect(table[1]).toMatch(/^=1&<b>,2,30,strengths,100\.0,100\.0,100\.0,yes$/);
    expect(table[3]).toMatch(/^unknown,2,40,strengths,/);
    expect(readFileSync(at('odd.svg'), 'utf8')).toContain('=1&amp;&lt;b&gt;');
    writeFileSync(at('one.csv'), odd.split('\r\n').slice(0, 2).join('\r\n'));
    const { status, stderr } = spawnSync('python3', [join(recipes, 'rates.py'), at('one.csv'), at('one.svg')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('Too little to say')]);
  });
  it.skipIf(!has('Rscript'))('rates.R gives the same table and a plot (or: skipped: no Rscript)', () => {
    expect(execFileSync('Rscript', ['--vanilla', join(recipes, 'rates.R'), at('conversations.csv'), at('r.svg')], { encoding: 'utf8' }).trim()).toBe(rates);
    looksRight(readFileSync(at('r.svg'), 'utf8'));
    writeFileSync(at('one.csv'), odd.split('\r\n').slice(0, 2).join('\r\n'));
    const { status, stderr } = spawnSync('Rscript', ['--vanilla', join(recipes, 'rates.R'), at('one.csv'), at('one.svg')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('Too little to say')]);
  });
  it.skipIf(!has('Rscript'))('R reads every cell of a table of findings as it was written (or: skipped: no Rscript)', () => {
    const text = goodturn('--format', 'csv', '--redact', corpus);
    writeFileSync(at('findings.csv'), text);
    const code = 'd <- read.csv(commandArgs(TRUE), encoding = "UTF-8", na.strings = "", colClasses = "character"); cat(nrow(d), ncol(d), sum(nchar(d$quote)), sum(is.na(d$suggestion)))';
    const rows = tableOf(text);
    const told = [rows.length, Object.keys(rows[0]!).length, rows.reduce((sum, row) => sum + [...row['quote']!].length, 0), rows.filter((row) => row['suggestion'] === '').length];
    expect(execFileSync('Rscript', ['--vanilla', '-e', code, at('findings.csv')], { encoding: 'utf8' })).toBe(told.join(' '));
  });
});

interface DuckDB {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  extractStatements(sql: string): Promise<{ readonly count: number; prepare(index: number): Promise<{ runAndReadAll(): Promise<{ columnNames(): string[]; getRowsJson(): (string | number)[][] }> }> }>;
  run(sql: string): Promise<unknown>;
}
const duck = existsSync(join(recipes, 'node_modules/@duckdb/node-api'));

describe('DuckDB', () => {
  const ask = async (file: string): Promise<(string | number)[][]> => {
    const { DuckDBInstance } = createRequire(join(recipes, 'package.json'))('@duckdb/node-api') as DuckDB;
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    const statements = await connection.extractStatements(readFileSync(join(recipes, file), 'utf8'));
    let rows: (string | number)[][] = [];
    for (let index = 0; index < statements.count; index += 1) rows = (await (await statements.prepare(index)).runAndReadAll()).getRowsJson();
    return rows;
  };
  it.skipIf(!duck)('gives the same rates (or: skipped: no DuckDB)', async () => {
    const told = (await ask('rates.sql')).map((row) => row.map((cell, place) => (place < 4 ? cell : Number(cell).toFixed(1))).join());
    expect(told).toEqual(rates.split('\n').slice(1).map((line) => line.replace(/,(?:yes|no)$/, '')));
  });
  it.skipIf(!duck)('counts the findings of the reports (or: skipped: no DuckDB)', async () => {
    const counts = new Map<string, number>();
    for (const { detector } of tableOf(goodturn('--format', 'csv', corpus)) as readonly { detector: string }[]) counts.set(detector, (counts.get(detector) ?? 0) + 1);
    expect(new Map((await ask('findings.sql')).map(([detector, , findings]) => [detector, Number(findings)]))).toEqual(counts);
  });
});

describe('the tables', () => {
  it.each(['finding', 'turn', 'conversation'])('of %ss are the same for any number of jobs', (scope) => {
    const flags = ['--format', 'csv', '--scope', scope, corpus];
    const one = goodturn(...flags);
    expect(one.split('\r\n').length).toBeGreaterThan(40);
    expect(goodturn('--jobs', '2', ...flags)).toBe(one);
  });
});

describe('ConvoKit', () => {
  it('takes a corpus and gives it back', () => {
    const given = [...fromNdjson(readFileSync(corpus, 'utf8'))].flatMap((one) => (one.error === undefined ? [one.conversation] : []));
    expect(toConvokit(corpus, at('corpus'))).toBe(given.length);
    const files = Object.fromEntries(['utterances.jsonl', 'speakers.json', 'conversations.json'].map((name) => [name, readFileSync(join(at('corpus'), name), 'utf8')]));
    expect(fromConvokit(files).map(({ conversation }) => conversation)).toEqual(given);
  });
  it('is read by the command from its utterances, all but the channel', () => {
    toConvokit(corpus, at('corpus'));
    const without = (csv: string): Table => tableOf(csv).map(({ channel: _channel, ...row }) => row);
    const analyzers = ['--analyzers', 'labelling,empathy', '--format', 'csv', '--scope', 'conversation'];
    expect(without(goodturn(...analyzers, '--from', 'convokit', join(at('corpus'), 'utterances.jsonl')))).toEqual(without(goodturn(...analyzers, corpus)));
  });
});

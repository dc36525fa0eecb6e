import { describe, expect, it, vi } from 'vitest';
import { corpusOfLines } from '../../src/batch';
import { formatCorpusHtml, joinCorpora } from '../../src/report';
import { file, goodturn, lineOf, linesOf } from './stage';

vi.setConfig({ testTimeout: 180_000 });

const analyzers = ['labelling', 'rapport', 'recovery'];
const few = ['--analyzers', analyzers.join(',')] as const;

describe('goodturn report', () => {
  it('writes the same page for any number of jobs', async () => {
    const week = file('week.ndjson', `${linesOf(150)}{"turns": 5}\n\n${lineOf(9)}\n`);
    const [plain, ...others] = await Promise.all([[], ['--jobs', '1'], ['--jobs', '2']].map((jobs) => goodturn(['report', ...few, '--preview', '--redact', ...jobs, week])));
    expect([plain!.code, plain!.out.includes('151 conversations'), plain!.err]).toEqual([0, true, `${week}:151: turns: Expected a list of turns, found a number.\n`]);
    for (const other of others) expect(other).toEqual(plain);
  });
  it('reads any format in any number of jobs', async () => {
    const chats = Array.from({ length: 3 }, (_one, index) => file(`chat-${index}.txt`, `Customer: My parcel is late.\nAgent: Please calm down, number ${index}.\n`));
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => goodturn(['report', ...few, '--jobs', jobs, ...chats])));
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(two).toEqual(one);
  });
});

describe('corpusOfLines', () => {
  it('is the same for shards put together, and names what it could not read', async () => {
    const lines = `${linesOf(60)}{"turns": 5}\n`;
    const whole = await corpusOfLines([lines], { analyzers });
    const parts = await Promise.all([1, 2, 3].map((part) => corpusOfLines([lines], { analyzers, shard: { part, of: 3 } })));
    expect(joinCorpora(parts.map(({ corpus }) => corpus))).toEqual(whole.corpus);
    expect(whole.corpus.counts['conversations']).toBe(60);
    expect(whole.unread).toEqual({ total: 1, first: [{ where: 'line 61', why: 'turns: Expected a list of turns, found a number.' }] });
    expect(formatCorpusHtml(whole.corpus, { unread: whole.unread })).toContain('line 61');
  });
  it('keeps no name of an agent unless it is asked to', async () => {
    const lines = ['{"turns": [{"role": "agent", "author": "Ruth Adler", "text": "Thank you."}]}\n'];
    expect(JSON.stringify(await corpusOfLines(lines, { analyzers }))).not.toContain('Ruth');
    expect(Object.keys((await corpusOfLines(lines, { analyzers, byAgent: true })).corpus.agents)).toEqual(['Ruth Adler']);
  });
  it('says what is wrong with what is asked for', async () => {
    await expect(corpusOfLines([], { analyzers: ['none'] })).rejects.toThrow(/There is no "none"/);
    await expect(corpusOfLines([], { jobs: 0 })).rejects.toThrow(/whole number/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineResult, measureLines, reviewLines, runBatch, type Tools } from '../../src/batch';
import { progressLine, progressWords } from '../../src/cli/progress';
import { parts, plain } from '../cli/stage';
import { path } from './stage';

const tools = async (): Promise<Tools> => ({ annotator: await parts.annotator(), analyzers: [plain] });
const collect = async (results: AsyncIterable<LineResult>): Promise<LineResult[]> => {
  const all: LineResult[] = [];
  for await (const one of results) all.push(one);
  return all;
};

const line = fc.oneof(fc.record({ id: fc.nat(99), word: fc.constantFrom('No', 'Thanks', 'Hello') }).map(({ id, word }) => JSON.stringify({ id: String(id), turns: [{ role: 'agent', text: word }] })), fc.constantFrom('', '{"turns": 5}', '{', '[]'));

describe('shards', () => {
  it('together are the whole, and no line is in two', () =>
    fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 20 }), fc.integer({ min: 1, max: 6 }), async (lines, of) => {
      const input = [lines.map((one) => `${one}\n`).join('')];
      const shards = await Promise.all(Array.from({ length: of }, (_one, index) => collect(reviewLines(input, { tools, shard: { part: index + 1, of } }))));
      expect(shards.flat().sort((a, b) => a.line - b.line)).toEqual(await collect(reviewLines(input, { tools })));
    }), { numRuns: 60 }));
  it('count conversations of a table', async () => {
    const input = ['conversation,role,text\n1,agent,No\n1,agent,No\n2,agent,No\n3,agent,No\n'];
    const ids = async (part: number): Promise<string[]> => (await collect(measureLines(input, { tools, from: 'csv', scope: 'conversation', shard: { part, of: 2 } }))).map(({ text }) => (JSON.parse(text) as { conversation: string }).conversation);
    expect([await ids(1), await ids(2)]).toEqual([['1', '3'], ['2']]);
  });
});

describe('functions', () => {
  it('give what became of each line', async () => {
    const results = await collect(reviewLines(['{"id": "a", "turns": [{"role": "agent", "text": "No"}]}\n', '\n{"tur', 'ns": 5}'], { tools, failOn: 'moderate' }));
    expect(results.map(({ line: at, conversations, findings, fails, errors }) => [at, conversations, findings, fails, errors.map(({ code }) => code)])).toEqual([[1, 1, 1, true, []], [2, 0, 0, false, []], [3, 0, 0, false, ['bad-conversation']]]);
  });
  it('end when nobody reads on', async () => {
    let ended = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield '{"turns": []}\n';
      } finally {
        ended = true;
      }
    }
    for await (const one of reviewLines(endless(), { tools })) if (one.line === 3) break;
    await new Promise((done) => { setImmediate(done); });
    expect(ended).toBe(true);
  });
  it('say before they read what cannot be', async () => {
    await expect(collect(reviewLines([], { analyzers: ['nothing'] }))).rejects.toThrow('There is no "nothing"');
    await expect(collect(reviewLines([], { tools, jobs: 2 }))).rejects.toThrow('cannot cross to a worker');
  });
  it('keep what was done where the input breaks off', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield '{"id": "1", "turns": []}\n';
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    }
    const written: string[] = [];
    const sink = { write: (text: string) => Promise.resolve(void written.push(text)), gone: () => false };
    await expect(runBatch({ command: 'review', input: { name: 'x', source: broken() }, output: sink, manifest: path('broken.json'), tools })).rejects.toThrow('EIO');
    expect(written.join('')).toContain('"conversation":"1"');
  });
});

describe('progress', () => {
  const counts = { conversations: 1234, turns: 5000, findings: 9, errors: 2 };
  it.each([
    [{ counts, bytes: 10, of: null, seconds: 0, bytesSince: 10, turnsSince: 5000 }, '1,234 conversations, 2 errors'],
    [{ counts, bytes: 2e6, of: 1e9, seconds: 10, bytesSince: 1e6, turnsSince: 5000 }, '1,234 conversations, 500 turns a second, 0 %, 2:46:20 left, 2 errors'],
    [{ counts, bytes: 9, of: 5, seconds: 10, bytesSince: 9, turnsSince: 0 }, '1,234 conversations, 0 turns a second, 100 %, 0:00 left, 2 errors'],
  ])('%#', (progress, words) => expect(progressWords(progress)).toBe(words));
  it('is shown on a terminal alone, and cleared', async () => {
    const shown = async (isTTY: boolean): Promise<string> => {
      const all: string[] = [];
      const stderr = { isTTY, write: (text: string, done?: () => void) => (all.push(text), done?.(), true) };
      const shower = progressLine(stderr as unknown as Parameters<typeof progressLine>[0]);
      shower.show({ counts, bytes: 1, of: 2, seconds: 1, bytesSince: 1, turnsSince: 1 });
      shower.show({ counts, bytes: 2, of: 2, seconds: 1.1, bytesSince: 1, turnsSince: 1 });
      await shower.clear();
      return all.join('|');
    };
    expect(await shown(false)).toBe('');
    expect(await shown(true)).toBe('\r\u001b[K1,234 conversations, 1 turns a second, 50 %, 0:01 left, 2 errors|\r\u001b[K');
  });
});

import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Analyzer } from '../../src/analysis/analyzer';
import type { Detector } from '../../src/analysis/detector';
import { filesInFolder } from '../../src/cli/folder';
import { run } from '../../src/cli/run';
import type { Parts } from '../../src/cli/command';
import type { AnnotatedText } from '../../src/text/annotated-text';

const about = {
  description: 'Finds a word.', principle: 'mind-your-manner', maturity: 'stable', role: 'agent', visibility: 'any', when: 'turn',
  message: 'It can read as cold.', advice: 'Add a word of thanks.', limits: 'It is for tests.', sources: ['own'], examples: { found: ['«No»'], clear: ['Now'] },
} as const;

const finder = (id: string, word: string, more: Pick<Detector, 'title' | 'kind' | 'impact'> & Partial<Detector>): Detector => ({
  ...about, id, ...more,
  *detect({ text }) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield { start: at, end: at + word.length };
  },
});

/** An analyzer that needs no model: it finds three words. */
export const plain: Analyzer<'plain'> = {
  id: 'plain', title: 'Plain', description: 'For tests.',
  detectors: [
    finder('plain/no', 'No', { title: 'No', kind: 'concern', impact: 'moderate' }),
    finder('plain/thanks', 'Thanks', { title: 'Thanks', kind: 'strength', impact: 'minor' }),
    finder('plain/why', 'Why', { title: 'Why', kind: 'signal', impact: 'serious', role: 'customer' }),
  ],
  measures: [
    { id: 'letters', title: 'Letters', description: 'd', scope: 'turn', range: [0, 1e9], unit: 'letters', source: 'own', limits: '', read: ({ text }) => (text === '' ? null : text.length) },
    { id: 'turnCount', title: 'Turns', description: 'd', scope: 'conversation', range: [0, 1e9], unit: 'turns', source: 'own', limits: '', read: ({ turns }) => turns.length },
  ],
};

const other: Analyzer<'other'> = { id: 'other', title: 'Other', description: 'For tests.', detectors: [finder('other/x', 'x', { title: 'X', kind: 'concern', impact: 'minor' })], measures: [] };

const bare = (text: string): AnnotatedText => ({ text, tokens: [], sentences: [], clauses: [] });

/** Parts of the command that need no model. */
export const parts: Parts = { analyzers: [plain, other], annotator: () => Promise.resolve(bare) };

/** Collects what is written, a little slower than it comes. */
const collector = (): { stream: Writable; text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    highWaterMark: 64,
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
};

/** What a run of the command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export const goodturn = async (argv: readonly string[], { stdin = '', tty = false, env = {}, builtFrom = parts }: { stdin?: string | Uint8Array | Iterable<Uint8Array>; tty?: boolean; env?: Record<string, string>; builtFrom?: Parts } = {}): Promise<Outcome> => {
  const out = collector();
  const err = collector();
  const source = Readable.from(typeof stdin === 'string' || stdin instanceof Uint8Array ? [Buffer.from(stdin)] : stdin, { objectMode: true });
  const code = await run(argv, {
    stdin: Object.assign(source, { isTTY: tty }),
    stdout: Object.assign(out.stream, { isTTY: tty }),
    stderr: err.stream,
    env,
    open: (path) => createReadStream(path),
    list: filesInFolder,
    save: (path, text) => Promise.resolve(writeFileSync(path, text)),
  }, builtFrom);
  return { code, out: out.text(), err: err.text() };
};

const folder = mkdtempSync(join(tmpdir(), 'goodturn-'));

/** Writes a file to read; gives its path. */
export const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Conversation } from '../../src/conversation/turn';
import { timeOf } from './contest';

/** A whole run over a file in a process of its own, from its start to its end. */
export interface WholeRun {
  readonly name: string;
  /** By the clock. */
  readonly seconds: number;
  /** Processor time of the process, its threads included and its workers not. */
  readonly processor: number;
  /** The most that the process held, in megabytes; its workers not counted. */
  readonly memory: number;
}

/** Runs, and how much they read. */
export interface WholeRuns {
  readonly conversations: number;
  readonly turns: number;
  readonly runs: readonly WholeRun[];
}

/** winkNLP alone, with the pipe of the other tables: the same file, line by line. */
const readsAlone = `const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'negation', 'pos']);
for (const line of require('fs').readFileSync(process.argv[1], 'utf8').split('\\n')) if (line !== '') for (const { text } of JSON.parse(line).turns) nlp.readDoc(text);`;

/** Has the first process say at its end what it used; its workers, which are started likewise, have another file to run. */
const usage = `data:text/javascript,${encodeURIComponent("if (process.env.USAGE === String(process.ppid)) process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write(`usage ${userCPUTime + systemCPUTime} ${maxRSS}\\n`); });")}`;

const run = (name: string, argv: readonly string[]): WholeRun => {
  let told = '';
  const time = timeOf(() => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', usage, ...argv], { cwd: 'tests/benchmarks', encoding: 'utf8', env: { ...process.env, USAGE: String(process.pid) }, stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    told = stderr;
  });
  const [, processor, memory] = /usage (\d+) (\d+)/.exec(told) ?? [];
  return { name, seconds: time / 1e6, processor: Number(processor) / 1e6, memory: Number(memory) / 1000 };
};

/** winkNLP alone, then the command with one job and with two, on the same file. */
export const wholeRuns = (conversations: readonly Conversation[]): WholeRuns => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-runs-'));
  const [input, output] = [join(folder, 'in.ndjson'), join(folder, 'out.ndjson')];
  writeFileSync(input, conversations.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const review = (jobs: string): WholeRun => run(`goodturn review --jobs ${jobs}`, [resolve('dist/cli.js'), 'review', '--jobs', jobs, '--output', output, input]);
  try {
    return { conversations: conversations.length, turns: conversations.reduce((sum, { turns }) => sum + turns.length, 0), runs: [run('winkNLP readDoc alone', ['-e', readsAlone, input]), review('1'), review('2')] };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

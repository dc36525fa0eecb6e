import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built command: these tests need dist (npm run build), as its users do. */
const cli = resolve('dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'goodturn-batch-'));

/** A path of its own in a folder for these tests. */
export const path = (name: string): string => join(folder, name);

/** Writes a file; gives its path. */
export const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};

const said = {
  customer: ['My parcel is late again and nobody answers.', 'I have waited for two weeks now.', 'The lamp was broken when it came.', 'Thank you, that helps a lot.'],
  agent: ['You should have checked the tracking page.', "I'm so sorry, that must be frustrating.", 'I will send a new one today.', 'Please calm down.', 'It is our policy.'],
} as const;

/** A conversation as a line of NDJSON, another one for every number. */
export const lineOf = (number: number, turns = 4): string =>
  JSON.stringify({
    id: `c${number}`,
    turns: Array.from({ length: turns }, (_one, turn) => {
      const role = turn % 2 === 0 ? 'customer' : 'agent';
      const texts = said[role];
      return { role, text: `${texts[(number * 7 + turn * 3) % texts.length]} ${texts[(number + turn) % texts.length]} Order ${number}.` };
    }),
  });

/** So many conversations, a line each. */
export const linesOf = (count: number, turns = 4): string => Array.from({ length: count }, (_one, index) => `${lineOf(index + 1, turns)}\n`).join('');

/** What a run of the command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A run of the command in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

/** Starts the command; `stdin` may come in pieces. */
export const start = (argv: readonly string[], { stdin = [], take = Infinity, node = [], env = {} }: { stdin?: Iterable<string | Uint8Array>; take?: number; node?: readonly string[]; env?: Record<string, string> } = {}): Running => {
  const child = spawn(process.execPath, [...node, cli, ...argv], { cwd: folder, env: { ...process.env, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (out.length >= take) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
  child.stdin.on('error', () => undefined);
  const closed = new Promise((done) => { child.stdin.once('close', done); });
  void (async () => {
    for (const piece of stdin) if (!child.stdin.destroyed && !child.stdin.write(piece)) await Promise.race([once(child.stdin, 'drain').catch(() => undefined), closed]);
    child.stdin.end();
  })();
  return { child, outcome: new Promise((done, failed) => { child.on('error', failed).on('close', (code) => done({ code, out, err })); }) };
};

/** Runs the command to its end. */
export const goodturn = (argv: readonly string[], options?: Parameters<typeof start>[1]): Promise<Outcome> => start(argv, options).outcome;

/** The processes that a process has started. */
export const childrenOf = (pid: number): readonly number[] => {
  const list = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8').split(' ').filter((one) => one !== '').map(Number);
};

/** Whether a process is there, and not only its remains. */
export const lives = (pid: number): boolean => {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** Waits until something is so. */
export const until = async (so: () => boolean, seconds = 90): Promise<void> => {
  for (let tries = 0; !so(); tries += 1) {
    if (tries > seconds * 50) throw new Error('It never was so.');
    await new Promise((done) => { setTimeout(done, 20); });
  }
};

export const sleep = (milliseconds: number): Promise<void> => new Promise((done) => { setTimeout(done, milliseconds); });

/** What a manifest says. */
export const manifestIn = (name: string): Record<string, unknown> & { counts: Record<string, number>; errors: { total: number; first: { line: number; code: string; message: string }[] }; read: { lines: number } } =>
  JSON.parse(readFileSync(name, 'utf8')) as ReturnType<typeof manifestIn>;

const watcher = file('rss.mjs', `import { writeFileSync } from 'node:fs';
if (process.argv[1]?.endsWith('cli.js')) process.on('exit', () => writeFileSync(process.env.RSS_FILE, String(process.resourceUsage().maxRSS)));`);

/** Runs the command and says how many kilobytes it held at most. */
export const goodturnHolding = async (argv: readonly string[], stdin: Iterable<string | Uint8Array>): Promise<Outcome & { readonly held: number }> => {
  const noted = path(`rss-${Math.random()}`);
  const outcome = await goodturn(argv, { stdin, node: ['--import', watcher], env: { RSS_FILE: noted } });
  return { ...outcome, held: Number(readFileSync(noted, 'utf8')) };
};

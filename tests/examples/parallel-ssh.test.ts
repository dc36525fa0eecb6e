import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { need, type Running, start, until } from './scale/programs';
import { ownHosts } from './scale/sshd';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

need('parallel', 'parallel');
const { ssh, hosts } = await ownHosts(['one', 'two']);
const [one, two] = hosts as [(typeof hosts)[number], (typeof hosts)[number]];
const folder = mkdtempSync(join(tmpdir(), 'goodturn-parallel-'));
const at = (name: string): string => join(folder, name);
const goodturn = `${process.execPath} ${resolve('dist/cli.js')} review --from ndjson --format ndjson`;

const lines = Array.from({ length: 60 }, (_one, index) => JSON.stringify({ id: `é${index}`, turns: [{ role: 'customer', text: `Lamp ${index} arrived broken.` }, { role: 'agent', text: index % 3 === 0 ? 'Calm down.' : "I'm so sorry. A new one leaves our shop today." }] }));
const plain = (input: string): string => spawnSync('bash', ['-c', `${goodturn} < ${input}`], { encoding: 'utf8' }).stdout;

beforeAll(async () => {
  for (const host of hosts) await host.begin();
  writeFileSync(at('week'), `${lines.join('\n')}\n`);
});
afterAll(async () => {
  for (const host of hosts) await host.crash();
});

/** The script, on both hosts, with blocks of some twenty conversations. */
const begin = (input: string, output: string, review = goodturn): Running =>
  start('examples/parallel-ssh/review.sh', [at(input), at(output)], { env: { HOSTS: 'one,two', SSH: ssh, BLOCK: '3k', JOBS: '1', REVIEW: review, PARALLEL_HOME: folder } });
/** Blocks by host, and how they ended. */
const logged = (output: string): { readonly host: string; readonly exit: string }[] =>
  readFileSync(at(`${output}.log`), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t')).map((cells) => ({ host: cells[1]!, exit: cells[6]! }));

describe('reviewing on several hosts', () => {
  it('gives the bytes of a plain run', async () => {
    const run = begin('week', 'reports');
    expect([await run.ended, run.said()]).toEqual([0, '']);
    expect(readFileSync(at('reports'), 'utf8')).toBe(plain(at('week')));
    const blocks = logged('reports');
    expect(blocks.length).toBeGreaterThan(2);
    expect([...new Set(blocks.map(({ host }) => host))].sort()).toEqual(['one', 'two']);
    expect(blocks.every(({ exit }) => exit === '0')).toBe(true);
  });
  it('says so where a line could not be read, and does the others', async () => {
    writeFileSync(at('odd'), [...lines.slice(0, 10), '{"turns": 5}', '', ...lines.slice(10, 20)].join('\n'));
    const run = begin('odd', 'odd-reports');
    expect(await run.ended).toBe(2);
    expect(run.said()).toContain('turns: Expected a list of turns, found a number.');
    expect(run.said()).toContain('20 reports for 21 conversations');
    expect(readFileSync(at('odd-reports'), 'utf8')).toBe(plain(at('odd')));
  });
  it('loses nothing, and has nothing twice, where a host dies with half a block written', async () => {
    // On the second host the answer stops half-way, as it would where the machine is about to die.
    writeFileSync(at('fragile.sh'), `case "$SSH_CONNECTION" in *" ${two.port}") ${goodturn} | head -c 2000; touch ${at('dying')}; exec sleep 60;; *) ${goodturn};; esac\n`);
    const run = begin('week', 'after-death', `sh ${at('fragile.sh')}`);
    await until('the second host is in the middle of a block', () => existsSync(at('dying')));
    await two.crash();
    expect(await run.ended).toBe(0);
    expect(readFileSync(at('after-death'), 'utf8')).toBe(plain(at('week')));
    expect(new Set(logged('after-death').map(({ host }) => host))).toEqual(new Set(['one']));
  });
  it('gives up where nobody answers, and writes nothing', async () => {
    await one.crash();
    await two.crash();
    const run = begin('week', 'nobody');
    expect(await run.ended).toBe(3);
    expect(run.said()).toContain('nothing was written');
    expect(existsSync(at('nobody'))).toBe(false);
  });
  it.each([
    [[], { HOSTS: 'one' }, 'usage: HOSTS='],
    [['a', 'b'], { HOSTS: '' }, 'Say on which hosts'],
    [['a', 'b'], { HOSTS: 'one', PATH: '/nonexistent' }, 'apt-get install parallel'],
  ])('asks for what it needs: %j %j', async (argv, env, said) => {
    const run = start('/bin/bash', ['examples/parallel-ssh/review.sh', ...argv], { env });
    expect(await run.ended).not.toBe(0);
    expect(run.said()).toContain(said);
  });
});

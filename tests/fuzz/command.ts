import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readRecord, writeRecord } from '../reliability/record';
import type { Failure, Outcome } from './chunk';
import { planOf } from './plan';
import type { FuzzRecord } from './record';

/**
 * `npm run fuzz`: 1,000,000 strings and 100,000 conversations. `-- --strings N --conversations N --seed N --jobs N`
 * for others, `--resume` to go on with the run of docs/reliability/fuzz.json, which is written after every chunk.
 */
const { values } = parseArgs({ options: { strings: { type: 'string', default: '1000000' }, conversations: { type: 'string', default: '100000' }, seed: { type: 'string' }, jobs: { type: 'string', default: '2' }, resume: { type: 'boolean', default: false } } });
const before = values.resume ? readRecord<FuzzRecord>('fuzz') : undefined;
const asked = before?.asked ?? { strings: Number(values.strings), conversations: Number(values.conversations) };
const seed = before?.seed ?? Number(values.seed ?? Math.floor(Date.now() / 86_400_000));
const processes = Math.max(1, Number(values.jobs));
const plan = planOf(asked, seed);
const from = before?.chunks ?? 0;
const ran = { strings: 0, conversations: 0 };
for (const { kind, cases } of plan.slice(0, from)) ran[kind] += cases;
const failures: Failure[] = [...(before?.failures ?? [])];
const done = new Set<number>();
const begun = Date.now();
let processorSeconds = before?.processorSeconds ?? 0;
let next = from;

const keep = (): void => {
  let chunks = from;
  while (done.has(chunks)) chunks += 1;
  const record: FuzzRecord = { seed, asked, ran, processes, seconds: Math.round((before?.seconds ?? 0) + (Date.now() - begun) / 1000), processorSeconds: Math.round(processorSeconds), chunks, failures };
  writeRecord('fuzz', `npm run fuzz -- --strings ${asked.strings} --conversations ${asked.conversations} --seed ${seed} --jobs ${processes}`, record);
};

const tell = ({ kind, seed: own, what, smallest }: Failure): void => console.log(`\nBroken, ${kind}, seed ${own}: ${what}\nSmallest: ${smallest}\n`);

console.log(`Seed ${seed}: ${asked.strings} strings and ${asked.conversations} conversations in ${plan.length} chunks, from chunk ${from}, in ${processes} ${processes === 1 ? 'process' : 'processes'}.`);
await Promise.all(Array.from({ length: processes }, () => new Promise<void>((end, fail) => {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)));
  const send = (): void => {
    const at = next;
    const chunk = plan[at];
    if (chunk === undefined) {
      worker.disconnect();
      end();
      return;
    }
    next += 1;
    worker.once('message', ({ cases, failure, processorSeconds: spent }: Outcome & { readonly processorSeconds: number }) => {
      ran[chunk.kind] += cases;
      processorSeconds += spent;
      done.add(at);
      if (failure !== undefined) {
        failures.push(failure);
        tell(failure);
      }
      keep();
      if (done.size % 10 === 0) console.log(`${ran.strings} strings, ${ran.conversations} conversations, ${failures.length} broken, ${Math.round((Date.now() - begun) / 1000)} s`);
      send();
    });
    worker.send(chunk);
  };
  worker.on('error', fail);
  worker.on('exit', (code) => (code === 0 ? end() : fail(new Error(`A process ended with ${String(code)} near chunk ${next}.`))));
  send();
})));
console.log(`${ran.strings} strings and ${ran.conversations} conversations: ${failures.length === 0 ? 'nothing broke' : `${failures.length} chunks broke`}.`);
process.exitCode = failures.length === 0 ? 0 : 1;

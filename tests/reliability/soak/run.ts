import { analyzers, coach, english } from '../../../src/ready';
import { createSession } from '../../../src/session';
import type { Sample } from './flat';
import { talkOf } from './talks';

/** One run in a process of its own: `node --expose-gc run.js coach 2000000 20000`. A line of JSON a sample. */
const [kind = 'coach', turns = '100000', every = '20000'] = process.argv.slice(2);
const [end, step] = [Number(turns), Number(every)];
const length = 10;
let findings = 0;

const tell = (read: number): void => {
  const { rss } = process.memoryUsage();
  (globalThis as unknown as { gc: () => void }).gc();
  const sample: Sample = { turns: read, heap: process.memoryUsage().heapUsed / 1e6, resident: rss / 1e6 };
  process.stdout.write(`${JSON.stringify({ ...sample, findings })}\n`);
};

const sessionOf = (): ((number: number) => number) => {
  const session = createSession({ annotator: english(), analyzers, settings: { preview: true } });
  return (number) => talkOf(number, length).turns.reduce((sum, turn) => sum + session.add(turn).length, 0);
};

const read = kind === 'session' ? sessionOf() : (number: number): number => coach(talkOf(number, length), { preview: true }).findings.length;

for (let number = 0; number * length < end; number += 1) {
  findings += read(number);
  const done = (number + 1) * length;
  if (done % step === 0) tell(done);
}

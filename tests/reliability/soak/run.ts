import { reviewLines } from '../../../src/batch';
import { holdLittle } from '../../../src/batch/engine-flags';
import { analyzers, coach, english } from '../../../src/ready';
import { createSession } from '../../../src/session';
import type { Sample } from './flat';
import { talkOf } from './talks';

/** One run in a process of its own: `node --expose-gc run.js coach 2000000 20000`. A line of JSON a sample. */
const [kind = 'coach', turns = '100000', every = '20000'] = process.argv.slice(2);
const [end, step] = [Number(turns), Number(every)];
const length = 10;
let findings = 0;

/** What is held: after a collection, where the process was started so that one can be had. */
const tell = (read: number): void => {
  const { rss } = process.memoryUsage();
  (globalThis as { readonly gc?: () => void }).gc?.();
  const sample: Sample = { turns: read, heap: process.memoryUsage().heapUsed / 1e6, resident: rss / 1e6 };
  process.stdout.write(`${JSON.stringify({ ...sample, findings })}\n`);
};

const sessionOf = (): ((number: number) => number) => {
  const session = createSession({ annotator: english(), analyzers, settings: { preview: true } });
  return (number) => talkOf(number, length).turns.reduce((sum, turn) => sum + session.add(turn).length, 0);
};

const soakCalls = (): void => {
  const read = kind === 'session' ? sessionOf() : (number: number): number => coach(talkOf(number, length), { preview: true }).findings.length;
  for (let number = 0; number * length < end; number += 1) {
    findings += read(number);
    if (((number + 1) * length) % step === 0) tell((number + 1) * length);
  }
};

async function* linesOf(): AsyncGenerator<string> {
  for (let number = 0; number * length < end; number += 1) {
    yield `${JSON.stringify(talkOf(number, length))}\n`;
    if (number % 50 === 0) await new Promise((done) => setImmediate(done));
  }
}

/** As `goodturn review` reads a file line by line, with V8 set as the command sets it. */
const soakLines = async (): Promise<void> => {
  holdLittle();
  let turns = 0;
  for await (const { turns: more, text } of reviewLines(linesOf(), { settings: { preview: true } })) {
    turns += more;
    findings += text.split('"detector":"').length - 1;
    if (turns % step === 0) tell(turns);
  }
};

if (kind === 'batch') void soakLines();
else soakCalls();

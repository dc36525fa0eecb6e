import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, type Errand, run } from './errand';

/** A Node program: an errand on standard input, its answer on standard output. With `--worker`, a thread runs it. */
const say = (answer: Answer): void => void process.stdout.write(JSON.stringify(answer));

if (!isMainThread) parentPort?.postMessage(run(workerData as Errand));
else {
  const errand = JSON.parse(readFileSync(0, 'utf8')) as Errand;
  if (process.argv[3] === '--worker') new Worker(process.argv[2] ?? '', { workerData: errand }).on('message', say);
  else say(run(errand));
}

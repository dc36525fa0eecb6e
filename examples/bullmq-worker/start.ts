// REDIS_URL=redis://… [CALLBACK_URL=https://…] [LOCK_SECONDS=60] npx tsx examples/bullmq-worker/start.ts
import { toCallback, toQueue } from './deliver';
import { connectionTo } from './queue';
import { warmUp } from './review-job';
import { reviewer } from './worker';

const { REDIS_URL: url = 'redis://127.0.0.1:6379', CALLBACK_URL: callback, LOCK_SECONDS: seconds = '60' } = process.env;
warmUp();
const connection = connectionTo(url);
const worker = reviewer({
  connection,
  deliver: callback === undefined ? toQueue(connection) : toCallback(callback),
  lockSeconds: Number(seconds),
  onProblem: (message) => console.error(message),
});

const stop = async (): Promise<void> => {
  await worker.close();
  // The connections hold the process; what they had to say is said.
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

await worker.waitUntilReady();
console.log('ready');

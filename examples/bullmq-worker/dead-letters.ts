// REDIS_URL=redis://… npx tsx examples/bullmq-worker/dead-letters.ts [--retry]: what could not be reviewed, and why.
import { connectionTo, conversationQueue } from './queue';

const connection = connectionTo(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379');
const queue = conversationQueue(connection);
queue.on('error', (error) => console.error(error.message));
for (const job of await queue.getFailed()) {
  console.log(`${job.id ?? ''}\t${job.attemptsMade}\t${job.failedReason}`);
  if (process.argv.includes('--retry')) await job.retry('failed', { resetAttemptsMade: true });
}
await queue.close();
await connection.quit();

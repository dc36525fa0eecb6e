// REDIS_URL=redis://… npx tsx examples/bullmq-worker/send.ts < week.ndjson: hands in one conversation a line.
import { createInterface } from 'node:readline';
import type { Conversation } from 'goodturn';
import { connectionTo, conversationQueue, send } from './queue';

const connection = connectionTo(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379');
const queue = conversationQueue(connection);
queue.on('error', (error) => console.error(error.message));
let line = 0;
let sent = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1;
  if (text.trim() === '') continue;
  try {
    await send(queue, JSON.parse(text) as Conversation);
    sent += 1;
  } catch (error) {
    console.error(`line ${line}: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}
console.log(`${sent} handed in`);
await queue.close();
await connection.quit();

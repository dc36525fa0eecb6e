// Where reports go. A job may be delivered twice, where a worker dies between delivering and saying so: the key tells.
import type { Report } from 'goodturn';
import type { Redis } from 'ioredis';
import { reportQueue } from './queue';

export type Deliver = (key: string, report: Report) => Promise<void>;

/** Into a queue, where a key that is there already is not added again. */
export const toQueue = (connection: Redis): Deliver => {
  const queue = reportQueue(connection);
  queue.on('error', () => undefined); // the worker on the same connection tells it
  return async (key, report) => void (await queue.add('report', { key, report }, { jobId: key }));
};

/** To an address of yours. Any answer but a 2xx, or none within ten seconds, is a reason to try again later. */
export const toCallback = (url: string): Deliver => async (key, report) => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const { ok, status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ key, report }), signal: AbortSignal.timeout(10_000) });
  if (!ok) throw new Error(`The callback answered ${status}.`);
};

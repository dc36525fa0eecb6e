// Takes conversations from the queue, one at a time: start one process for each core.
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Deliver } from './deliver';
import { names, type Work } from './queue';
import { reviewJob } from './review-job';

interface Options {
  readonly connection: Redis;
  readonly deliver: Deliver;
  /** A job whose worker was not heard of for so long is taken up by another. */
  readonly lockSeconds: number;
  readonly onProblem: (message: string) => void;
}

/** A worker at work. `close()` lets it finish the job in hand and take no other. */
export const reviewer = ({ connection, deliver, lockSeconds, onProblem }: Options): Worker<Work, void> => {
  const worker = new Worker<Work, void>(
    names.conversations,
    async (job) => deliver(job.id ?? '', reviewJob(job.data)),
    // What takes its worker down with it goes to the dead letters at the fourth time.
    { connection, lockDuration: lockSeconds * 1000, stalledInterval: lockSeconds * 1000, maxStalledCount: 3 },
  );
  worker.on('failed', (job, error) => onProblem(`${job?.id ?? 'a job'}: attempt ${job?.attemptsMade ?? '?'}: ${error.message}`));
  // Without this, a Redis that restarts would end the process; with it, the worker waits and goes on.
  worker.on('error', (error) => onProblem(error.message));
  return worker;
};

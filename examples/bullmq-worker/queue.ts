// Conversations wait in one queue, reports in another. Ids make both idempotent: what is there already is not added again.
import { type JobsOptions, Queue } from 'bullmq';
import type { Conversation, Report } from 'goodturn';
import { Redis } from 'ioredis';

export const names = { conversations: 'goodturn-conversations', reports: 'goodturn-reports' } as const;

/** What a helpdesk hands in. */
export interface Work {
  readonly conversation: Conversation;
}

/** What comes out: `key` is the same for the same revision of a conversation, however often it was sent. */
export interface Reviewed {
  readonly key: string;
  readonly report: Report;
}

/** How often a review is tried, and how many milliseconds pass before the second time; each pause doubles. */
export interface Patience {
  readonly attempts: number;
  readonly delay: number;
}

/** Waits for Redis however long it is away, instead of failing; who uses the connection tells that it is away. */
export const connectionTo = (url: string): Redis => new Redis(url, { maxRetriesPerRequest: null }).on('error', () => undefined);

/** Ids are remembered as long as their jobs are kept: longer than a helpdesk sends an event again. */
const kept: JobsOptions = { removeOnComplete: { age: 7 * 24 * 3600 }, removeOnFail: false };

export const conversationQueue = (connection: Redis, { attempts, delay }: Patience = { attempts: 5, delay: 1000 }): Queue<Work, void> =>
  new Queue(names.conversations, { connection, defaultJobOptions: { ...kept, attempts, backoff: { type: 'exponential', delay } } });

export const reportQueue = (connection: Redis): Queue<Reviewed, void> => new Queue(names.reports, { connection, defaultJobOptions: kept });

/** One id for one revision of one conversation. */
export const keyOf = (id: string, revision: string | number): string => `${encodeURIComponent(id)}/${encodeURIComponent(revision)}`;

/**
 * Hands in a conversation. The revision is the helpdesk's own, such as the time of the last change; without
 * one it is the number of turns.
 */
export const send = async (queue: Queue<Work, void>, conversation: Conversation, revision: string | number = conversation.turns.length): Promise<void> => {
  if (conversation.id === undefined || conversation.id === '') throw new Error('Give the conversation an id: it tells an event that was sent twice from two events.');
  await queue.add('review', { conversation }, { jobId: keyOf(conversation.id, revision) });
};

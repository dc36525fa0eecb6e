// One job: a conversation in, a report out. What can never be read is not tried again.
import { UnrecoverableError } from 'bullmq';
import { type Conversation, GoodturnError, type Report } from 'goodturn';
import { coach } from 'goodturn/ready';
import { redactReport } from 'goodturn/redact';

/** Characters of a job, at most: a review must be over before its lock is, and no lock is renewed meanwhile. */
const limit = 1_000_000;

/**
 * Reviews a job's conversation; names, addresses and numbers are taken out of the report.
 *
 * @throws UnrecoverableError what is wrong with the payload, and where: it goes to the dead letters at once.
 */
export const reviewJob = (data: unknown): Report => {
  const given = (typeof data === 'object' && data !== null ? data : {}) as { readonly conversation?: unknown };
  if (typeof given.conversation !== 'object' || given.conversation === null) throw new UnrecoverableError('conversation: Expected { conversation: { turns: [ … ] } }.');
  const size = JSON.stringify(given.conversation).length;
  if (size > limit) throw new UnrecoverableError(`conversation: ${size} characters are more than ${limit}. Send its last turns only.`);
  const conversation = given.conversation as Conversation;
  try {
    return redactReport(coach(conversation, { preview: true }), conversation);
  } catch (error) {
    if (error instanceof GoodturnError) throw new UnrecoverableError(`${error.path}: ${error.message}`);
    throw error;
  }
};

/** The first review loads the model and compiles the patterns. Done before any job is taken, it costs no job its lock. */
export const warmUp = (): void => void reviewJob({ conversation: { turns: [{ role: 'agent', text: 'I am looking into it.' }] } });

// Reviews the conversations that Intercom's webhooks bring. Node's own http and crypto, nothing else.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Report } from 'goodturn';
import { withWarnings } from 'goodturn/formats';
import { fromIntercom } from 'goodturn/formats/intercom';
import { coach } from 'goodturn/ready';
import { redactReport } from 'goodturn/redact';
import { readBody } from './read-body';
import { isSigned } from './signature';

interface Options {
  /** Your app's client secret. */
  readonly secret: string;
  /** Called after Intercom has its answer, with names, addresses and numbers taken out. */
  readonly onReport: (report: Report, topic: string) => void;
  /** Called with what went wrong in a review; a GoodturnError says where in the payload. */
  readonly onProblem: (error: unknown) => void;
  /** Bytes of a body, at most. Default: 256,000, which takes seconds to review; what Intercom sends is mostly far smaller. */
  readonly limit?: number;
}

interface Notice {
  readonly topic?: unknown;
}

const answer = (response: ServerResponse, status: number, headers: Record<string, string> = {}): void => void response.writeHead(status, headers).end();

const noticeIn = (body: Buffer): Notice | undefined => {
  try {
    const json: unknown = JSON.parse(body.toString('utf8'));
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
};

const reviewed = (notice: Notice, topic: string, { onReport, onProblem }: Options): void => {
  try {
    const { conversation, warnings } = fromIntercom(notice);
    const report = withWarnings(coach(conversation, { preview: true }), warnings);
    // Redacted last: names and numbers help the reading, and have no place in what is kept of it.
    onReport(redactReport(report, conversation), topic);
  } catch (error) {
    onProblem(error);
  }
};

const handle = async (request: IncomingMessage, response: ServerResponse, options: Options): Promise<void> => {
  if (request.method === 'HEAD') return answer(response, 200); // tried when the address is entered
  if (request.method !== 'POST') return answer(response, 405, { allow: 'HEAD, POST' });
  const body = await readBody(request, options.limit ?? 256_000);
  if (body === undefined) return answer(response, 413); // the rest is dropped as it comes
  const signature = request.headers['x-hub-signature'];
  // The bytes as they came are signed: check them before anything reads them.
  if (!isSigned(body, typeof signature === 'string' ? signature : undefined, options.secret)) return answer(response, 401);
  const notice = noticeIn(body);
  if (notice === undefined) return answer(response, 400);
  // Answer first: Intercom waits a few seconds only, and sends again what was not answered.
  answer(response, 200);
  const { topic } = notice;
  // A ping, and topics of no conversation, are answered and left.
  if (typeof topic === 'string' && topic.startsWith('conversation.')) setImmediate(() => reviewed(notice, topic, options));
};

/** A server that is not listening yet. Slow senders are cut off after ten seconds. */
export const webhook = (options: Options): Server => {
  if (options.secret === '') throw new Error('Give the client secret of your Intercom app: without it anybody could send you conversations.');
  return createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    handle(request, response, options).catch(() => response.destroy());
  });
};

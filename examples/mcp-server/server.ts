// Four tools and the catalogue of principles, for any client that speaks the Model Context Protocol.
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { createSession, GoodturnError, version } from 'goodturn';
import { importText } from 'goodturn/formats';
import { findPrinciple, principles } from 'goodturn/principles';
import { analyzers, coach, english } from 'goodturn/ready';
import * as z from 'zod'; // comes with the SDK
import { answer, note, noteOf, orError } from './answers';

const readOnly = { readOnlyHint: true, openWorldHint: false };
/** A model may send anything: this much takes seconds. */
const words = z.string().max(200_000);
const uri = (id: string): string => `goodturn://principles/${id}`;

export const serviceCoach = (): McpServer => {
  const server = new McpServer({ name: 'goodturn', version });
  const annotator = english(); // built once: some 50 ms

  server.registerTool('review_conversation', {
    title: 'Review a conversation',
    description: 'Reads an English conversation between a customer and an agent and quotes the words that help (strength), harm (concern) or show what the customer feels (signal), with advice. It judges words, never people, and gives no score. No findings means that nothing was found, not that all is well.',
    inputSchema: {
      text: words.min(1).describe("Lines of 'Customer: …' and 'Agent: …', or a helpdesk's JSON export (Zendesk, Intercom, Front …)."),
      agents: z.array(z.string()).optional().describe('Names of the agents, where speakers are names.'),
    },
    outputSchema: { summary: z.string(), findings: z.array(z.object(note)), warnings: z.array(z.string()) },
    annotations: readOnly,
  }, ({ text, agents }) => orError(() => {
    const [first, ...more] = importText(text, undefined, agents === undefined ? {} : { agents });
    if (first === undefined) throw new GoodturnError('bad-input', 'text', 'There is no conversation in it.');
    if (first.error !== undefined) throw first.error;
    const { findings, summary, checked } = coach(first.conversation, { preview: true });
    const rest = more.length === 0 ? [] : [`Only the first of ${more.length + 1} conversations was reviewed.`];
    return answer({ summary: summary.text, findings: findings.map(noteOf), warnings: [...rest, ...[...first.warnings, ...checked.warnings].map(({ message }) => message)] });
  }));

  server.registerTool('coach_draft', {
    title: 'Coach a draft',
    description: 'Reads a reply before it is sent, in the light of what was said before.',
    inputSchema: {
      draft: words.describe('The reply, as the customer would read it.'),
      before: z.array(z.object({ role: z.enum(['customer', 'agent', 'bot']), text: z.string().max(20_000) })).max(200).default([]).describe('What was said before, oldest first.'),
      visibility: z.enum(['public', 'internal']).default('public').describe('internal: a note that only the team reads.'),
      finished: z.boolean().default(true).describe('false: still being typed, so that its last sentence and the reply as a whole are not judged yet.'),
    },
    outputSchema: { findings: z.array(z.object(note)) },
    annotations: readOnly,
  }, ({ draft, before, visibility, finished }) => orError(() => {
    const session = createSession({ annotator, analyzers, settings: { preview: true }, conversation: { turns: before } });
    return answer({ findings: session.draft(draft, { visibility, finished }).map(noteOf) });
  }));

  server.registerTool('list_principles', {
    title: 'List the principles',
    description: 'Ids and titles of the principles of good service that findings point to.',
    outputSchema: { principles: z.array(z.object({ id: z.string(), title: z.string() })) },
    annotations: readOnly,
  }, () => answer({ principles: principles.map(({ id, title }) => ({ id, title })) }));

  server.registerTool('find_principle', {
    title: 'Find a principle',
    description: 'One principle: what it asks, why, before and after, and how good the evidence is.',
    inputSchema: { id: z.string().describe("Such as 'drop-the-label'; list_principles has them all.") },
    annotations: readOnly,
  }, ({ id }) => {
    const principle = findPrinciple(id);
    if (principle !== undefined) return answer({ ...principle });
    return { content: [{ type: 'text', text: `No principle has the id "${id.slice(0, 60)}". Call list_principles for the ids.` }], isError: true };
  });

  const template = new ResourceTemplate(uri('{id}'), { list: () => ({ resources: principles.map(({ id, title }) => ({ uri: uri(id), name: title, mimeType: 'application/json' })) }) });
  server.registerResource('principle', template, { title: 'Principles of good service', mimeType: 'application/json' }, ({ href }) => {
    const principle = principles.find(({ id }) => uri(id) === href);
    if (principle === undefined) throw new Error(`There is no principle at ${href.slice(0, 100)}.`);
    return { contents: [{ uri: href, mimeType: 'application/json', text: JSON.stringify(principle) }] };
  });
  return server;
};

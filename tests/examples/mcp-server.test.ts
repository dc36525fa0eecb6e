import { spawn } from 'node:child_process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import Ajv from 'ajv';
import { principles } from 'goodturn/principles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = { command: process.execPath, args: ['--import', 'tsx', 'start.ts'], cwd: 'examples/mcp-server' };
const transport = new StdioClientTransport({ ...command, stderr: 'pipe' });
const client = new Client({ name: 'tests', version: '1.0.0' });
let complaints = '';
const faults: Error[] = [];

beforeAll(async () => {
  transport.stderr?.on('data', (data: Buffer) => void (complaints += data.toString()));
  client.onerror = (error) => void faults.push(error);
  await client.connect(transport);
});
afterAll(async () => {
  await client.close();
  expect(complaints).toBe('');
  expect(faults).toEqual([]);
});

interface Said {
  readonly text: string;
  readonly data: Record<string, unknown> | undefined;
  readonly isError: boolean;
}
const call = async (name: string, given: Record<string, unknown>): Promise<Said> => {
  const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: given });
  return { text: (content as { text: string }[]).map(({ text }) => text).join('\n'), data: structuredContent as Record<string, unknown> | undefined, isError: isError as boolean };
};
const notes = ({ data }: Said): { kind: string; quote: string; turn: number; principle: string; suggestions: unknown[] }[] => data!['findings'] as [];
const talk = 'Customer: My oven is cold again.\nAgent: You should have cleaned it.';

describe('the MCP server', () => {
  it('lists its tools, with schemas that hold', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['review_conversation', 'coach_draft', 'list_principles', 'find_principle']);
    const ajv = new Ajv({ strict: false });
    for (const { name, description, inputSchema, annotations } of tools) {
      expect(description!.length, name).toBeLessThan(400);
      expect(ajv.validateSchema(inputSchema), name).toBe(true);
      expect(annotations, name).toMatchObject({ readOnlyHint: true });
    }
  });
  it('reviews a transcript', async () => {
    const said = await call('review_conversation', { text: talk });
    expect(said.isError).toBe(false);
    expect(notes(said)).toContainEqual(expect.objectContaining({ turn: 1, kind: 'concern', quote: 'You should have cleaned it' }));
    expect(JSON.parse(said.text)).toEqual(said.data);
  });
  it('reviews a helpdesk’s export, with the importer’s warnings', async () => {
    const users = [{ id: 1, role: 'end-user', name: 'Ada' }, { id: 2, role: 'agent', name: 'Bo' }];
    const comments = [{ id: 5, type: 'Comment', author_id: 1, plain_body: 'It is cold.', public: true }, { id: 6, type: 'Comment', author_id: 2, plain_body: 'Calm down.', public: true }, { id: 7, type: 'Comment', author_id: 2, plain_body: '', public: true }];
    const said = await call('review_conversation', { text: JSON.stringify({ comments, users }) });
    expect(notes(said).map(({ quote }) => quote)).toContain('Calm down');
    expect(said.data!['warnings']).toEqual([expect.stringContaining('no words')]);
  });
  it('takes names of agents, and says what it left out', async () => {
    const named = await call('review_conversation', { text: 'Ada: It is cold.\nBo: Calm down.', agents: ['Bo'] });
    expect(notes(named).map(({ quote }) => quote)).toContain('Calm down');
    const two = await call('review_conversation', { text: JSON.stringify([{ turns: [{ role: 'agent', text: 'Calm down.' }] }, { turns: [] }]) });
    expect(two.data!['warnings']).toEqual(['Only the first of 2 conversations was reviewed.']);
  });
  it('coaches a draft, finished or not, in the light of what was said', async () => {
    const before = [{ role: 'customer', text: 'My oven is cold again.' }];
    expect(notes(await call('coach_draft', { draft: 'You should have cleaned it', before, finished: false }))).toEqual([]);
    expect(notes(await call('coach_draft', { draft: 'You should have cleaned it', before })).length).toBeGreaterThan(0);
    const said = notes(await call('coach_draft', { draft: 'You should have cleaned it. I am', before, finished: false }));
    expect(said).toContainEqual(expect.objectContaining({ turn: 1, quote: 'You should have cleaned it', principle: 'build-on-strengths' }));
    expect(notes(await call('coach_draft', { draft: 'Another nightmare customer. He rang.', visibility: 'internal' })).map(({ quote }) => quote)).toContain('Another nightmare customer');
  });
  it('tells the principles that findings point to', async () => {
    const { data } = await call('list_principles', {});
    expect((data!['principles'] as { id: string }[]).map(({ id }) => id)).toEqual(principles.map(({ id }) => id));
    for (const { principle } of notes(await call('review_conversation', { text: talk }))) expect((await call('find_principle', { id: principle })).data!['id']).toBe(principle);
  });
  it('offers the principles as resources', async () => {
    const { resources } = await client.listResources();
    expect(resources.length).toBe(principles.length);
    for (const { uri } of resources.slice(0, 3)) {
      const { contents } = await client.readResource({ uri });
      expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({ id: uri.split('/').at(-1) });
    }
    await expect(client.readResource({ uri: 'goodturn://principles/no-such' })).rejects.toThrow('no-such');
  });
  it.each([
    ['review_conversation', {}, 'text'],
    ['review_conversation', { text: 7 }, 'text'],
    ['review_conversation', { text: '' }, 'text'],
    ['review_conversation', { text: 'x'.repeat(200_001) }, 'text'],
    ['review_conversation', { text: '{"turns":[{"role":"agent","text":7}]}' }, 'turns[0].text'],
    ['review_conversation', { text: '{"turns":' }, 'JSON'],
    ['review_conversation', { text: '[]' }, 'no conversation'],
    ['review_conversation', { text: 'A: b\nC: d', agents: 'C' }, 'agents'],
    ['coach_draft', { draft: null }, 'draft'],
    ['coach_draft', { draft: 'Yes.', before: [{ role: 'king', text: 'Hm.' }] }, 'role'],
    ['coach_draft', { draft: 'Yes.', visibility: 'secret' }, 'visibility'],
    ['find_principle', { id: 'be-nice' }, 'list_principles'],
    ['find_principle', { id: '__proto__' }, 'list_principles'],
    ['no_such_tool', {}, 'no_such_tool'],
  ])('%s answers bad input %# with an error that names it', async (name, given, named) => {
    const said = await call(name, given);
    expect(said.isError).toBe(true);
    expect(said.text).toContain(named);
    expect(said.text.length).toBeLessThan(2000);
    expect(said.text).not.toMatch(/\bat .*\.[tj]s:\d/);
  });
  it('answers several calls at once, each its own', async () => {
    const drafts = Array.from({ length: 12 }, (_one, index) => (index % 2 === 0 ? 'Calm down. ' : 'Your oven is here. '));
    const said = await Promise.all(drafts.map((draft) => call('coach_draft', { draft })));
    expect(said.map((one) => notes(one).some(({ quote }) => quote === 'Calm down'))).toEqual(drafts.map((draft) => draft.startsWith('Calm')));
  });
  it('prints nothing but the protocol, and ends with its input', async () => {
    const server = spawn(command.command, command.args, { cwd: command.cwd });
    let [printed, complained] = ['', ''];
    server.stdout.on('data', (data: Buffer) => void (printed += data.toString()));
    server.stderr.on('data', (data: Buffer) => void (complained += data.toString()));
    const say = (message: Record<string, unknown>): void => void server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    say({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bare', version: '1' } } });
    say({ method: 'notifications/initialized' });
    say({ id: 2, method: 'tools/call', params: { name: 'review_conversation', arguments: { text: `${talk}\nAgent: \u2028 <script>alert(1)</script>\u0000` } } });
    server.stdin.end();
    const [code] = await new Promise<[number | null]>((resolve) => server.on('close', (ended) => resolve([ended])));
    const lines = printed.trimEnd().split('\n').map((line) => JSON.parse(line) as { jsonrpc: string; id: number });
    expect(lines.map(({ jsonrpc, id }) => `${jsonrpc} ${id}`)).toEqual(['2.0 1', '2.0 2']);
    expect([code, complained]).toEqual([0, '']);
  });
});

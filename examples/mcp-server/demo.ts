// Starts the server as a client would, calls its tools, and ends it.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { fileURLToPath } from 'node:url';

const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: process.execPath, args: ['--import', 'tsx', 'start.ts'], cwd: fileURLToPath(new URL('.', import.meta.url)) }));

const { tools } = await client.listTools();
console.log(tools.map(({ name }) => name).join(', '));

const call = async (name: string, given: Record<string, unknown>): Promise<void> => {
  const { content, isError } = await client.callTool({ name, arguments: given });
  console.log(`${name}${isError === true ? ', an error' : ''}\n${(content as { text: string }[]).map(({ text }) => text).join('\n')}`);
};
await call('coach_draft', { draft: 'You should have told us. I am on it.', before: [{ role: 'customer', text: 'My card was charged twice.' }] });
await call('find_principle', { id: 'be-nice' });
await client.close();

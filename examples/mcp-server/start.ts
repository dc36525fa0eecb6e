// Serves one client over standard input and output: nothing else may be printed there.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { serviceCoach } from './server';

await serviceCoach().connect(new StdioServerTransport());

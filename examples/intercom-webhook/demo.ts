// Starts the server on this machine, sends it what Intercom would send, and stops it.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Report } from 'goodturn';
import { printReport } from './print-report';
import { webhook } from './server';
import { signatureOf } from './signature';

const secret = 'not a real secret';
const server = webhook({ secret, onReport: (...report) => server.emit('reviewed', ...report), onProblem: (error) => server.emit('error', error) });
const reviewed = once(server, 'reviewed') as Promise<[Report, string]>;
server.listen(0, '127.0.0.1');
await once(server, 'listening');

const body = readFileSync(new URL('replied.json', import.meta.url));
const send = async (signature: string): Promise<number> =>
  (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: 'POST', headers: { 'x-hub-signature': signature }, body })).status;

console.log(`forged: ${await send('sha1=0')}`);
console.log(`signed: ${await send(signatureOf(body, secret))}`);
printReport(...(await reviewed));
server.close();

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { GoodturnError, type Report } from 'goodturn';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { printReport } from '../../examples/intercom-webhook/print-report';
import { webhook } from '../../examples/intercom-webhook/server';
import { isSigned, signatureOf } from '../../examples/intercom-webhook/signature';

const secret = 'made-up-for-this-test';
const limit = 20_000;
const reports: (readonly [string, Report])[] = [];
const problems: unknown[] = [];
let server: Server;
let port: number;

beforeAll(async () => {
  server = webhook({ secret, limit, onReport: (report, topic) => void reports.push([topic, report]), onProblem: (error) => void problems.push(error) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  reports.length = 0;
  problems.length = 0;
});

const replied = readFileSync('examples/intercom-webhook/replied.json');
const send = async (body: Buffer | string, { method = 'POST', signature = signatureOf(Buffer.from(body), secret) }: { method?: string; signature?: string | null } = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/`, { method, ...(method === 'POST' ? { body: new Uint8Array(Buffer.from(body)) } : {}), headers: signature === null ? {} : { 'x-hub-signature': signature } });
/** Work that was put off has been done after one more round trip, for the server is in this process. */
const settled = async (): Promise<void> => void (await send('{"topic":"ping"}'));

const notice = (topic: string, body: string, author = 'admin'): string =>
  JSON.stringify({ type: 'notification_event', topic, data: { item: { type: 'conversation', id: '77', conversation_parts: { conversation_parts: [{ id: '1', part_type: 'comment', body, created_at: 1772440200, author: { type: author, name: 'Kit' } }] } } } });

describe('what it answers', () => {
  it.each([
    ['its own signature', replied, undefined, 200],
    ['no signature', replied, null, 401],
    ['an empty signature', replied, '', 401],
    ['another secret', replied, signatureOf(replied, 'guessed'), 401],
    ['another body', Buffer.from(`${replied.toString()} `), signatureOf(replied, secret), 401],
    ['a signature cut short', replied, signatureOf(replied, secret).slice(0, -1), 401],
    ['a signature with more behind it', replied, `${signatureOf(replied, secret)}0`, 401],
    ['the bare digest', replied, signatureOf(replied, secret).slice(5), 401],
    ['a signature of odd letters', replied, `sha1=${'é'.repeat(40)}`, 401],
    ['no JSON', '{"topic":', undefined, 400],
    ['no body', '', undefined, 400],
    ['no object', '"ping"', undefined, 400],
    ['null', 'null', undefined, 400],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), undefined, 400],
    ['no JSON and no signature', '{', null, 401],
    ['a body at the limit', `"${'x'.repeat(limit - 2)}"`, undefined, 400],
    ['a body above the limit', `"${'x'.repeat(limit - 1)}"`, undefined, 413],
    ['a body far above the limit', 'x'.repeat(4_000_000), null, 413],
  ])('to %s', async (_what, body, signature, status) => {
    const response = await send(body, signature === undefined ? {} : { signature });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
    await settled();
    expect(reports.length).toBe(status === 200 ? 1 : 0);
    expect(problems).toEqual([]);
  });
  it.each([['GET', 405], ['PUT', 405], ['DELETE', 405], ['HEAD', 200]])('to %s', async (method, status) => {
    const response = await send('', { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(status === 405 ? 'HEAD, POST' : null);
  });
  it('to a body of unknown length that grows too big', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    let heard = '';
    socket.on('data', (data) => void (heard += data.toString()));
    socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n');
    for (let sent = 0; sent <= limit; sent += 1000) socket.write(`3e8\r\n${'x'.repeat(1000)}\r\n`);
    await vi.waitFor(() => expect(heard).toContain('HTTP/1.1 413'), 5000);
    socket.destroy();
  });
  it('to the next request, when one broke off in the middle', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 500\r\n\r\n{"topic"');
    await once(socket, 'connect');
    socket.destroy();
    expect((await send(replied)).status).toBe(200);
  });
});

describe('what it reviews', () => {
  it('the conversation of the payload, with the words as they were sent', async () => {
    await send(replied);
    await settled();
    const [[topic, report]] = reports as [[string, Report]];
    expect(topic).toBe('conversation.admin.replied');
    expect(report.conversation).toBe('5521');
    expect(report.findings.find(({ detector }) => detector === 'labelling/blame')).toMatchObject({ turn: 1, quote: 'You should have checked it' });
    expect(report.checked.warnings.map(({ code }) => code)).toContain('truncated');
  });
  it('plain text, in which markup stays text, and letters cut between two packets', async () => {
    const words = 'Calm down 🫖, it is <b>5 < 6</b>. ';
    const body = Buffer.from(notice('conversation.admin.replied', words));
    const cut = body.indexOf(Buffer.from('🫖')) + 2;
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nhost: localhost\r\nx-hub-signature: ${signatureOf(body, secret)}\r\ncontent-length: ${body.length}\r\n\r\n`);
    socket.write(body.subarray(0, cut));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.end(body.subarray(cut));
    await vi.waitFor(() => expect(reports.length).toBe(1), 5000);
    expect(reports[0]![1].findings.map(({ quote }) => quote)).toContain('Calm down 🫖');
  });
  it.each(['conversation.user.created', 'conversation.user.replied', 'conversation.admin.noted', 'conversation.admin.closed'])('%s', async (topic) => {
    expect((await send(notice(topic, 'It broke.', 'user'))).status).toBe(200);
    await settled();
    expect(reports.map(([named]) => named)).toEqual([topic]);
  });
  it.each([
    ['a ping', { type: 'notification_event', topic: 'ping', data: { item: { type: 'ping', message: 'Made for a test.' } } }],
    ['another topic', { topic: 'contact.user.created', data: { item: {} } }],
    ['no topic', { data: null }],
    ['a topic that is none', { topic: { toString: 1 } }],
    ['a list', []],
  ])('not %s', async (_what, body) => {
    expect((await send(JSON.stringify(body))).status).toBe(200);
    await settled();
    expect([reports, problems]).toEqual([[], []]);
  });
  it.each([{}, { item: null }, { item: { id: '4' } }, { item: [] }])('nothing in data %j, and says what is missing', async (data) => {
    expect((await send(JSON.stringify({ topic: 'conversation.user.replied', data }))).status).toBe(200);
    await settled();
    expect(reports).toEqual([]);
    expect(problems).toEqual([expect.any(GoodturnError)]);
  });
  it('at once what many send', async () => {
    const statuses = await Promise.all(Array.from({ length: 20 }, (_one, index) => send(index % 2 === 0 ? replied : '{', {}).then(({ status }) => status)));
    expect(statuses).toEqual(statuses.map((_status, index) => (index % 2 === 0 ? 200 : 400)));
    await settled();
    expect(reports.length).toBe(10);
  });
});

describe('its parts', () => {
  it('no empty secret', () => expect(() => webhook({ secret: '', onReport: () => undefined, onProblem: () => undefined })).toThrow('client secret'));
  it('sign as HMAC-SHA1 is published (RFC 2202, case 2)', () => {
    const body = Buffer.from('what do ya want for nothing?');
    expect(signatureOf(body, 'Jefe')).toBe('sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79');
    expect(isSigned(body, 'sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79', 'Jefe')).toBe(true);
    expect(isSigned(body, undefined, 'Jefe')).toBe(false);
  });
  it('print quotes without names, addresses and numbers', async () => {
    await send(notice('conversation.admin.replied', 'You should have rung Kit on 0171 555 0199 or written to kit@example.test, Mr Quillfeather.'));
    await settled();
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void lines.push(parts.join(' ')));
    printReport(reports[0]![1], reports[0]![0]);
    vi.restoreAllMocks();
    const all = `${lines.join('\n')}\n${JSON.stringify(reports)}`;
    expect(all).toContain('You should have rung');
    expect(all).not.toMatch(/Quillfeather|Kit\b|0199|kit@/);
  });
});

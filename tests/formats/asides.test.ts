import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/conversation/turn';
import { asidesIn } from '../../src/formats/asides-in';
import { fromFreshdesk } from '../../src/formats/freshdesk';
import { fromFrontPlugin } from '../../src/formats/front-plugin';
import { fromGorgias } from '../../src/formats/gorgias';
import { fromHelpScout } from '../../src/formats/help-scout';
import { fromHubSpot } from '../../src/formats/hubspot';
import { importText } from '../../src/formats/import-text';
import { fromIntercom } from '../../src/formats/intercom';
import { fromSalesforce } from '../../src/formats/salesforce';
import { fromZendeskApp } from '../../src/formats/zendesk-app';
import { fromZendeskComments } from '../../src/formats/zendesk-comments';
import { fromZendeskLog } from '../../src/formats/zendesk-log';
import { readHtml } from '../../src/html';
import { ownWords } from './own-words';

const html = '<div dir="ltr">It works &amp; shines.<br><br>Thanks,<br>Ana</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Mar 2026 at 10:02, Levi wrote:</div><blockquote class="gmail_quote">You should have called.</blockquote></div>';
const plain = 'It works & shines.\n\nThanks,\nAna\n\nOn Mon, 2 Mar 2026 at 10:02, Levi wrote:\n\nYou should have called.';
const own = 'It works & shines.\n\nThanks,';

const createdBy = { type: 'customer', id: 1 };

describe('asides of imported mail', () => {
  it.each<[source: string, read: () => readonly Turn[]]>([
    ['Zendesk comments', () => fromZendeskComments({ comments: [{ id: 1, author_id: 7, html_body: html, via: { channel: 'email' } }], users: [{ id: 7, role: 'end-user' }] }).conversation.turns],
    ['a Zendesk app', () => fromZendeskApp([{ author: { role: 'end-user' }, channel: { name: 'email' }, message: { content: html, contentType: 'text/html' } }]).conversation.turns],
    ['a Zendesk log', () => fromZendeskLog({ events: [{ id: '1', type: 'Comment', author: { type: 'user' }, content: { body: html } }] }).conversation.turns],
    ['Freshdesk', () => fromFreshdesk([{ id: 1, ticket_id: 2, incoming: true, body: html }]).conversation.turns],
    ['Help Scout', () => fromHelpScout({ type: 'email', _embedded: { threads: [{ id: 1, type: 'customer', state: 'published', body: html, createdBy }] } }).conversation.turns],
    ['a Front plugin', () => fromFrontPlugin([{ id: 'm', status: 'inbound', content: { type: 'html', body: html } }]).conversation.turns],
    ['Salesforce', () => fromSalesforce([{ Id: '1', Incoming: true, HtmlBody: html }])[0]!.conversation.turns],
    ['Gorgias', () => fromGorgias([{ id: 1, from_agent: false, body_html: html, channel: 'email' }]).conversation.turns],
    ['HubSpot', () => fromHubSpot([{ id: 'm', type: 'MESSAGE', direction: 'INCOMING', richText: html }]).conversation.turns],
    ['Intercom', () => fromIntercom({ source: { type: 'email', id: '1', body: html, author: { type: 'user' } }, conversation_parts: { conversation_parts: [] } }).conversation.turns],
  ])('%s: all words are kept, and are those of readHtml', (_source, read) => {
    const [turn, ...more] = read();
    expect(more).toEqual([]);
    expect(turn?.text).toBe(readHtml(html).text);
    expect(turn?.asides).toEqual(readHtml(html).asides);
    expect(ownWords(turn!)).toBe(own);
  });
  it.each<[source: string, read: () => readonly Turn[]]>([
    ['Zendesk comments', () => fromZendeskComments({ comments: [{ id: 1, author_id: 7, plain_body: plain, html_body: html }], users: [{ id: 7, role: 'end-user' }] }).conversation.turns],
    ['Freshdesk', () => fromFreshdesk([{ id: 1, ticket_id: 2, incoming: true, body_text: plain, body: html }]).conversation.turns],
    ['Salesforce', () => fromSalesforce([{ Id: '1', Incoming: true, TextBody: plain, HtmlBody: html }])[0]!.conversation.turns],
    ['Gorgias', () => fromGorgias([{ id: 1, from_agent: false, body_text: plain, body_html: html }]).conversation.turns],
    ['HubSpot', () => fromHubSpot([{ id: 'm', type: 'MESSAGE', direction: 'INCOMING', text: plain, richText: html }]).conversation.turns],
  ])('%s: plain text beside HTML', (_source, read) => {
    const [turn] = read();
    expect(turn?.text).toBe(plain);
    expect(ownWords(turn!)).toBe(own);
  });
  it('are those of mail only', () => {
    const chat = fromIntercom({ source: { type: 'conversation', id: '1', body: html, author: { type: 'user' } }, conversation_parts: { conversation_parts: [] } });
    expect(chat.conversation.channel).toBe('chat');
    expect(chat.conversation.turns[0]?.asides).toBeUndefined();
  });
});

describe('importText', () => {
  const talk = (channel: string | undefined, more: object = {}): string => JSON.stringify({ channel, turns: [{ role: 'customer', text: 'Yes.\n> Is it?', ...more }] });
  const asidesOfText = (text: string, format: 'json' | 'ndjson'): unknown => [...importText(text, format)].map((one) => ('conversation' in one ? one.conversation.turns[0]?.asides : one.error));
  it.each(['json', 'ndjson'] as const)('marks mail in %s that names no asides', (format) => {
    expect(asidesOfText(talk('email'), format)).toEqual([[{ start: 5, end: 13, kind: 'quoted' }]]);
    expect(asidesOfText(talk('chat'), format)).toEqual([undefined]);
    expect(asidesOfText(talk(undefined), format)).toEqual([undefined]);
    expect(asidesOfText(talk('email', { asides: [] }), format)).toEqual([[]]);
    expect(asidesOfText(talk('email', { asides: [{ start: 0, end: 4, kind: 'signature' }] }), format)).toEqual([[{ start: 0, end: 4, kind: 'signature' }]]);
  });
  it('names asides that are none', () => {
    expect(() => asidesOfText(talk('email', { asides: [{ start: 0, end: 99, kind: 'quoted' }] }), 'json')).toThrow(/turns\[0\]\.asides\[0\]|Expected places/);
  });
});

describe('asidesIn', () => {
  it.each<[value: unknown, left: unknown]>([
    [undefined, []], [null, []], ['x', []], [[null, 5, {}], []],
    [[{ start: 0, end: 3, kind: 'quoted', more: 1 }], [{ start: 0, end: 3, kind: 'quoted' }]],
    [[{ start: 0, end: 3, kind: 'shouted' }, { start: 3, end: 3, kind: 'quoted' }, { start: 5, end: 11, kind: 'quoted' }, { start: -1, end: 2, kind: 'quoted' }, { start: 0.5, end: 2, kind: 'quoted' }], []],
  ])('%j', (value, left) => expect(asidesIn(value, 10)).toEqual(left));
});

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { conversationFrom } from '../../src/conversation/check';
import {
  fromFreshdesk, fromFront, fromFrontPlugin, fromHelpScout, fromIntercom, fromIntercomList, fromJson, fromZendeskApp, fromZendeskComments, fromZendeskLog, fromZendeskTicketEvents,
  guessFormat, type Imported, importText, inputFormats,
} from '../../src/formats';
import { countSkipped } from '../../src/formats/gather';
import { bodyOf } from '../../src/formats/body';
import { isoOfUnix } from '../../src/formats/unix-time';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

/** Every importer of a JSON payload, with the keys and words that its payloads are made of. */
const importers: readonly [name: string, read: (json: unknown) => Imported | readonly Imported[], words: readonly string[]][] = [
  ['fromJson', fromJson, ['turns', 'role', 'text', 'agent']],
  ['fromZendeskComments', fromZendeskComments, ['comments', 'ticket', 'users', 'author_id', 'id', 'role', 'body', 'plain_body', 'public', 'created_at']],
  ['fromZendeskApp', fromZendeskApp, ['ticket.conversation', 'author', 'role', 'channel', 'name', 'internal', 'message', 'content', 'timestamp']],
  ['fromZendeskTicketEvents', fromZendeskTicketEvents, ['ticket_events', 'child_events', 'event_type', 'Comment', 'Change', 'author_id', 'assignee_id', 'requester_id', 'ticket_id', 'body', 'public', 'users', 'id', 'role', 'agent', 'timestamp', 'via', 'channel', 'email', 'metadata', 'flags']],
  ['fromZendeskLog', fromZendeskLog, ['events', 'type', 'Comment', 'author', 'user', 'bot', 'content', 'text', 'body', 'metadata', 'public', 'created_at', 'id', 'display_name']],
  ['fromIntercom', fromIntercom, ['source', 'conversation_parts', 'part_type', 'comment', 'note', 'author', 'type', 'admin', 'body', 'redacted', 'created_at', 'data', 'item']],
  ['fromIntercomList', fromIntercomList, ['conversations', 'source', 'conversation_parts', 'author', 'type', 'user', 'body', 'subject']],
  ['fromFreshdesk', fromFreshdesk, ['ticket', 'conversations', 'description_text', 'description', 'requester_id', 'source', 'body_text', 'body', 'incoming', 'private', 'user_id', 'id', 'created_at', 'automation_id']],
  ['fromHelpScout', fromHelpScout, ['_embedded', 'threads', 'page', 'number', 'totalPages', 'type', 'customer', 'message', 'note', 'lineitem', 'state', 'published', 'body', 'createdBy', 'user', 'first', 'createdAt', 'source', 'via', 'action']],
  ['fromFront', fromFront, ['_results', 'messages', 'comments', 'is_inbound', 'author', 'type', 'email', 'user', 'rule', 'text', 'body', 'signature', 'created_at', 'posted_at', 'draft_mode', 'recipients', '_links', 'related', 'conversation', '_pagination', 'next']],
  ['fromFrontPlugin', fromFrontPlugin, ['results', 'token', 'status', 'inbound', 'outbound', 'date', 'from', 'handle', 'content', 'body', 'type', 'html', 'text', 'id']],
];

/** Any JSON value, with a payload's own keys and words among it, so that it gets past the first look. */
const payloads = (words: readonly string[]): fc.Arbitrary<unknown> => {
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom<unknown>(...words, '', '2026-03-01T09:00:00Z', 1772352000, 1e300, 2 ** 60, -1, '__proto__', '<p>a</p>')),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 6, noNullPrototype: true }),
    ),
  }));
  return value;
};

describe.each(importers)('%s', (_name, read, words) => {
  it('gives conversations or its own error for any JSON value', () => {
    fc.assert(fc.property(payloads(words), (payload) => {
      let all: readonly Imported[];
      try {
        all = [read(payload)].flat();
      } catch (error) {
        expect(error).toBeInstanceOf(GoodturnError);
        return;
      }
      for (const { conversation, warnings, skipped } of all) {
        conversationFrom(conversation);
        expect(Object.values(skipped).every((count) => count > 0)).toBe(true);
        expect(warnings.every(({ message }) => /^\S.*\.$/s.test(message))).toBe(true);
      }
    }), { numRuns: 300 });
  });
});

describe('the samples of each vendor', () => {
  const folder = '../shared/samples';
  if (!existsSync(folder)) console.log('skipped: no corpora');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json') && statSync(join(folder, name)).isFile()) : [];
  const known = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const).filter(([, text]) => guessFormat(text).format !== 'json');
  it.skipIf(files.length === 0)('are read, or it is said what to export', () => {
    expect(known.length).toBeGreaterThan(10);
    for (const [name, text] of known) {
      if (/"tickets":/.test(text)) expect(() => [...importText(text)], name).toThrow(/holds no comments: export .*comment_events/);
      else expect([...importText(text)].filter(({ error }) => error !== undefined), name).toEqual([]);
    }
  });
});

describe('what importers share', () => {
  it('has a reader for every format', () => {
    for (const format of inputFormats) expect(() => [...importText('?', format)], format).not.toThrow(/no format/);
  });
  it.each<[seconds: unknown, iso: string | undefined]>([
    [0, '1970-01-01T00:00:00Z'], [1772352000, '2026-03-01T08:00:00Z'], [1772352000.25, '2026-03-01T08:00:00.250Z'], ['1772352000', '2026-03-01T08:00:00Z'],
    [-1, undefined], [1e300, undefined], [Number.NaN, undefined], [null, undefined], ['2026', '1970-01-01T00:33:46Z'], ['x', undefined], [{}, undefined],
  ])('writes the seconds %j as %j', (seconds, iso) => expect(isoOfUnix(seconds)).toBe(iso));
  it.each<[body: unknown, text: string]>([
    ['<p>a</p>', 'a'], ['a<br>b', 'a\nb'], ['3 < 5', '3 < 5'], ['press <b> now\r\nplease', 'press <b> now\nplease'], ['Fish &amp; chips', 'Fish & chips'],
    ['<p>a<script>alert(1)</script></p>', 'a'], ['<img src="x">', ''], [null, ''], [5, ''], [' ', ''],
  ])('reads %j as %j', (body, text) => expect(bodyOf(body).text).toBe(text));
  it('counts any kind', () => expect(Object.entries(countSkipped(['__proto__', 'tag', '__proto__']))).toEqual([['__proto__', 2], ['tag', 1]]));
});

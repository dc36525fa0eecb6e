import type { Role, Warning } from '../conversation/turn';
import { type Body, bothBodies, htmlBody } from './body';
import type { TranscriptOptions } from './cast';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, kindOf, listOf, stringOf } from './record';
import { readSalesforceChat } from './salesforce-chat';
import { isSalesforceEntry, readSalesforceEntry } from './salesforce-entry';
import { turnFrom } from './turn-from';
import { wrongPayload } from './wrong-payload';

const isRecord = (value: unknown): boolean => isFields(value) && ['TextBody', 'HtmlBody', 'FromAddress', 'Body', 'ActorType', 'messageText'].some((key) => key in value);

const recordsIn = (layer: unknown): readonly unknown[] | undefined => {
  const top = fieldsOf(layer);
  return listOf(layer) ?? listOf(top['records']) ?? listOf(top['conversationEntries']) ?? (isRecord(layer) ? [layer] : undefined);
};

const recordsOf = (payload: unknown): readonly unknown[] => {
  const records = sought(payload, recordsIn);
  if (records !== undefined) return records;
  throw wrongPayload(payload, 'records', 'EmailMessage records of Salesforce', 'Query them with SELECT Id, ParentId, Incoming, TextBody, FromName, MessageDate FROM EmailMessage.');
};

/** A whole chat in one field. */
const isChat = (record: unknown): record is Fields => isFields(record) && 'Body' in record && !('TextBody' in record);

/** Exports through CSV write `true` as a word. */
const flagOf = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  const word = stringOf(value)?.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
};

const said = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text.trim());

/** The mark by which Salesforce finds an email's case again: nobody's words, so it counts as part of the signature. */
const threadMark = /(?:\[\s*)?(?:ref:_?[\w!.]+:ref|thread::[\w-]+::)(?:\s*\])?/g;

const withMarks = (body: Body): Body => {
  const isOutside = (start: number, end: number): boolean => body.asides.every((aside) => aside.end <= start || aside.start >= end);
  const marks = [...body.text.matchAll(threadMark)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, kind: 'signature' as const }));
  return { ...body, asides: [...body.asides, ...marks.filter(({ start, end }) => isOutside(start, end))].sort((one, other) => one.start - other.start) };
};

const bodyOf = (record: Fields): Body | undefined => {
  const html = stringOf(record['HtmlBody']);
  const plain = said(stringOf(record['TextBody'])?.replace(/\r\n?/g, '\n'));
  const body = plain === undefined ? htmlBody(html ?? '') : bothBodies(plain, html);
  return body.text.replace(threadMark, '').trim() === '' ? undefined : withMarks(body);
};

const isAutomatic = (record: Fields): boolean => record['AutomationType'] === 'AiAutomated';

const roleOf = (record: Fields): Role | undefined => {
  if (isAutomatic(record)) return 'bot';
  const incoming = flagOf(record['Incoming']);
  return incoming === undefined ? undefined : incoming ? 'customer' : 'agent';
};

const warningsOf = (record: Fields, role: Role | undefined, path: string): readonly Warning[] => [
  ...(isAutomatic(record) ? [{ code: 'automatic' as const, path: `${path}.AutomationType`, message: 'An AI wrote and sent this email; it was read as role bot.' }] : []),
  ...(role === undefined ? [{ code: 'guessed-role' as const, path: `${path}.Incoming`, message: 'Read as role other: Incoming does not say who wrote it. Select that field too.' }] : []),
];

const drafts: ReadonlySet<unknown> = new Set(['5', 5, 'Draft']);

const read = (record: Fields, path: string): ReadPart => {
  if (drafts.has(record['Status'])) return leftOut('draft', path, 'this email is a draft.');
  if (flagOf(record['IsDeleted']) === true) return leftOut('deleted', path, 'this email was deleted.');
  const body = bodyOf(record);
  if (body === undefined) return leftOut('email', path, 'this email has no words.');
  const role = roleOf(record);
  const turn = turnFrom(role ?? 'other', body, {
    at: record['MessageDate'] ?? record['CreatedDate'],
    author: said(stringOf(record['FromName'])) ?? said(stringOf(record['FromAddress'])),
    id: idOf(record['Id'], `${path}.Id`),
    internal: flagOf(record['IsExternallyVisible']) === false,
  });
  return { turn, warnings: warningsOf(record, role, path) };
};

const groupOf = (value: unknown): string => {
  const record = fieldsOf(value);
  return idOf(record['ParentId'] ?? record['RelatedToId'] ?? record['ConversationId'], 'ParentId') ?? '';
};

const readOne = (record: unknown, path: string): ReadPart => {
  if (!isFields(record)) return leftOut('item', path, `expected a record, found ${kindOf(record)}.`);
  return isSalesforceEntry(record) ? readSalesforceEntry(record, path) : read(record, path);
};

const more = (payload: unknown): readonly Warning[] => fieldsOf(payload)['done'] === false
  ? [{ code: 'truncated', path: 'nextRecordsUrl', message: 'There are more records at nextRecordsUrl; only these were read.' }]
  : [];

/** Records of one conversation: a chat is one by itself. */
interface Group {
  readonly chat?: Imported;
  readonly id: string;
  readonly entries: boolean;
  readonly parts: ReadPart[];
}

/**
 * Reads EmailMessage records of Salesforce: a query's result, a bare list or one record. The emails of one
 * case (`ParentId`) make one conversation. Quoted earlier emails stay and are marked as asides; drafts are left out; what an
 * AI sent by itself is role bot, what an agent sent with its help is role agent. Entries of messaging
 * (ConversationEntry) are read by their conversations, each LiveChatTranscript is a conversation.
 *
 * @param json - the parsed JSON, or its text
 * @param options - who the agents are, for chats that do not tell
 * @returns one entry a case, a conversation or a chat, in the order in which they first appear.
 * @throws GoodturnError `bad-input` if there are no records.
 * @example
 * const records = [{ Id: '02s1', ParentId: '5001', Incoming: true, TextBody: 'Where is my order?' }];
 * fromSalesforce({ records })[0]?.conversation.id // => '5001'
 */
export const fromSalesforce = (json: unknown, options: TranscriptOptions = {}): readonly Imported[] => {
  const payload = pagesJoined(parsed(json), (page) => listOf(page['records']) !== undefined);
  const groups = new Map<string, Group>();
  recordsOf(payload).forEach((record, index) => {
    const path = `records[${index}]`;
    if (isChat(record)) {
      groups.set(path, { chat: readSalesforceChat(record, path, options), id: '', entries: false, parts: [] });
      return;
    }
    const id = groupOf(record);
    const mine = groups.get(`of ${id}`);
    if (mine === undefined) groups.set(`of ${id}`, { id, entries: isSalesforceEntry(record), parts: [readOne(record, path)] });
    else mine.parts.push(readOne(record, path));
  });
  const warnings = more(payload);
  return [...groups.values()].map(({ chat, id, entries, parts }) =>
    chat ?? gather(parts, { path: 'records', id: id === '' ? undefined : id, channel: entries ? 'chat' : 'email', warnings }));
};

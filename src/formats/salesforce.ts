import type { Role, Warning } from '../conversation/turn';
import { type Body, bothBodies, htmlBody } from './body';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, kindOf, listOf, stringOf } from './record';
import { turnFrom } from './turn-from';
import { wrongPayload } from './wrong-payload';

const isEmail = (value: unknown): boolean => isFields(value) && ('TextBody' in value || 'HtmlBody' in value || 'FromAddress' in value);

const recordsOf = (payload: unknown): readonly unknown[] => {
  const records = listOf(payload) ?? listOf(fieldsOf(payload)['records']) ?? (isEmail(payload) ? [payload] : undefined);
  if (records !== undefined) return records;
  throw wrongPayload(payload, 'records', 'EmailMessage records of Salesforce', 'Query them with SELECT Id, ParentId, Incoming, TextBody, FromName, MessageDate FROM EmailMessage.');
};

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

const caseOf = (value: unknown): string => {
  const record = fieldsOf(value);
  return idOf(record['ParentId'] ?? record['RelatedToId'], 'ParentId') ?? '';
};

/**
 * Reads EmailMessage records of Salesforce: a query's result, a bare list or one record. The emails of one
 * case (`ParentId`) make one conversation. Quoted earlier emails stay and are marked as asides; drafts are left out; what an
 * AI sent by itself is role bot, what an agent sent with its help is role agent.
 *
 * @param json - the parsed JSON, or its text
 * @returns one entry a case, in the order in which they first appear.
 * @throws GoodturnError `bad-input` if there are no records.
 * @example
 * const records = [{ Id: '02s1', ParentId: '5001', Incoming: true, TextBody: 'Where is my order?' }];
 * fromSalesforce({ records })[0]?.conversation.id // => '5001'
 */
export const fromSalesforce = (json: unknown): readonly Imported[] => {
  const payload = parsed(json);
  const records = recordsOf(payload);
  const parts = new Map<string, ReadPart[]>();
  records.forEach((record, index) => {
    const path = `records[${index}]`;
    const part = isFields(record) ? read(record, path) : leftOut('item', path, `expected a record, found ${kindOf(record)}.`);
    const mine = parts.get(caseOf(record));
    if (mine === undefined) parts.set(caseOf(record), [part]);
    else mine.push(part);
  });
  const more: readonly Warning[] = fieldsOf(payload)['done'] === false
    ? [{ code: 'truncated', path: 'nextRecordsUrl', message: 'There are more records at nextRecordsUrl; only these were read.' }]
    : [];
  return [...parts].map(([id, mine]) => gather(mine, { path: 'records', id: id === '' ? undefined : id, channel: 'email', warnings: more }));
};

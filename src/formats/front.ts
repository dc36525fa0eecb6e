import type { Role, Warning } from '../conversation/turn';
import { type Body, bodyOf, bothBodies } from './body';
import { channelOf } from './channels';
import { frontConversation, frontIdOf, frontList, frontMessageOf, isFrontComment, openFront, restOfFront, severalOfFront } from './front-messages';
import { gather, leftOut, type ReadPart } from './gather';
import { withSignature } from './given-signature';
import type { Imported } from './imported';
import { plainJson } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, kindOf, listOf, stringOf } from './record';
import { readSeveral } from './several';
import { turnFrom } from './turn-from';

/** What belongs to a conversation and comes from elsewhere. */
export interface FrontOptions {
  /** What `/conversations/{id}/comments` gives: the team's internal notes. */
  readonly comments?: unknown;
}

/** Authors that are no people. */
const machines: ReadonlySet<unknown> = new Set(['rule', 'macro', 'API', 'api', 'integration', 'CSAT', 'csat', 'bot', 'ai']);

/** Front's own words for ways, beside those that everybody uses. */
const ways: ReadonlyMap<unknown, string> = new Map([['tweet', 'twitter'], ['smooch', 'chat'], ['intercom', 'chat']]);

/** Line ends may come written as a backslash and an n; where the HTML has these too, somebody typed them. */
const withLineEnds = (text: string, html: unknown): string =>
  text.includes('\n') || typeof html !== 'string' || html.includes('\\n') ? text : text.replace(/(?:\\r)?\\n/g, '\n');

const bodyIn = (message: Fields): Body => {
  const plain = withLineEnds(stringOf(message['text']) ?? '', message['body']).trim();
  const body = plain === '' ? bodyOf(message['body']) : bothBodies(plain, message['body']);
  const own = message['type'] === 'email' ? body : { ...body, asides: [] };
  return withSignature(own, stringOf(fieldsOf(message['signature'])['body']) ?? '');
};

const roleOf = ({ is_inbound: inbound, author }: Fields): Role | undefined => {
  const kind = fieldsOf(author)['type'];
  if (machines.has(kind)) return 'bot';
  if (isFields(author) && kind !== 'visitor') return 'agent';
  return typeof inbound === 'boolean' ? (inbound ? 'customer' : 'agent') : undefined;
};

const nameOf = (message: Fields): string | undefined => {
  const { first_name: first, last_name: last, username, email } = fieldsOf(message['author']);
  const name = [first, last].flatMap((part) => (typeof part === 'string' && part !== '' ? [part] : [])).join(' ');
  const from = fieldsOf((listOf(message['recipients']) ?? []).find((one) => fieldsOf(one)['role'] === 'from'));
  return (name === '' ? undefined : name) ?? stringOf(username) ?? stringOf(email) ?? stringOf(from['name']) ?? stringOf(from['handle']);
};

/** Why a message is no turn, in one word. */
const unsent = ({ draft_mode: mode, is_draft: draft, error_type: failure }: Fields): string | undefined => {
  if ((mode ?? null) !== null || draft === true) return 'draft';
  return (failure ?? null) === null ? undefined : 'failed';
};

const read = (value: unknown, path: string): ReadPart => {
  const item = frontMessageOf(value);
  if (typeof item === 'string') return { skipped: item };
  if (!isFields(item)) return leftOut('item', path, `expected a message, found ${kindOf(item)}.`);
  const internal = isFrontComment(item);
  const lost = unsent(item);
  if (lost === 'failed') return leftOut(lost, path, 'this message was never delivered.');
  if (lost !== undefined) return { skipped: lost };
  const body = internal ? bodyOf(item['body']) : bodyIn(item);
  if (body.text === '') return leftOut(internal ? 'comment' : 'message', path, `this ${internal ? 'comment' : 'message'} has no words.`);
  const role = internal && !machines.has(fieldsOf(item['author'])['type']) ? 'agent' : roleOf(item);
  const warnings: Warning[] = [];
  if (role === 'bot') warnings.push({ code: 'automatic', path, message: 'A rule or an integration wrote this message; it was read as role bot.' });
  if (role === undefined) warnings.push({ code: 'guessed-role', path: `${path}.is_inbound`, message: 'Read as role other: is_inbound does not say who wrote it.' });
  if (role === 'agent' && item['is_inbound'] === true) {
    warnings.push({ code: 'guessed-role', path: `${path}.author`, message: 'Read as role agent: this message came in, but a teammate wrote it.' });
  }
  const turn = turnFrom(role ?? 'other', body, { at: item['created_at'] ?? item['posted_at'], author: nameOf(item), id: idOf(item['id'], `${path}.id`), internal });
  return { turn, warnings };
};

const readAll = (items: readonly unknown[] = [], path: string): readonly ReadPart[] => items.map((item, index) => read(item, `${path}[${index}]`));

/**
 * Reads the messages of one Front conversation (`/conversations/{id}/messages`), which come newest first, together with
 * its comments, which are internal: as an option, or both as `{ messages, comments }`. Signatures that Front names and
 * quoted history are marked as asides; drafts are counted in `skipped`; what a rule or an integration wrote is role bot.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there is no list of messages.
 * @example
 * const messages = { _results: [{ id: 'msg_1', is_inbound: true, created_at: 1772352000.5, text: 'Is it in stock?' }] };
 * const comments = { _results: [{ id: 'com_1', posted_at: 1772352060, body: 'It is.' }] };
 * fromFront(messages, { comments }).conversation.turns.map(({ role, text }) => [role, text]) // => [['customer', 'Is it in stock?'], ['agent', 'It is.']]
 */
export const fromFront = (json: unknown, options: FrontOptions = {}): Imported => {
  const { comments } = fieldsOf(plainJson(options));
  const { main, notes } = frontConversation(json, comments);
  const items = frontList(main) ?? [];
  return gather([...readAll(items, 'messages'), ...readAll(frontList(notes), 'comments')], {
    path: 'messages',
    id: frontIdOf([...items, ...(frontList(notes) ?? [])]),
    channel: channelOf(items.map((item) => ways.get(fieldsOf(item)['type']) ?? fieldsOf(item)['type'])),
    warnings: [...restOfFront(main, 'messages'), ...restOfFront(notes, 'comments')],
    newestFirst: true,
    keepsAsides: true,
  });
};

/**
 * Reads several Front conversations: `[{ messages, comments }, …]`, or the messages of many in one list.
 *
 * @returns one entry a conversation, in the order in which they first appear.
 * @throws GoodturnError `bad-input` as `fromFront` does, saying in which conversation.
 * @example
 * const one = { messages: { _results: [{ id: 'msg_1', is_inbound: true, text: 'Is it in stock?' }] } };
 * fromFrontList([one, one]).length // => 2
 */
export const fromFrontList = (json: unknown): readonly Imported[] => readSeveral(openFront(json), severalOfFront, (one) => fromFront(one));

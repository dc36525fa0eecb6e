import type { Role } from '../conversation/turn';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';
import type { TranscriptOptions } from './cast';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, kindOf, listOf, stringOf } from './record';
import { blockText } from './slack-blocks';
import { slackFiles, type SlackFiles } from './slack-files';
import { slackText } from './slack-text';
import { rolesOf, type SpeakerRoles } from './speaker-roles';
import { turnFrom } from './turn-from';

const said: ReadonlySet<unknown> = new Set([undefined, null, '', 'bot_message', 'me_message', 'thread_broadcast', 'file_share', 'file_comment']);

/** A message of a person or a bot: not a joining, a topic, a pin or a tombstone. */
const isSaid = (message: Fields): boolean => said.has(message['subtype']) && (message['type'] === undefined || message['type'] === 'message') && message['hidden'] !== true;

const isBot = (message: Fields, user: Fields): boolean =>
  message['subtype'] === 'bot_message' || (stringOf(message['bot_id']) ?? '') !== '' || user['is_bot'] === true;

const speakerOf = (message: Fields): string | undefined => stringOf(message['user']) ?? stringOf(message['username']) ?? stringOf(message['bot_id']);

const nameOf = (user: Fields): string | undefined => {
  const profile = fieldsOf(user['profile']);
  return [user['real_name'], profile['real_name'], profile['display_name'], user['name']].flatMap((name) => stringOf(name)?.trim() || [])[0];
};

/** What Slack knows: bots, itself, and guests of the workspace. */
const toldOf = (id: string, user: Fields): Role | undefined => {
  if (id === 'USLACKBOT') return 'system';
  if (user['is_bot'] === true) return 'bot';
  return ['is_stranger', 'is_restricted', 'is_ultra_restricted'].some((key) => user[key] === true) ? 'customer' : undefined;
};

/** Bots often leave the text empty and write into attachments. */
const textOf = (message: Fields, users: ReadonlyMap<string, Fields>): string => {
  const named = (id: string): string | undefined => nameOf(users.get(id) ?? {});
  const own = stringOf(message['text']) ?? '';
  if (own.trim() !== '') return slackText(own, named);
  const blocks = blockText(message['blocks']);
  if (blocks !== '') return slackText(blocks, named);
  const attached = (listOf(message['attachments']) ?? []).map(fieldsOf).flatMap(({ text, fallback, blocks: inner }) => [stringOf(text), blockText(inner), stringOf(fallback)].find((one) => (one ?? '').trim() !== '') ?? []);
  return slackText(attached.join('\n'), named);
};

const deleted: ReadonlySet<unknown> = new Set(['tombstone', 'message_deleted']);

const unsaid = (message: Fields, path: string): ReadPart => ({
  skipped: stringOf(message['subtype']) ?? stringOf(message['type']) ?? 'event',
  ...(deleted.has(message['subtype']) ? { warnings: [{ code: 'redacted' as const, path, message: 'Left out: this message was deleted.' }] } : {}),
});

const read = (value: unknown, path: string, users: ReadonlyMap<string, Fields>, roles: SpeakerRoles): ReadPart => {
  if (!isFields(value)) return leftOut('item', path, `expected a message, found ${kindOf(value)}.`);
  if (!isSaid(value)) return unsaid(value, path);
  const text = textOf(value, users);
  if (text === '') return leftOut((listOf(value['files']) ?? []).length > 0 ? 'file' : 'message', path, 'this message has no words.');
  const speaker = speakerOf(value);
  const user = users.get(speaker ?? '') ?? {};
  const bot = isBot(value, user);
  const turn = turnFrom(bot ? 'bot' : roles.roleOf(speaker === undefined ? undefined : (nameOf(user) ?? speaker)), text, {
    at: value['ts'],
    author: nameOf(user) ?? stringOf(value['username']) ?? stringOf(fieldsOf(value['bot_profile'])['name']) ?? speaker,
    id: idOf(value['ts'], `${path}.ts`),
  });
  return { turn };
};

const peopleIn = ({ messages }: SlackFiles, users: ReadonlyMap<string, Fields>): readonly string[] =>
  messages.map(({ value }) => fieldsOf(value)).filter((message) => isSaid(message)).flatMap((message) => {
    const speaker = speakerOf(message);
    const user = users.get(speaker ?? '') ?? {};
    return speaker === undefined || isBot(message, user) ? [] : [nameOf(user) ?? speaker];
  });

/** Whoever the caller names by id counts by name too. */
const byName = (options: TranscriptOptions, key: 'agents' | 'customers', users: ReadonlyMap<string, Fields>): readonly string[] =>
  guarded('bad-input', key, 'Give names as a list of strings.', () => dense(options[key] ?? [], key).flatMap((id) => [id, nameOf(users.get(id) ?? {}) ?? id]));

/**
 * Reads a Slack export: a list of messages, what `conversations.replies` gives, or the files of the archive by
 * their names (`{ 'users.json': […], 'support/2026-03-03.json': […] }`). Each thread is a conversation; what a
 * channel holds outside threads is one more. Name the agents by name or id: everybody else is then a customer.
 *
 * @param json - the parsed JSON, or its text
 * @returns one entry a thread, in the order of their beginnings.
 * @throws GoodturnError `bad-input` if there are no messages.
 * @example
 * const messages = [{ user: 'U1', text: 'It broke.', ts: '1772532120.000100' }, { user: 'U2', text: 'Since when?', ts: '1772532540.000200' }];
 * fromSlack(messages, { agents: ['U2'] })[0]?.conversation.turns.map(({ role }) => role) // => ['customer', 'agent']
 */
export const fromSlack = (json: unknown, options: TranscriptOptions = {}): readonly Imported[] => {
  const files = slackFiles(parsed(json));
  const users = new Map(files.users.flatMap((user) => (stringOf(user['id']) === undefined ? [] : [[stringOf(user['id']) ?? '', user] as const])));
  const ids = new Map([...users].map(([id, user]) => [nameOf(user) ?? id, id] as const));
  const roles = rolesOf(peopleIn(files, users), { agents: byName(options, 'agents', users), customers: byName(options, 'customers', users) }, 'users',
    (name) => toldOf(ids.get(name) ?? name, users.get(ids.get(name) ?? name) ?? {}));
  const threads = new Map<string, ReadPart[]>();
  for (const { value, channel, path } of files.messages) {
    const id = [channel, stringOf(fieldsOf(value)['thread_ts']) ?? ''].filter((part) => part !== '').join('/');
    const mine = threads.get(id);
    if (mine === undefined) threads.set(id, [read(value, path, users, roles)]);
    else mine.push(read(value, path, users, roles));
  }
  return [...threads].map(([id, parts]) => gather(parts, { path: 'messages', id: id === '' ? undefined : id, channel: 'chat', warnings: roles.warnings }));
};

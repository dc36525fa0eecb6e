import type { Channel, Role, Warning } from '../conversation/turn';
import { type Body, bothBodies, htmlBody } from './body';
import { gather, leftOut, type ReadPart } from './gather';
import { hubSpotMessages, openHubSpot, severalOfHubSpot } from './hubspot-messages';
import type { Imported } from './imported';
import { onlyId } from './only-id';
import { type Fields, fieldsOf, idOf, isFields, kindOf, listOf, stringOf } from './record';
import { readSeveral } from './several';
import { turnFrom } from './turn-from';

/** What a message begins its actors' ids with: `A-12` is an agent. */
const actors: ReadonlyMap<string, Role> = new Map([['A', 'agent'], ['V', 'customer'], ['B', 'bot'], ['L', 'bot'], ['S', 'system']]);

const senderOf = (message: Fields): { readonly actor: string | undefined; readonly name: string | undefined } => {
  const sender = fieldsOf(listOf(message['senders'])?.[0]);
  const name = stringOf(sender['name'])?.trim();
  return { actor: stringOf(sender['actorId']) ?? stringOf(message['createdBy']), name: name === '' ? undefined : name };
};

/** Integrations and email addresses write for either side: then the direction tells. */
const roleOf = (message: Fields, actor: string | undefined): Role | undefined => {
  const kind = /^([A-Z])-/.exec(actor ?? '')?.[1] ?? '';
  const role = actors.get(kind);
  if (message['type'] === 'WELCOME_MESSAGE') return role === 'agent' ? 'agent' : 'bot';
  if (message['type'] === 'COMMENT') return role === 'bot' || role === 'system' ? role : 'agent';
  if (role === 'bot' || role === 'system') return role;
  if (message['direction'] === 'INCOMING') return 'customer';
  if (message['direction'] === 'OUTGOING') return kind === 'I' ? undefined : 'agent';
  return role ?? (kind === 'E' ? 'customer' : undefined);
};

const bodyOf = (message: Fields): Body => {
  const rich = stringOf(message['richText']);
  const text = stringOf(message['text'])?.trim() ?? '';
  return text === '' ? htmlBody(rich ?? '') : bothBodies(text, rich);
};

const cuts: Readonly<Record<string, string>> = {
  TRUNCATED_TO_MOST_RECENT_REPLY: 'HubSpot gives the latest reply of this email only, without what it quotes.',
};

const warningsOf = (message: Fields, role: Role | undefined, path: string): readonly Warning[] => {
  const cut = stringOf(message['truncationStatus']);
  return [
    ...(cut?.startsWith('TRUNCATED') === true ? [{ code: 'truncated' as const, path, message: (Object.hasOwn(cuts, cut) ? cuts[cut] : undefined) ?? 'HubSpot cut this message off; its end is missing.' }] : []),
    ...(message['type'] === 'WELCOME_MESSAGE' ? [{ code: 'automatic' as const, path, message: 'This is a welcome message that is sent by itself.' }] : []),
    ...(role === undefined ? [{ code: 'guessed-role' as const, path: `${path}.senders`, message: 'Read as role other: the message does not say whether a customer or an agent wrote it.' }] : []),
  ];
};

const kept: ReadonlySet<unknown> = new Set(['MESSAGE', 'COMMENT', 'WELCOME_MESSAGE']);

const read = (value: unknown, path: string): ReadPart => {
  if (!isFields(value)) return leftOut('item', path, `expected a message, found ${kindOf(value)}.`);
  const type = stringOf(value['type']) ?? 'MESSAGE';
  if (!kept.has(type)) return { skipped: type };
  if (value['archived'] === true) return leftOut('archived', path, 'this message was deleted.');
  if (fieldsOf(value['status'])['statusType'] === 'FAILED') return leftOut('failed', path, 'this message was never sent.');
  const body = bodyOf(value);
  if (body.text === '') return leftOut('message', path, 'this message has no words.');
  const { actor, name } = senderOf(value);
  const role = roleOf(value, actor);
  const turn = turnFrom(role ?? 'other', body, { at: value['createdAt'], author: name ?? actor, id: idOf(value['id'], `${path}.id`), internal: type === 'COMMENT' });
  return { turn, warnings: warningsOf(value, role, path) };
};

const numbered: Readonly<Record<string, Channel>> = { 1000: 'chat', 1001: 'social', 1002: 'email' };

const channelIn = (messages: readonly unknown[]): Channel | undefined => {
  const named = new Set(messages.map(fieldsOf).flatMap((message): Channel[] => {
    const people = [...(listOf(message['senders']) ?? []), ...(listOf(message['recipients']) ?? [])].map((person) => fieldsOf(fieldsOf(person)['deliveryIdentifier'])['type']);
    const number = idOf(message['channelId'], 'channelId') ?? '';
    if (people.includes('HS_EMAIL_ADDRESS')) return ['email'];
    return Object.hasOwn(numbered, number) ? [numbered[number] ?? 'chat'] : [];
  }));
  const [only] = named;
  return named.size === 1 ? only : undefined;
};

/**
 * Reads the messages of one HubSpot thread (`/conversations/v3/conversations/threads/{id}/messages`, also of
 * the dated API). Comments are internal; bots and language models are role bot; assignments and changes of
 * status are counted in `skipped`; cut messages are named in `warnings`.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there are no messages, or messages of several threads.
 * @example
 * const results = [{ type: 'MESSAGE', id: 'm1', direction: 'INCOMING', text: 'Hello?' }, { type: 'ASSIGNMENT', id: 'm2' }];
 * fromHubSpot({ results }).skipped // => { ASSIGNMENT: 1 }
 */
export const fromHubSpot = (json: unknown): Imported => {
  const { messages, top } = hubSpotMessages(openHubSpot(json));
  const id = onlyId(messages.map((message) => fieldsOf(message)['conversationsThreadId']), 'conversationsThreadId', 'thread', 'fromHubSpotList');
  const next = fieldsOf(fieldsOf(top['paging'])['next'])['after'];
  const more: readonly Warning[] = next === undefined || next === null
    ? []
    : [{ code: 'truncated', path: 'paging.next', message: 'There are more messages on the next page; only this page was read.' }];
  return gather(messages.map((message, index) => read(message, `results[${index}]`)), {
    path: 'results', id, channel: channelIn(messages), warnings: more,
  });
};

/**
 * Reads the messages of several HubSpot threads, in one list or a response for each.
 *
 * @returns one entry a thread, in the order in which they first appear.
 * @throws GoodturnError `bad-input` as `fromHubSpot` does, saying in which thread.
 * @example
 * fromHubSpotList([{ id: '1', conversationsThreadId: '7', text: 'a' }, { id: '2', conversationsThreadId: '8', text: 'b' }]).length // => 2
 */
export const fromHubSpotList = (json: unknown): readonly Imported[] => readSeveral(openHubSpot(json), severalOfHubSpot, fromHubSpot);

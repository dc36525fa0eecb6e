import type { Warning } from '../conversation/turn';
import { sought } from './layers';
import { onlyId } from './only-id';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, isFields, listOf, stringOf } from './record';
import type { Several } from './several';
import { inSnakeCase } from './snake-case';
import { wrongPayload } from './wrong-payload';

/** An event of a conversation's life, as webhooks and `/conversations/{id}/events` give it. */
const isEvent = (item: Fields): boolean => 'emitted_at' in item || (isFields(item['target']) && isFields(item['conversation']));

/** The message or comment that an event tells of, or else the kind of event. */
export const frontMessageOf = (item: unknown): unknown => {
  if (!isFields(item) || !isEvent(item)) return item;
  const target = fieldsOf(fieldsOf(item['target'])['data']);
  return 'is_inbound' in target || 'posted_at' in target ? target : (stringOf(item['type']) ?? 'event');
};

/** A comment is posted; a message came in or went out. */
export const isFrontComment = (item: Fields): boolean => 'posted_at' in item && !('is_inbound' in item);

/** The messages in a response, or in a bare list. */
export const frontList = (payload: unknown): readonly unknown[] | undefined => listOf(payload) ?? listOf(fieldsOf(payload)['_results']);

/** Whether this is one page of a response. */
export const isFrontPage = (page: Fields): boolean => listOf(page['_results']) !== undefined;

/** What holds the messages, and what holds the comments if they come along. */
export interface FrontConversation {
  readonly main: unknown;
  readonly notes: unknown;
}

/** Where the messages are, also in a webhook or behind a client. */
const mainIn = (layer: unknown): FrontConversation | undefined => {
  const own = fieldsOf(layer);
  if (frontList(own['messages']) !== undefined) return { main: pagesJoined(own['messages'], isFrontPage), notes: own['comments'] };
  if (frontList(layer) !== undefined) return { main: layer, notes: undefined };
  return isEvent(own) || 'is_inbound' in own ? { main: [layer], notes: undefined } : undefined;
};

/** Whether there are more pages. */
export const restOfFront = (payload: unknown, path: string): readonly Warning[] =>
  stringOf(fieldsOf(fieldsOf(payload)['_pagination'])['next']) === undefined
    ? []
    : [{ code: 'truncated', path: `${path}._pagination.next`, message: `There are more ${path} on the next page; only this page was read.` }];

/** The conversation that a message belongs to, from its links. */
const conversationOf = (item: unknown): string | undefined => {
  const link = stringOf(fieldsOf(fieldsOf(fieldsOf(frontMessageOf(item))['_links'])['related'])['conversation']) ?? '';
  return /\/(cnv_[^/?#]+)/.exec(link)?.[1];
};

/**
 * The id of the conversation that messages belong to.
 *
 * @throws GoodturnError `bad-input` if they belong to several.
 */
export const frontIdOf = (items: readonly unknown[]): string | undefined => onlyId(items.map(conversationOf), '_links.related.conversation', 'conversation', 'fromFrontList');

/** How several conversations come: each with its messages, or messages of many in one list. */
export const severalOfFront: Several = {
  lists: (payload) => sought(payload, frontList),
  isWhole: (fields) => mainIn(fields) !== undefined && 'messages' in fields,
  groupOf: conversationOf,
};

/** A payload as Front's own API writes it, its pages joined. */
export const openFront = (json: unknown): unknown => pagesJoined(inSnakeCase(parsed(json)), isFrontPage);

/**
 * Finds the messages and the comments.
 *
 * @throws GoodturnError `bad-input` if there is no list of messages.
 */
export const frontConversation = (json: unknown, comments: unknown): FrontConversation => {
  const payload = openFront(json);
  const found = sought(payload, mainIn);
  if (found === undefined) throw wrongPayload(payload, '_results', 'the messages of a Front conversation', 'Get /conversations/{id}/messages.');
  return { main: found.main, notes: openFront(comments ?? found.notes) };
};

import { conversationFrom } from '../conversation/check';
import type { Conversation } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import { eachItem } from './each-item';
import type { Imported } from './imported';
import { parsed } from './parse-json';
import { signOf } from './payload-signs';
import { type Fields, idOf, isFields, listOf } from './record';

const turnKeys = ['role', 'text', 'visibility', 'at', 'author', 'asides'] as const;

/** The known keys that say something; `null` says nothing, except as a text or a role. */
const known = (fields: Fields, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.flatMap((key) => {
    const value = fields[key];
    return value === undefined || (value === null && key !== 'text' && key !== 'role') ? [] : [[key, value]];
  }));

const withId = (fields: Fields, path: string): Record<string, unknown> => {
  const { id } = fields;
  return id === undefined || id === null ? {} : { id: idOf(id, path) ?? id };
};

const turnOf = (value: unknown, index: number): unknown =>
  isFields(value) ? { ...withId(value, `turns[${index}].id`), ...known(value, turnKeys) } : value;

const isTurn = (value: unknown): boolean => isFields(value) && !('turns' in value) && ('role' in value || 'text' in value);

/**
 * Makes a conversation of one JSON value: `{ turns }`, or a bare list of turns.
 *
 * @throws GoodturnError `bad-conversation`, `bad-turn` or `bad-input`.
 */
export const conversationOf = (value: unknown): Conversation => {
  const fields = Array.isArray(value) && value.every(isTurn) ? { turns: value as unknown[] } : value;
  if (!isFields(fields)) return conversationFrom(fields);
  const turns = listOf(fields['turns']);
  const sign = turns === undefined ? signOf(fields) : undefined;
  if (sign !== undefined) {
    throw new GoodturnError('bad-input', '', `This holds ${sign.holds} and is no conversation of goodturn's own form. Name the format ${sign.format}.`);
  }
  return conversationFrom({ ...withId(fields, 'id'), ...known(fields, ['channel']), turns: turns?.map(turnOf) ?? fields['turns'] });
};

/**
 * Reads conversations from JSON: one conversation, a list of them, or a bare list of turns.
 * Unknown keys are ignored.
 *
 * @param json - JSON text, or a value parsed already
 * @throws GoodturnError `bad-input`, `bad-conversation` or `bad-turn`, with a path such as `[2].turns[3].text`.
 * @example
 * fromJson('{"turns": [{"role": "agent", "text": "Hello."}]}')[0]?.conversation.turns.length // => 1
 */
export const fromJson = (json: unknown): readonly Imported[] => {
  const value = parsed(json);
  const list = listOf(value);
  if (list === undefined || (list.length > 0 && list.every(isTurn))) return [{ conversation: conversationOf(value), warnings: [], skipped: {} }];
  return eachItem(list, (item) => ({ conversation: conversationOf(item), warnings: [], skipped: {} }));
};


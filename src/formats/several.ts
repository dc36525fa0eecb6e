import { eachItem } from './each-item';
import type { Imported } from './imported';
import { type Fields, idOf, isFields } from './record';

/** How a source gives several conversations. */
export interface Several {
  /** Lists of whole conversations, wherever they may stand. */
  lists(payload: unknown): readonly unknown[] | undefined;
  /** Tells a whole conversation from a message. */
  isWhole(fields: Fields): boolean;
  /** The conversation that a message belongs to, for messages of many conversations in one list. */
  groupOf?(message: Fields): unknown;
}

const grouped = (messages: readonly unknown[], groupOf: (message: Fields) => unknown): readonly (readonly unknown[])[] => {
  const groups = new Map<string, unknown[]>();
  let last = '';
  messages.forEach((message, index) => {
    last = (isFields(message) ? idOf(groupOf(message), `[${index}]`) : undefined) ?? last;
    const group = groups.get(last);
    if (group === undefined) groups.set(last, [message]);
    else group.push(message);
  });
  return [...groups.values()];
};

/**
 * Parts a payload into those of its conversations, in the order in which they first appear.
 *
 * @returns undefined for a payload of one conversation.
 */
export const partedInto = (payload: unknown, { lists, isWhole, groupOf }: Several): readonly unknown[] | undefined => {
  const list = lists(payload);
  if (list === undefined || list.length === 0) return undefined;
  const all = list.filter(isFields);
  if (all.length === list.length && all.every(isWhole)) return list;
  if (groupOf === undefined || all.some(isWhole)) return undefined;
  const groups = grouped(list, groupOf);
  return groups.length > 1 ? groups : undefined;
};

/** Reads a payload of one conversation or of several; an error says in which it is. */
export const readSeveral = (payload: unknown, shape: Several, read: (one: unknown) => Imported): readonly Imported[] => {
  const parts = partedInto(payload, shape);
  return parts === undefined ? [read(payload)] : eachItem(parts, read);
};

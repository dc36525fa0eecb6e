import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import type { Aside, AsideKind, Channel, Conversation, Role, Turn, Visibility } from './turn';

type Code = 'bad-turn' | 'bad-conversation';

const roles: readonly Role[] = ['customer', 'agent', 'bot', 'system', 'other'];
const channels: readonly Channel[] = ['email', 'chat', 'social', 'voice'];
const visibilities: readonly Visibility[] = ['public', 'internal'];
const asideKinds: readonly AsideKind[] = ['quoted', 'forwarded', 'signature'];

const plain = 'Give plain data, such as JSON holds.';

/** A proxy that was revoked cannot even be asked; reading it says where it is. */
const isList = (value: unknown): value is readonly unknown[] => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};

const kindOf = (value: unknown): string => (value === null ? 'null' : isList(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`);

/** Reads each field of an object once, so that nothing which was checked can change. */
const fieldsOf = (value: unknown, path: string, code: Code) => (key: string): unknown => guarded(code, path === '' ? key : `${path}.${key}`, plain, () => (value as Readonly<Record<string, unknown>>)[key]);

const optional = <Key extends string>(key: Key, value: unknown, path: string, code: Code): { readonly [Name in Key]?: string } => {
  if (value === undefined) return {};
  if (typeof value !== 'string') throw new GoodturnError(code, path, `Expected a string, found ${kindOf(value)}. Leave it out if there is none.`);
  return { [key]: value } as { readonly [Name in Key]: string };
};

const oneOf = <Word extends string>(value: unknown, allowed: readonly Word[], path: string, code: Code): Word => {
  const word = allowed.find((one) => one === value);
  if (word !== undefined) return word;
  const found = typeof value === 'string' ? `"${value.slice(0, 40)}"` : kindOf(value);
  throw new GoodturnError(code, path, `Expected one of ${allowed.join(', ')}, found ${found}.`);
};

/** Reads a list item by item; a place where there is nothing is an item that is wrong. */
const eachOf = <Item>(list: readonly unknown[], path: string, code: Code, read: (item: unknown, index: number) => Item): Item[] => {
  const items: Item[] = [];
  const at = fieldsOf(list, path, code);
  const length = Number(at('length'));
  for (let index = 0; index < length; index += 1) items.push(read(guarded(code, `${path}[${index}]`, plain, () => list[index]), index));
  return items;
};

const isPlace = (value: unknown, least: number, most: number): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const asidesFrom = (asides: unknown, length: number, path: string): readonly Aside[] => {
  if (!isList(asides)) throw new GoodturnError('bad-turn', path, `Expected a list of spans, found ${kindOf(asides)}.`);
  let from = 0;
  return eachOf(asides, path, 'bad-turn', (aside, index) => {
    const field = fieldsOf(aside ?? {}, `${path}[${index}]`, 'bad-turn');
    const [kind, start, end] = [oneOf(field('kind'), asideKinds, `${path}[${index}].kind`, 'bad-turn'), field('start'), field('end')];
    if (!isPlace(start, from, length) || !isPlace(end, start, length)) {
      throw new GoodturnError('bad-turn', `${path}[${index}]`, `Expected places of the text, in order: ${from} <= start <= end <= ${length}.`);
    }
    from = end;
    return { start, end, kind };
  });
};

/**
 * Reads one turn that may come from a stranger, each field once.
 *
 * @returns a turn of plain data. Unknown keys are left out.
 * @throws GoodturnError `bad-turn`.
 * @example
 * turnFrom({ role: 'agent', text: 'Hello.', mood: 'fine' }, 'turns[0]') // => { role: 'agent', text: 'Hello.' }
 */
export const turnFrom = (turn: unknown, path: string): Turn => {
  if (typeof turn !== 'object' || turn === null || isList(turn)) {
    throw new GoodturnError('bad-turn', path, `Expected a turn such as { role: 'agent', text: '…' }, found ${kindOf(turn)}.`);
  }
  const field = fieldsOf(turn, path, 'bad-turn');
  const [role, text, visibility] = [oneOf(field('role'), roles, `${path}.role`, 'bad-turn'), field('text'), field('visibility')];
  if (typeof text !== 'string') {
    throw new GoodturnError('bad-turn', `${path}.text`, `Expected the turn's words as a string, found ${kindOf(text)}. Use '' for a turn without words.`);
  }
  const asides = field('asides');
  return {
    role,
    text,
    ...(visibility === undefined ? {} : { visibility: oneOf(visibility, visibilities, `${path}.visibility`, 'bad-turn') }),
    ...optional('at', field('at'), `${path}.at`, 'bad-turn'),
    ...optional('author', field('author'), `${path}.author`, 'bad-turn'),
    ...optional('id', field('id'), `${path}.id`, 'bad-turn'),
    ...(asides === undefined ? {} : { asides: asidesFrom(asides, text.length, `${path}.asides`) }),
  };
};

/**
 * Reads a conversation that may come from a stranger, each field once.
 *
 * @returns a conversation of plain data. Unknown keys are left out.
 * @throws GoodturnError `bad-conversation` or `bad-turn`, with a path such as `turns[3].text`.
 * @example
 * conversationFrom({ turns: [], mood: 'fine' }) // => { turns: [] }
 */
export const conversationFrom = (conversation: unknown): Conversation => {
  if (typeof conversation !== 'object' || conversation === null || isList(conversation)) {
    throw new GoodturnError('bad-conversation', '', `Expected a conversation such as { turns: [{ role: 'agent', text: '…' }] }, found ${kindOf(conversation)}.`);
  }
  const field = fieldsOf(conversation, '', 'bad-conversation');
  const turns = field('turns');
  if (!isList(turns)) {
    throw new GoodturnError('bad-conversation', 'turns', `Expected a list of turns, found ${kindOf(turns)}.`);
  }
  const id = optional('id', field('id'), 'id', 'bad-conversation');
  const channel = field('channel');
  return {
    ...id,
    ...(channel === undefined ? {} : { channel: oneOf(channel, channels, 'channel', 'bad-conversation') }),
    turns: eachOf(turns, 'turns', 'bad-conversation', (turn, index) => turnFrom(turn, `turns[${index}]`)),
  };
};

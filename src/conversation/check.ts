import { GoodturnError } from '../text/error';
import type { Conversation, Turn } from './turn';

const roles: readonly unknown[] = ['customer', 'agent', 'bot', 'system', 'other'];
const channels: readonly unknown[] = ['email', 'chat', 'social', 'voice'];
const visibilities: readonly unknown[] = ['public', 'internal'];

const asideKinds: readonly unknown[] = ['quoted', 'forwarded', 'signature'];

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`);

const optional = (value: unknown, path: string, code: 'bad-turn' | 'bad-conversation'): void => {
  if (value !== undefined && typeof value !== 'string') {
    throw new GoodturnError(code, path, `Expected a string, found ${kindOf(value)}. Leave it out if there is none.`);
  }
};

const oneOf = (value: unknown, allowed: readonly unknown[], path: string, code: 'bad-turn' | 'bad-conversation'): void => {
  if (allowed.includes(value)) return;
  const found = typeof value === 'string' ? `"${value.slice(0, 40)}"` : kindOf(value);
  throw new GoodturnError(code, path, `Expected one of ${allowed.join(', ')}, found ${found}.`);
};

const isPlace = (value: unknown, least: number, most: number): boolean => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const checkAsides = (asides: unknown, length: number, path: string): void => {
  if (!Array.isArray(asides)) throw new GoodturnError('bad-turn', path, `Expected a list of spans, found ${kindOf(asides)}.`);
  let from = 0;
  asides.forEach((aside: unknown, index) => {
    const { start, end, kind } = (typeof aside === 'object' && aside !== null ? aside : {}) as Record<string, unknown>;
    oneOf(kind, asideKinds, `${path}[${index}].kind`, 'bad-turn');
    if (!isPlace(start, from, length) || !isPlace(end, Number(start), length)) {
      throw new GoodturnError('bad-turn', `${path}[${index}]`, `Expected places of the text, in order: ${from} <= start <= end <= ${length}.`);
    }
    from = Number(end);
  });
};

/**
 * Checks one turn that may come from a stranger.
 *
 * @throws GoodturnError `bad-turn`.
 */
export const checkTurn: (turn: unknown, path: string) => asserts turn is Turn = (turn, path) => {
  if (typeof turn !== 'object' || turn === null || Array.isArray(turn)) {
    throw new GoodturnError('bad-turn', path, `Expected a turn such as { role: 'agent', text: '…' }, found ${kindOf(turn)}.`);
  }
  const { role, text, visibility, at, author, id, asides } = turn as Record<string, unknown>;
  oneOf(role, roles, `${path}.role`, 'bad-turn');
  if (typeof text !== 'string') {
    throw new GoodturnError('bad-turn', `${path}.text`, `Expected the turn's words as a string, found ${kindOf(text)}. Use '' for a turn without words.`);
  }
  if (visibility !== undefined) oneOf(visibility, visibilities, `${path}.visibility`, 'bad-turn');
  optional(at, `${path}.at`, 'bad-turn');
  optional(author, `${path}.author`, 'bad-turn');
  optional(id, `${path}.id`, 'bad-turn');
  if (asides !== undefined) checkAsides(asides, text.length, `${path}.asides`);
};

/**
 * Checks a conversation that may come from a stranger. Unknown keys are ignored.
 *
 * @throws GoodturnError `bad-conversation` or `bad-turn`, with a path such as `turns[3].text`.
 */
export const checkConversation: (conversation: unknown) => asserts conversation is Conversation = (conversation) => {
  if (typeof conversation !== 'object' || conversation === null || Array.isArray(conversation)) {
    throw new GoodturnError('bad-conversation', '', `Expected a conversation such as { turns: [{ role: 'agent', text: '…' }] }, found ${kindOf(conversation)}.`);
  }
  const { turns, id, channel } = conversation as Record<string, unknown>;
  if (!Array.isArray(turns)) {
    throw new GoodturnError('bad-conversation', 'turns', `Expected a list of turns, found ${kindOf(turns)}.`);
  }
  optional(id, 'id', 'bad-conversation');
  if (channel !== undefined) oneOf(channel, channels, 'channel', 'bad-conversation');
  turns.forEach((turn: unknown, index) => checkTurn(turn, `turns[${index}]`));
};

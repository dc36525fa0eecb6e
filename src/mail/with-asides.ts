import type { Conversation, Turn } from '../conversation/turn';
import { asidesOf } from './asides-of';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

const withOwn = (turn: Turn): Turn => {
  if (turn.asides !== undefined) return turn;
  const asides = asidesOf(turn.text);
  return asides.length === 0 ? turn : { ...turn, asides };
};

/**
 * A conversation whose turns have their asides, if it is held by e-mail. Turns that have some already, or `[]`,
 * stay as they are, and so does every other conversation.
 *
 * @example
 * withAsides({ channel: 'email', turns: [{ role: 'customer', text: 'Yes.\n> Is it new?' }] }).turns[0]?.asides // => [{ start: 5, end: 17, kind: 'quoted' }]
 */
export const withAsides = (conversation: Conversation): Conversation => guarded('bad-input', 'conversation', 'Give a conversation.', () => conversation.channel === 'email' ? { ...conversation, turns: dense(conversation.turns, 'turns').map(withOwn) } : conversation);

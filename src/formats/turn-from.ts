import type { Role, Turn } from '../conversation/turn';
import type { Body } from './body';
import { instantOf } from './instants';

/** What a source may tell of a message besides who wrote it and what. */
export interface TurnParts {
  /** As the source writes it; kept, as ISO 8601, if it can be read as a time. */
  readonly at?: unknown;
  readonly author?: string | undefined;
  readonly id?: string | undefined;
  readonly internal?: boolean | undefined;
}

/**
 * A turn of the parts that are there.
 *
 * @param words - the text, or the text with its asides
 * @example
 * turnFrom('agent', 'Seen.', { internal: true, at: 'soon', author: '' }) // => { role: 'agent', text: 'Seen.', visibility: 'internal' }
 */
export const turnFrom = (role: Role, words: string | Body, parts: TurnParts): Turn => {
  const { text, asides } = typeof words === 'string' ? { text: words, asides: [] } : words;
  const at = instantOf(parts.at);
  return {
    role,
    text,
    ...(parts.internal === true ? { visibility: 'internal' as const } : {}),
    ...(at === undefined ? {} : { at }),
    ...(parts.author === undefined || parts.author === '' ? {} : { author: parts.author }),
    ...(parts.id === undefined ? {} : { id: parts.id }),
    ...(asides.length === 0 ? {} : { asides }),
  };
};

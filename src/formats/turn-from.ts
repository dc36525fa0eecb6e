import { readTime } from '../conversation/clock';
import type { Role, Turn } from '../conversation/turn';

/** What a source may tell of a message besides who wrote it and what. */
export interface TurnParts {
  /** Kept only if it can be read as a time. */
  readonly at?: string | undefined;
  readonly author?: string | undefined;
  readonly id?: string | undefined;
  readonly internal?: boolean | undefined;
}

/**
 * A turn of the parts that are there.
 *
 * @example
 * turnFrom('agent', 'Seen.', { internal: true, at: 'soon', author: '' }) // => { role: 'agent', text: 'Seen.', visibility: 'internal' }
 */
export const turnFrom = (role: Role, text: string, parts: TurnParts): Turn => ({
  role,
  text,
  ...(parts.internal === true ? { visibility: 'internal' as const } : {}),
  ...(parts.at === undefined || readTime(parts.at) === null ? {} : { at: parts.at }),
  ...(parts.author === undefined || parts.author === '' ? {} : { author: parts.author }),
  ...(parts.id === undefined ? {} : { id: parts.id }),
});

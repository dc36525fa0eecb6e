import type { Span } from 'goodturn';

/** The comment that is being written, as the client gives it. */
export interface Draft {
  readonly text: string;
  readonly visibility: 'public' | 'internal';
}

/** Reads `ticket.comment`; without an open composer there are no words. */
export const draftOf = (comment: unknown): Draft => {
  const { text, type } = (typeof comment === 'object' && comment !== null ? comment : {}) as { readonly text?: unknown; readonly type?: unknown };
  return { text: typeof text === 'string' ? text : '', visibility: type === 'internalNote' ? 'internal' : 'public' };
};

/** The whole comment with other words in the place of a span. */
export const withWords = ({ text }: Draft, { start, end }: Span, words: string): string => text.slice(0, start) + words + text.slice(end);

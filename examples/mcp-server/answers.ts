import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type Finding, GoodturnError } from 'goodturn';
import * as z from 'zod';

/** What a model needs of a finding. */
export const note = {
  turn: z.number().int().describe('The turn it is in, from 0.'),
  kind: z.enum(['strength', 'concern', 'signal']),
  quote: z.string().describe('The exact words.'),
  message: z.string(),
  advice: z.string(),
  principle: z.string().describe('An id for find_principle.'),
  suggestions: z.array(z.object({ text: z.string(), why: z.string() })).describe('Wordings to put in the place of the quote; may be empty.'),
};

export const noteOf = ({ turn, kind, quote, message, advice, principle, suggestions = [] }: Finding) =>
  ({ turn, kind, quote, message, advice, principle, suggestions: suggestions.map(({ text, why }) => ({ text, why })) });

/** A result as data, and as text for clients that read only text. */
export const answer = (data: Record<string, unknown>): CallToolResult => ({ content: [{ type: 'text', text: JSON.stringify(data, null, 1) }], structuredContent: data });

/** What the caller can mend is an answer to the caller; anything else is a fault of this server. */
export const orError = (make: () => CallToolResult): CallToolResult => {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof GoodturnError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
};

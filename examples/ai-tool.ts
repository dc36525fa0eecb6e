// A tool for any LLM SDK: a description, JSON Schema for the arguments, and a function. No dependency.
import { GoodturnError, type Turn } from 'goodturn';
import { coach } from 'goodturn/ready';

export const reviewReply = {
  name: 'review_reply',
  description: 'Reviews an English reply to a customer before it is sent. Returns exact quotes that help (strength) or harm (concern), each with advice. An empty list means that nothing was found, not that the reply is right.',
  parameters: {
    type: 'object',
    properties: {
      reply: { type: 'string', minLength: 1, maxLength: 20_000, description: 'The reply, as the customer would read it.' },
      before: {
        type: 'array',
        description: 'What was said before, oldest first. Some findings need it.',
        items: { type: 'object', properties: { role: { enum: ['customer', 'agent', 'bot'] }, text: { type: 'string' } }, required: ['role', 'text'], additionalProperties: false },
      },
    },
    required: ['reply'],
    additionalProperties: false,
  },
  /** A model cannot catch an exception: what it got wrong comes back as a value that says how to mend it. */
  execute: (args: unknown) => {
    try {
      const { reply, before = [] } = (typeof args === 'string' ? JSON.parse(args) : args) as { reply: string; before?: readonly Turn[] };
      if (typeof reply !== 'string' || reply.trim() === '') return { error: 'reply: Give the words of the reply as a string.' };
      if (reply.length > 20_000) return { error: 'reply: Give at most 20,000 characters at a time.' };
      if (!Array.isArray(before)) return { error: 'before: Give a list of { role, text }, or leave it out.' };
      const { findings } = coach({ turns: [...before, { role: 'agent', text: reply }] }, { preview: true });
      return { findings: findings.filter(({ turn }) => turn === before.length).map(({ kind, quote, message, advice, suggestions }) => ({ kind, quote, message, advice, suggestions })) };
    } catch (error) {
      if (error instanceof SyntaxError) return { error: 'Give the arguments as JSON that fits the schema.' };
      if (error instanceof GoodturnError) return { error: error.message.replace('turns[', 'before[') };
      if (error instanceof TypeError) return { error: 'Give the arguments as one object with reply and, if you like, before.' };
      throw error;
    }
  },
} as const;

for (const args of [{ reply: 'Calm down. I am sending it now.' }, { reply: 7 }]) console.log(JSON.stringify(reviewReply.execute(args)));

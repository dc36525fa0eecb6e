// Holds a bot's replies to the same principles, in a test suite.
import { coach } from 'goodturn/ready';
import { expect, test } from 'vitest';

/** Stands for your bot: the reply that it gives to a message. */
const bot = (message: string): string =>
  message.includes('refund')
    ? "I'm sorry that the refund is late, that's our mistake. It leaves our bank today, and I'll write to you when it has."
    : 'Calm down. You should have read the terms.';

const concernsIn = (message: string): string[] => {
  const turns = [{ role: 'customer', text: message }, { role: 'bot', text: bot(message) }] as const;
  const { findings } = coach({ turns }, { judge: ['bot'], preview: true });
  return findings.filter(({ kind, impact }) => kind === 'concern' && impact !== 'minor').map(({ quote, advice }) => `${quote}: ${advice}`);
};

test('the reply about a refund helps', () => {
  expect(concernsIn('Where is my refund? I have waited three weeks.')).toEqual([]);
});

test('a reply that blames is caught', () => {
  expect(concernsIn('I was charged for a seat I did not want!').join('\n')).toContain('You should have read the terms');
});

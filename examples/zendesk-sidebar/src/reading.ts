import type { fromZendeskApp } from 'goodturn/formats/zendesk-app';

/** What was read, by role, and how much was not: silence about a message means something only if it was read. */
export const readingOf = ({ conversation, skipped }: ReturnType<typeof fromZendeskApp>): string => {
  const counts = new Map<string, number>();
  for (const { role } of conversation.turns) counts.set(role, (counts.get(role) ?? 0) + 1);
  const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  return `Messages read: ${[...counts].map(([role, count]) => `${role} ${count}`).join(', ') || 'none'}${left === 0 ? '' : `; left out: ${left}`}.`;
};

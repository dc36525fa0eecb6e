import type { Turn } from '../../src/conversation/turn';

/**
 * A short conversation, and what an analyzer finds in it: `detector «words»`, in order. Turns are parted by ` || `,
 * each with its writer in front: `C:` a customer, `A:` an agent, `N:` an agent in an internal note.
 */
export type SmallTalk = readonly [said: string, ...found: readonly string[]];

const turnOf = (said: string): Turn => {
  const [, writer = '', text = ''] = /^([CAN]): (.*)$/s.exec(said) ?? [];
  return { role: writer === 'C' ? 'customer' : 'agent', text, ...(writer === 'N' ? { visibility: 'internal' as const } : {}) };
};

/** The turns of a small talk. */
export const turnsOf = (said: string): readonly Turn[] => said.split(' || ').map(turnOf);

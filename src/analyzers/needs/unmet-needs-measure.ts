import type { ConversationMeasure } from '../../analysis/measure';
import { type NeedsMemory, unmetIn } from './memory';

/** How many needs nobody took up. */
export const unmetNeedsMeasure: ConversationMeasure<'unmetNeeds', NeedsMemory> = {
  id: 'unmetNeeds',
  title: 'Unmet needs',
  description: 'Needs of the customer, stated or implied, that no later turn of the agent takes up.',
  scope: 'conversation',
  range: [0, 1000000],
  unit: 'needs',
  source: 'goodturn, 2026',
  limits: 'As needs/unmet-need. Null where no customer or no agent speaks.',
  read: ({ turns }, { memory, settings: { judge } }) => {
    const spoken = (test: (role: string) => boolean): boolean => turns.some((turn) => turn.visibility === 'public' && test(turn.role) && turn.tokens.length > 0);
    return spoken((role) => role === 'customer') && spoken((role) => (judge ?? ['agent']).some((one) => one === role)) ? unmetIn(memory).length : null;
  },
};

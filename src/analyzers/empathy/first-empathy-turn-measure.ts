import type { ConversationMeasure } from '../../analysis/measure';
import type { EmpathyMemory } from './memory';

/** Number of the agent's first turn with sympathy; null where there is none. */
export const firstEmpathyTurn: ConversationMeasure<'firstEmpathyTurn', EmpathyMemory> = {
  id: 'firstEmpathyTurn',
  title: 'First turn with sympathy',
  description: "The number, from 0, of the agent's first public turn that shows sympathy within its first 100 words.",
  scope: 'conversation',
  range: [0, 1e12],
  unit: 'turn, from 0',
  source: 'goodturn, 2026, after the half minute of TRAITS 1.',
  limits: 'Null where no turn shows any. Sympathy in words that the lists do not know is not seen.',
  read: (_conversation, { memory }) => memory.sympathy?.turn ?? null,
};

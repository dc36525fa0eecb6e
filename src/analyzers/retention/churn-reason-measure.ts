import type { ConversationMeasure } from '../../analysis/measure';
import type { RetentionMemory } from './memory';

/** Why the customer leaves. */
export const churnReason: ConversationMeasure<'churnReason', RetentionMemory> = {
  id: 'churnReason',
  title: 'Churn reason',
  description: 'The reason at the latest word of leaving; null where nobody spoke of it, or took it back.',
  scope: 'conversation',
  range: [0, 0],
  unit: 'category',
  source: 'goodturn, 2026: the four reasons of HOLD-ON (Fairweather 2005)',
  limits: 'The reason that was stated, which need not be the one that counted.',
  read: (_conversation, { memory }) => memory.churn?.reason ?? null,
};

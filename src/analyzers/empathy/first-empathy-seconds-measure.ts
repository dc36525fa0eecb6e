import type { ConversationMeasure } from '../../analysis/measure';
import { elapsed } from '../../conversation/clock';
import type { EmpathyMemory } from './memory';

/** Seconds from the customer's first turn to the agent's first sympathy; null without times or without sympathy. */
export const firstEmpathySeconds: ConversationMeasure<'firstEmpathySeconds', EmpathyMemory> = {
  id: 'firstEmpathySeconds',
  title: 'Seconds to the first sympathy',
  description: "Seconds from the customer's first public turn to the agent's first public turn that shows sympathy.",
  scope: 'conversation',
  range: [0, 2e13],
  unit: 'seconds',
  source: 'goodturn, 2026, after the half minute of TRAITS 1.',
  limits: 'Null where a time is missing, cannot be read, or runs backwards, and where no turn shows sympathy.',
  read: (_conversation, { memory: { opened, sympathy } }) => {
    const passed = opened === undefined || sympathy === undefined ? null : elapsed(opened, sympathy);
    return passed === null ? null : passed / 1000;
  },
};

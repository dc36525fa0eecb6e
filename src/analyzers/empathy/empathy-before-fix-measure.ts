import type { ConversationMeasure } from '../../analysis/measure';
import type { EmpathyMemory } from './memory';

/** 1 where the first answer to the complaint showed sympathy, 0 where it did not; null without a complaint or an answer. */
export const empathyBeforeFix: ConversationMeasure<'empathyBeforeFix', EmpathyMemory> = {
  id: 'empathyBeforeFix',
  title: 'Sympathy in the first answer',
  description: 'Whether the first answer to the complaint, lines that only hold or hand over left out, shows sympathy within its first 100 words.',
  scope: 'conversation',
  range: [0, 1],
  unit: '0 or 1',
  source: 'goodturn, 2026, after "There is no such thing" (Fairweather, 2005): feelings first, then the fault.',
  limits: 'Null where nothing was complained of or nobody has answered. A hollow apology is no sympathy.',
  read: (_conversation, { memory }) => (memory.answeredWithSympathy === undefined ? null : Number(memory.answeredWithSympathy)),
};

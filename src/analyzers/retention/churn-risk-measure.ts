import type { ConversationMeasure } from '../../analysis/measure';
import { logistic } from '../../text/curves';
import type { RetentionMemory } from './memory';

/** How likely it sounds that the customer leaves. */
export const churnRisk: ConversationMeasure<'churnRisk', RetentionMemory> = {
  id: 'churnRisk',
  title: 'Churn risk',
  description: 'Logistic: -2.6, plus 4.2 for leaving that stands at the end (2.6 if only weighed), 0.5 for each unhappy turn (at most 4), 0.9 for each lapse (at most 2), minus 0.7 where loyalty shows.',
  scope: 'conversation',
  range: [0, 1],
  unit: 'likelihood',
  source: 'goodturn, 2026: hand-set weights after Hirschman 1970 and Keaveney 1995; no outcome was seen',
  limits: 'A reading of words, and no forecast: customers leave without a word, and stay after strong ones. Null where no customer spoke.',
  read: (_conversation, { memory }) => {
    if (!memory.heard) return null;
    const leaves = memory.churn === undefined ? 0 : memory.churn.considered ? 2.6 : 4.2;
    const sum = -2.6 + leaves + 0.5 * Math.min(4, memory.unhappyTurns) + 0.9 * Math.min(2, memory.silence.lapses.length) - (memory.loyal > 0 ? 0.7 : 0);
    return logistic(sum);
  },
};

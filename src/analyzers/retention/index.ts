import type { Analyzer } from '../../analysis/analyzer';
import { churnReason } from './churn-reason-measure';
import { churnRisk } from './churn-risk-measure';
import { churnSignal } from './churn-signal';
import { followUp } from './follow-up';
import { indifference } from './indifference';
import { lapse } from './lapse';
import { loyaltySignal } from './loyalty-signal';
import { remembering } from './memory';

/** Retention: whether customers go or stay, why, and whether anybody seems to mind. */
export const retention: Analyzer<'retention'> = {
  id: 'retention',
  title: 'Retention',
  description: 'Signs of leaving with their reason, signs of loyalty, indifference to either, check-backs, and silences on open matters.',
  detectors: [churnSignal, loyaltySignal, indifference, followUp, lapse],
  measures: [churnRisk, churnReason],
  remembering,
};

import type { Analyzer } from '../../analysis/analyzer';
import { abuseReceived } from './abuse-received';
import { complaint } from './complaint-measure';
import { recovered, satisfactionEstimate, sentimentEnd, sentimentShift, sentimentStart } from './course-measures';
import { failureCategory } from './failure-category-measure';
import { remembering } from './memory';
import { negativeFrame } from './negative-frame';
import { sentiment } from './sentiment-measure';
import { serviceFailure } from './service-failure';
import { turnaround } from './turnaround';
import { wordOfMouth } from './word-of-mouth';
import { worsening } from './worsening';

/** Recovery: what failed, what it did to the customer's mood, and how the mood went on. */
export const recovery: Analyzer<'recovery'> = {
  id: 'recovery',
  title: 'Recovery',
  description: "Failures and feelings in the customer's own words, and the course of the mood over the conversation.",
  detectors: [serviceFailure, negativeFrame, turnaround, worsening, wordOfMouth, abuseReceived],
  measures: [sentiment, complaint, failureCategory, sentimentStart, sentimentEnd, sentimentShift, recovered, satisfactionEstimate],
  remembering,
};

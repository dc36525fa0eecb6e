import type { SmallTalk } from '../small-talk';
import { firmsSmallTalks } from './small-talks-of-firms';
import { keepingSmallTalks } from './small-talks-of-keeping';
import { leavingSmallTalks } from './small-talks-of-leaving';
import { loyaltySmallTalks } from './small-talks-of-loyalty';
import { shapesSmallTalks } from './small-talks-of-shapes';
import { stayingSmallTalks } from './small-talks-of-staying';

/** Hits and near-misses of the retention detectors. */
export const retentionSmallTalks: readonly SmallTalk[] = [
  ...firmsSmallTalks,
  ...keepingSmallTalks,
  ...leavingSmallTalks,
  ...shapesSmallTalks,
  ...stayingSmallTalks,
  ...loyaltySmallTalks,
  ['C: Never again, this bank charged me twice.', 'churn-signal «Never again»'],
  ["C: I'm done with this company.", "churn-signal «I'm done with this company»"],
  ["C: I'm done, thanks."],
  ['C: Done with it, cheers.'],
  ['C: My flight is late and I want to leave the gate.'],
  ['C: Time to leave this bank.', 'churn-signal «Time to leave this bank»'],
  ['C: The app never again works.'],
  ['C: They should cancel my account.'],
  ['C: Could you please cancel my account?', 'churn-signal «Could you please cancel my account»'],
  ['C: You cancel my account every year.'],
  ['C: If I am treated like this I will leave.'],
  ['C: Are you leaving?'],
  ['C: Am I a loyal customer or not?', 'loyalty-signal «Am I a loyal customer or not»'],
  ['C: Are they loyal customers?'],
  ['C: We have been loyal customers for ten years.', 'loyalty-signal «We have been loyal customers for ten years»'],
  ['C: The price went up again, so I am cancelling.', 'churn-signal «so I am cancelling»'],
  ['C: The price is not the problem, but I am leaving.'],
  ['C: Please close my account. || A: No problem.', 'churn-signal «Please close my account»', 'indifference «No problem»'],
  ['C: Please close my account. || A: Sure, bye.', 'churn-signal «Please close my account»', 'indifference «Sure, bye»'],
  ['C: Please close my account. || A: Done, it is closed.', 'churn-signal «Please close my account»', 'indifference «Done, it is closed»'],
  ['C: Please close my account. || A: Sorry to hear that. May I ask why?', 'churn-signal «Please close my account»'],
  ['C: I am leaving you for good. || A: OK.', 'churn-signal «I am leaving you for good»'],
  ['C: Could you please close my account? || A: No worries.', 'churn-signal «Could you please close my account»', 'indifference «No worries»'],
];

import type { Analyzer } from '../../analysis/analyzer';
import { agreement } from './agreement';
import { agreement as agreementMeasure } from './agreement-measure';
import { agreementInvitation } from './agreement-invitation';
import { argument } from './argument';
import { concession } from './concession';
import { contradiction } from './contradiction';
import { customerAgreement } from './customer-agreement';
import { disputeLexicons, followDispute } from './dispute';
import { misunderstanding } from './misunderstanding';
import { misunderstanding as misunderstandingMeasure } from './misunderstanding-measure';
import { receptiveness } from './receptiveness-measure';
import { sharedGoal } from './shared-goal';
import { softDisagreement } from './soft-disagreement';
import { uptake } from './uptake-measure';

/** Common ground: how agreement, disagreement and shared aims are spoken of, and where understanding breaks. */
export const commonGround: Analyzer<'common-ground'> = {
  id: 'common-ground',
  title: 'Common ground',
  description: 'Agreement, disagreement, shared aims, and the talk that repairs what was misunderstood.',
  detectors: [agreement, concession, sharedGoal, agreementInvitation, softDisagreement, customerAgreement, contradiction, argument, misunderstanding],
  measures: [receptiveness, agreementMeasure, uptake, misunderstandingMeasure],
  remembering: { start: { stage: 'open', invited: false, proposed: false }, lexicons: disputeLexicons, step: followDispute },
};

import type { Analyzer } from '../../analysis/analyzer';
import { complaintWords, praise } from '../../lexicons/praise';
import { statedNeed } from '../../lexicons/stated-need';
import { behaviourCorrection } from './behaviour-correction';
import { blame } from './blame';
import { customerLabel } from './customer-label';
import { defensiveness } from './defensiveness';
import { generalisation } from './generalisation';
import { generalisationMeasure } from './generalisation-measure';
import { hearsay } from './hearsay';
import { needFraming } from './need-framing';
import { nothingRemembered, remember } from './remembered';

/** How the customer is named, judged and blamed, in replies and internal notes alike. */
export const labelling: Analyzer<'labelling'> = {
  id: 'labelling',
  title: 'Labelling',
  description: 'How the customer is named, judged and blamed, in replies and internal notes alike.',
  detectors: [customerLabel, generalisation, hearsay, blame, behaviourCorrection, defensiveness, needFraming],
  measures: [generalisationMeasure],
  remembering: { start: nothingRemembered, lexicons: [statedNeed, praise, complaintWords], step: remember },
};

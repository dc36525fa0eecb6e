import type { Analyzer } from '../../analysis/analyzer';
import { statedNeed } from '../../lexicons/stated-need';
import { behaviourCorrection } from './behaviour-correction';
import { blame } from './blame';
import { customerLabel } from './customer-label';
import { defensiveness } from './defensiveness';
import { generalisation } from './generalisation';
import { hearsay } from './hearsay';
import { type Needs, rememberNeed } from './reframing';

/** How the customer is named, judged and blamed, in replies and internal notes alike. */
export const labelling: Analyzer<'labelling', Needs> = {
  id: 'labelling',
  title: 'Labelling',
  description: 'How the customer is named, judged and blamed, in replies and internal notes alike.',
  detectors: [customerLabel, generalisation, hearsay, blame, behaviourCorrection, defensiveness],
  measures: [],
  remembering: { start: { need: '' }, lexicons: [statedNeed], step: rememberNeed },
};

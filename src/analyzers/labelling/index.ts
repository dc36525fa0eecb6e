import type { Analyzer } from '../../analysis/analyzer';
import { statedNeed } from '../../lexicons/stated-need';
import { blame } from './blame';
import { customerLabel } from './customer-label';
import { type Needs, rememberNeed } from './reframing';

/** How the customer is named, judged and blamed, in replies and internal notes alike. */
export const labelling: Analyzer<'labelling', Needs> = {
  id: 'labelling',
  title: 'Labelling',
  description: 'How the customer is named, judged and blamed, in replies and internal notes alike.',
  detectors: [customerLabel, blame],
  measures: [],
  remembering: { start: { need: '' }, lexicons: [statedNeed], step: rememberNeed },
};

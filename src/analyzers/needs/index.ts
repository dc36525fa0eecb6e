import type { Analyzer } from '../../analysis/analyzer';
import { impliedNeed } from './implied-need';
import { needConfirmed } from './need-confirmed';
import { presumedNeed } from './presumed-need';
import { remembering } from './remembering';
import { statedNeed } from './stated-need';
import { unmetNeed } from './unmet-need';
import { unmetNeedsMeasure } from './unmet-needs-measure';

/** What customers need, said or hinted, and what became of it. */
export const needs: Analyzer<'needs'> = {
  id: 'needs',
  title: 'Needs',
  description: 'What customers need, said or hinted, and what became of it.',
  detectors: [statedNeed, impliedNeed, unmetNeed, needConfirmed, presumedNeed],
  measures: [unmetNeedsMeasure],
  remembering,
};

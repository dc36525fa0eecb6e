import type { Analyzer, Remembering } from '../../analysis/analyzer';
import { contactWords, holding, moves } from '../../lexicons/answer-moves';
import { asksOf, bareWants, musts, pleases, wants } from '../../lexicons/desires';
import { burdens, lacks, possibilities, settled, wishes } from '../../lexicons/hints';
import { presumes } from '../../lexicons/presumption';
import { impliedNeed } from './implied-need';
import { type NeedsMemory, nothingSaid, step } from './memory';
import { needConfirmed } from './need-confirmed';
import { presumedNeed } from './presumed-need';
import { statedNeed } from './stated-need';
import { unmetNeed } from './unmet-need';
import { unmetNeedsMeasure } from './unmet-needs-measure';

/** What customers need, said or hinted, and what became of it. */
export const needs: Analyzer<'needs', NeedsMemory> & { readonly remembering: Remembering<NeedsMemory> } = {
  id: 'needs',
  title: 'Needs',
  description: 'What customers need, said or hinted, and what became of it.',
  detectors: [statedNeed, impliedNeed, unmetNeed, needConfirmed, presumedNeed],
  measures: [unmetNeedsMeasure],
  remembering: { start: nothingSaid, lexicons: [wants, bareWants, asksOf, pleases, musts, lacks, wishes, possibilities, burdens, settled, contactWords, moves, holding, presumes], step },
};

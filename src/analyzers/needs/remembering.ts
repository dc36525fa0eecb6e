import type { Remembering } from '../../analysis/analyzer';
import { contactWords, holding, moves } from '../../lexicons/answer-moves';
import { asksOf, bareWants, musts, pleases, wants } from '../../lexicons/desires';
import { burdens, lacks, possibilities, settled, wishes } from '../../lexicons/hints';
import { clefts, overrules, presumes } from '../../lexicons/presumption';
import { type NeedsMemory, nothingSaid, step } from './memory';

/** What is kept of the turns before: needs that wait, and those that are done with. */
export const remembering: Remembering<NeedsMemory> = {
  start: nothingSaid,
  lexicons: [wants, bareWants, asksOf, pleases, musts, lacks, wishes, possibilities, burdens, settled, contactWords, moves, holding, presumes, clefts, overrules],
  step,
};

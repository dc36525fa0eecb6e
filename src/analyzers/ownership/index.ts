import type { Analyzer } from '../../analysis/analyzer';
import { bareRefusal } from './bare-refusal';
import { channelSwitchMeasure } from './channel-switch-measure';
import { coldHandoff } from './cold-handoff';
import { deflection } from './deflection';
import { handoffMeasure } from './handoff-measure';
import { initiative } from './initiative';
import { investigationMeasure } from './investigation-measure';
import { ownershipTaken } from './ownership';
import { reasonedRefusal } from './reasoned-refusal';
import { refusalMeasure } from './refusal-measure';
import { serviceLimit } from './service-limit';
import { warmHandoff } from './warm-handoff';

/** Ownership: whether the matter is taken on or turned away, handed over with care, and refused with reason. */
export const ownership: Analyzer<'ownership'> = {
  id: 'ownership',
  title: 'Ownership',
  description: 'Whether the matter is taken on or turned away, handed over with care or without, and how a no is said.',
  detectors: [ownershipTaken, initiative, deflection, coldHandoff, warmHandoff, bareRefusal, reasonedRefusal, serviceLimit],
  measures: [refusalMeasure, handoffMeasure, investigationMeasure, channelSwitchMeasure],
};

import type { Together } from '../../text/where-said';
import { leaveFrames, reasonedFrames } from './leave-frames';
import { bound, longSpans, loyalFrames } from './loyal-frames';

/** The frames that each turn of a customer is read for: together, because that is no dearer than one list. */
export const ofCustomers: Together = [leaveFrames, reasonedFrames, bound, loyalFrames, longSpans];

/** Live coaching: from an input's text to the findings to show, in the page or through a worker. */
export { carried } from './carried';
export { type CoachedInput, coachInput, type CoachInputOptions, type DraftReader, type DraftTold, type StopSignal } from './coach-input';
export { connect, type Connection, type RemoteSession } from './connect';
export type { Port } from './port';
export type { LiveAnswer, LiveRequest, LiveValues, PlainError, PlainSettings } from './protocol';
export { serve } from './serve';
export { shownOf, type ShownOptions } from './shown';
export type { Timers } from './timers';

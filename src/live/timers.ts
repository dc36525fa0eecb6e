/** Timers, so that tests and unusual hosts can bring their own. */
export interface Timers {
  /** Runs something once after a number of milliseconds; returns what `stop` takes. */
  start(run: () => void, milliseconds: number): unknown;
  stop(timer: unknown): void;
}

/** The timers of the page, the worker or Node. */
export const ownTimers: Timers = {
  start: (run, milliseconds) => setTimeout(run, milliseconds),
  stop: (timer) => clearTimeout(timer as number),
};

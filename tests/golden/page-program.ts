import { run } from './errand';

/** A page's script: `run` for the test to call. */
Object.assign(globalThis, { run });

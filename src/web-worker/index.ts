import { analyzers } from '../analyzers';
import { english } from '../english';
import { type Port, serve } from '../live';

/** The scope of a worker of the web: it has a class that no page and no Node has. */
const workerScope = (): Port | undefined => ('DedicatedWorkerGlobalScope' in globalThis ? (globalThis as unknown as Port) : undefined);

const start = (scope: Port | undefined): (() => void) | null => (scope === undefined ? null : serve(scope, { annotator: english(), analyzers }));

/**
 * Load this module as a Worker: it serves the page that made it with English and every analyzer, and `connect` of
 * `goodturn/live` speaks with it. It is the one entry that does something when it is loaded, and only in a worker.
 *
 * @returns what ends it; null where it was loaded anywhere else.
 */
export const stop: (() => void) | null = start(workerScope());

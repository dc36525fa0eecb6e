import { coachInput, connect } from '../../../src/live';

/** What the test reads: when each text was put in, when its findings were told, and how long the page was held up. */
interface Log {
  readonly keys: { readonly length: number; readonly at: number }[];
  readonly told: { readonly length: number; readonly at: number; readonly quotes: readonly string[]; readonly all: number }[];
  readonly handling: number[];
  readonly tasks: number[];
  readonly errors: string[];
  ready: number;
}

const log: Log = { keys: [], told: [], handling: [], tasks: [], errors: [], ready: 0 };
const textarea = document.createElement('textarea');
document.body.append(textarea);
new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => log.tasks.push(duration))).observe({ type: 'longtask' });

const worker = connect(new Worker('worker.js', { type: 'module' }));
const begun = performance.now();
const session = worker.open({ conversation: { turns: [{ role: 'customer', text: 'My parcel is late again, and nobody answers.' }] }, settings: { preview: true } });
session.then(() => (log.ready = performance.now() - begun), (error: unknown) => log.errors.push(String(error)));

const coached = coachInput({
  session: { draft: async (text, options) => (await session).draft(text, options) },
  onFindings: (findings, { text, all }) => void log.told.push({ length: text.length, at: performance.now(), quotes: findings.map(({ span }) => text.slice(span.start, span.end)), all: all.length }),
  onError: (error) => void log.errors.push(String(error)),
});
textarea.addEventListener('input', () => {
  const at = performance.now();
  log.keys.push({ length: textarea.value.length, at });
  coached.input(textarea.value);
  log.handling.push(performance.now() - at);
});
Object.assign(globalThis, { log, live: { coached, worker, session } });

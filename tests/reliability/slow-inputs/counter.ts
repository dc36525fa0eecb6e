import { Session, type Profiler } from 'node:inspector';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** How often each stretch of code ran, by its function. A stretch that ran as often as the one around it may be left out. */
export type Counts = ReadonlyMap<string, readonly Stretch[]>;

const session = new Session();
session.connect();

const ask = <Answer>(method: string, parameters: object = {}): Answer => {
  const answers: Answer[] = [];
  session.post(method, parameters, (fault, answer) => {
    if (fault !== null) throw new Error(`${method}: ${fault.message}`);
    answers.push(answer as Answer);
  });
  return answers[0] as Answer;
};

// V8 counts blocks only in functions that it compiles from now on: load this file before everything it counts.
ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const taken = (): Profiler.TakePreciseCoverageReturnType => ask('Profiler.takePreciseCoverage');

const isCounted = (url: string): boolean => /\/src\/(?!.*node_modules)|\/(?:wink-nlp|csv-parse|htmlparser2)\//.test(url);
const named = (url: string): string => url.replace(/^.*\/(?:node_modules|src)\//, '').replace(/\?.*$/, '');

/**
 * Counts, by V8's own precise coverage, how often each block of the package's code and of the libraries it reads text
 * with ran. It is no clock: the same work gives the same counts on any machine.
 */
export const counted = (work: () => unknown): Counts => {
  taken();
  work();
  const counts = new Map<string, Stretch[]>();
  for (const { url, functions } of taken().result) {
    if (!isCounted(url)) continue;
    for (const { functionName, ranges } of functions) {
      counts.set(`${named(url)} ${functionName}:${ranges[0]?.startOffset}`, ranges.map(({ startOffset, endOffset, count }) => ({ start: startOffset, end: endOffset, count })));
    }
  }
  return counts;
};

/** How often one stretch of a function ran. */
export const countOf = (counts: Counts, name: string, { start, end }: Pick<Stretch, 'start' | 'end'>): number =>
  (counts.get(name) ?? []).reduce((innermost, one) => (one.start <= start && one.end >= end ? one.count : innermost), 0);

/** Runs of all stretches together. */
export const sumOf = (counts: Counts): number => [...counts.values()].flat().reduce((sum, { count }) => sum + count, 0);

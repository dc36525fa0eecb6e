import fc from 'fast-check';
import { talks, textsOf, textsTogether, type Talk } from './case';
import { formats } from './invariants/formats';
import type { Invariant } from './invariants/must';
import { freshReaders } from './invariants/readers';
import { readings } from './invariants/readings';
import { report } from './invariants/report';
import { session } from './invariants/session';
import { texts } from './invariants/texts';

export type CaseKind = 'strings' | 'conversations';

/** A stretch of cases that follows from its seed alone. */
export interface Chunk {
  readonly kind: CaseKind;
  readonly seed: number;
  /** Strings, or conversations. */
  readonly cases: number;
}

/** What broke, as small as it could be made. */
export interface Failure {
  readonly kind: CaseKind;
  readonly seed: number;
  readonly what: string;
  /** JSON, or fast-check's own notation. */
  readonly smallest: string;
}

/** What came of a chunk. */
export interface Outcome {
  readonly cases: number;
  readonly failure?: Failure;
}

const withName = <Case>({ name, holds }: Invariant<Case>): ((of: Case) => void) => (of) => {
  try {
    holds(of);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
};

/** Leaves out the texts without which the others still fail. */
const fewest = (all: readonly string[], fails: (texts: readonly string[]) => boolean): readonly string[] => {
  let left = all;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const fewer = left.toSpliced(at, 1);
    if (fails(fewer)) left = fewer;
  }
  return left;
};

/** Making a counterexample smaller ends after so many tries: each reads a whole conversation. */
const patience = 150;

/** After the first failure, only so many tries may fail; then nothing does, and shrinking ends. */
const patient = <Case>(check: (of: Case) => void): ((of: Case) => void) => {
  let tries = -1;
  return (of) => {
    if (tries >= patience) return;
    if (tries >= 0) tries += 1;
    try {
      check(of);
    } catch (error) {
      tries = Math.max(tries, 0);
      throw error;
    }
  };
};

const failsAny = <Case>(checks: readonly ((of: Case) => void)[]) => (of: Case): boolean => {
  try {
    for (const check of checks) check(of);
    return false;
  } catch {
    return true;
  }
};

const outcomeOf = <Case>({ kind, seed }: Chunk, { failed, numRuns, counterexample, errorInstance }: fc.RunDetails<[Case]>, each: number, smaller: (of: Case) => Case): Outcome => {
  const cases = (failed ? numRuns - 1 : numRuns) * each;
  if (!failed) return { cases };
  const [found] = counterexample ?? [];
  const smallest = found === undefined ? '' : smaller(found);
  return { cases, failure: { kind, seed, what: errorInstance instanceof Error ? errorInstance.message : String(errorInstance), smallest: JSON.stringify(smallest) } };
};

/**
 * Runs a chunk with readers of its own.
 *
 * @param twice - of how many groups of texts one is studied a second time, by another annotator
 */
export const runChunk = (chunk: Chunk, twice = 4): Outcome => {
  const { kind, seed, cases } = chunk;
  const readers = freshReaders();
  if (kind === 'strings') {
    const checks = [texts(readers, twice), readings].map(withName);
    const details = fc.check(fc.property(textsOf(), patient((all) => checks.forEach((check) => check(all)))), { seed, numRuns: Math.ceil(cases / textsTogether) });
    return outcomeOf(chunk, details, textsTogether, (all) => fewest(all, failsAny(checks)));
  }
  const [reviewed, live, written] = [report(readers), session(readers), formats(readers)].map(withName);
  const check = (talk: Talk): void => {
    reviewed?.(talk);
    if (talk.choice % 3 === 0) live?.(talk);
    if (talk.choice % 3 === 1) written?.(talk);
  };
  return outcomeOf(chunk, fc.check(fc.property(talks, patient(check)), { seed, numRuns: cases }), 1, (talk) => talk);
};

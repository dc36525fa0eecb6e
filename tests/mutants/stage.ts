import { readFileSync } from 'node:fs';
import * as expecting from '@vitest/expect';

/** One test as its file names it. */
export interface Staged {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...given: unknown[]) => unknown;

const { chai, JestChaiExpect, JestExtend, JestAsymmetricMatchers, ASYMMETRIC_MATCHERS_OBJECT, setState } = expecting;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
/** Pages are compared with their files; what stands in the source of a test is left to vitest, so nothing counts as noticed by it. */
chai.use(({ Assertion }, { flag }) => {
  Object.defineProperty(Assertion.prototype, 'toMatchFileSnapshot', {
    configurable: true,
    value(this: object, path: string) {
      if (readFileSync(path, 'utf8') !== flag(this, 'object')) throw new Error(`differs from ${path}`);
    },
  });
  Object.defineProperty(Assertion.prototype, 'toMatchInlineSnapshot', { configurable: true, value: () => undefined });
});

const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, (globalThis as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null, expectedAssertionsNumberErrorGen: null }, expect as never);
(globalThis as Record<symbol, unknown>)[expecting.GLOBAL_EXPECT] = expect;

const told = (given: unknown): string => (typeof given === 'string' ? given : String(JSON.stringify(given)));

const named = (name: unknown, given: readonly unknown[], at: number): string => {
  let next = 0;
  return `${String(name).replace(/%[sdijfo]/g, () => told(given[next++]).slice(0, 60))} (${at})`;
};

/** A busy machine would count as a mutant noticed. */
const watchesClock = /\blinear\b|and quickly$|in proportion|in time that grows/;

/** What tests import from `vitest`, with the list that they fill: as much of it as the tests of these parts use. */
export const stage = (wanted: readonly string[]): { readonly staged: Staged[]; readonly vitest: object; readonly play: (file: string, read: () => void) => void } => {
  const staged: Staged[] = [];
  const path: string[] = [];
  let file = '';
  const silent = { each: () => () => undefined };
  const it = Object.assign((name: unknown, run?: Body) => {
    if (run !== undefined) staged.push({ file, name: [...path, String(name)].join(' > '), run: () => run() });
  }, {
    each: (cases: readonly unknown[]) => (name: unknown, run: Body) => cases.forEach((one, at) => {
      const given = Array.isArray(one) ? (one as unknown[]) : [one];
      staged.push({ file, name: [...path, named(name, given, at)].join(' > '), run: () => run(...given) });
    }),
    skipIf: (no: unknown): unknown => (no ? Object.assign(() => undefined, silent) : it),
    runIf: (yes: unknown): unknown => (yes ? it : Object.assign(() => undefined, silent)),
  });
  const describe = Object.assign((name: unknown, fill: Body) => {
    path.push(String(name));
    fill();
    path.pop();
  }, {
    each: (cases: readonly unknown[]) => (name: unknown, fill: Body) => cases.forEach((one, at) => {
      const given = Array.isArray(one) ? (one as unknown[]) : [one];
      describe(named(name, given, at), () => fill(...given));
    }),
    skipIf: (no: unknown): unknown => (no ? Object.assign(() => undefined, silent) : describe),
    runIf: (yes: unknown): unknown => (yes ? describe : Object.assign(() => undefined, silent)),
  });
  const play = (next: string, read: () => void): void => {
    file = next;
    if (!wanted.includes(next)) return;
    read();
    for (let at = staged.length - 1; at >= 0; at -= 1) if (watchesClock.test(staged[at]?.name ?? '')) staged.splice(at, 1);
  };
  return { staged, vitest: { it, test: it, describe, expect, vi: { setConfig: () => undefined } }, play };
};

import type { Finding, TurningPoint } from './finding';

/**
 * Collects where the mood turned. A detector says so by two facets: `turning` (`better` or `worse`) and
 * `answer`, the number of the agent's turn before.
 *
 * @returns one entry a finding that says so, with the findings in the answer.
 */
export const turningPointsOf = (findings: readonly Finding[]): TurningPoint[] => {
  const keysOf = new Map<number, string[]>();
  for (const { turn, key } of findings) keysOf.set(turn, [...(keysOf.get(turn) ?? []), key]);
  return findings.flatMap(({ facets, turn, key, quote }): TurningPoint[] => {
    const { turning, answer } = facets ?? {};
    if (turning !== 'better' && turning !== 'worse') return [];
    const before = typeof answer === 'number' ? answer : null;
    return [{ turning, turn, key, quote, answer: before, findings: before === null ? [] : (keysOf.get(before) ?? []) }];
  });
};

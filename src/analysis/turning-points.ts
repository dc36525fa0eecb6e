import type { Finding, TurningPoint } from './finding';

/**
 * Collects where the mood turned. A detector says so by two facets: `turning` (`better` or `worse`) and
 * `answer`, the number of the agent's turn before.
 *
 * @returns one entry a finding that says so, with the findings in the answer.
 */
export const turningPointsOf = (findings: readonly Finding[]): TurningPoint[] => {
  const points = findings.flatMap(({ facets, turn, key, quote }): TurningPoint[] => {
    const { turning, answer } = facets ?? {};
    if (turning !== 'better' && turning !== 'worse') return [];
    return [{ turning, turn, key, quote, answer: typeof answer === 'number' ? answer : null, findings: [] }];
  });
  if (points.length === 0) return points;
  const keysOf = new Map<number | null, string[]>(points.map(({ answer }) => [answer, []]));
  for (const { turn, key } of findings) keysOf.get(turn)?.push(key);
  return points.map((point) => ({ ...point, findings: keysOf.get(point.answer) ?? [] }));
};

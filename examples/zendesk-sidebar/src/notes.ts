import type { Finding } from 'goodturn';

const weights: readonly Finding['impact'][] = ['minor', 'moderate', 'serious'];

/** At most three: more is not read while somebody types. Two concerns, the weightiest, leave a place for what went well. */
export const notesOf = (findings: readonly Finding[]): readonly Finding[] => {
  const concerns = findings.filter(({ kind }) => kind === 'concern').sort((a, b) => weights.indexOf(b.impact) - weights.indexOf(a.impact));
  const strengths = findings.filter(({ kind }) => kind === 'strength');
  const first = concerns.slice(0, strengths.length > 0 ? 2 : 3);
  return [...strengths.slice(0, 3 - first.length), ...first];
};

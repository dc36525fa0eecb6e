import type { Finding } from '../analysis/finding';
import type { Numbered } from './note';

/** Numbers findings from 1, in the order of the turns and of where they end in them. */
export const numbered = (findings: readonly Finding[]): Numbered[] =>
  [...findings].sort((a, b) => a.turn - b.turn || a.span.end - b.span.end || a.span.start - b.span.start).map((finding, index) => ({ ...finding.span, number: index + 1, finding }));

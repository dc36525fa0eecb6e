import type { Finding } from './finding';

/** The order of findings: by turn, then by place, then by detector. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.turn - b.turn || a.span.start - b.span.start || a.span.end - b.span.end || (a.detector < b.detector ? -1 : a.detector > b.detector ? 1 : 0);

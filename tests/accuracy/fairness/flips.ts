import type { Annotator } from '../../../src/text/annotated-text';
export interface Fairness { readonly pairs: number; readonly kinds: readonly { readonly kind: string; readonly pairs: number; readonly flips: number }[]; readonly detectors: readonly { readonly detector: string; readonly fired: number; readonly flips: number; readonly rate: number }[]; readonly measures: readonly { readonly column: string; readonly shift: number; readonly distance: number }[] }
export const fairnessOf = (_annotator: Annotator): Fairness => ({ pairs: 0, kinds: [], detectors: [], measures: [] });
